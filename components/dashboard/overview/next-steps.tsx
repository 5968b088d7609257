import {
  ArrowRight,
  CircleCheck,
  CircleQuestionMark,
  ClipboardCheck,
  ClipboardList,
  Clock,
  HardDrive,
  Target,
  TriangleAlert,
  UserRound,
} from 'lucide-preact';
import { overviewWords } from '../../../lib/words/overview.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';

/** What waits for the learner. */
export interface Waiting {
  undated: number;
  unconfirmed: number;
  /** Finished entries of the year without hours. */
  unknown: number;
  hasProfile: boolean;
  /** Whole days since the last backup; `never`, or null when there is nothing to back up. */
  sinceBackup: number | 'never' | null;
}

/** From this many days on a backup is due. */
const backupDue = 30;

const icons = {
  undated: TriangleAlert,
  unconfirmed: CircleQuestionMark,
  unknown: Clock,
  profile: UserRound,
  assess: Target,
  assessOn: Target,
  plan: ClipboardList,
  mend: ClipboardList,
  fillPlan: ClipboardList,
  late: TriangleAlert,
  asking: CircleQuestionMark,
  propose: ClipboardList,
  learn: Target,
  assessAgain: Target,
  review: ClipboardCheck,
  nextYear: ClipboardCheck,
  backup: HardDrive,
  backupNever: HardDrive,
};

/** One next step: its key, its number and where it leads. */
export interface Step {
  key: keyof typeof icons;
  /** What fills `{n}` in its words: a number, or a rule in the plan's words. */
  n: number | string;
  href: string;
}

/** At most three next steps: what the year's cycle asks for first, then what keeps an entry from counting, hours and backup. */
export function nextSteps(
  { undated, unconfirmed, unknown, hasProfile, sinceBackup }: Waiting,
  year: Step | null = null,
): Step[] {
  const steps: (Step | false | null)[] = [
    year,
    undated > 0 && { key: 'undated', n: undated, href: '#/log' },
    unconfirmed > 0 && { key: 'unconfirmed', n: unconfirmed, href: '#/log?show=to-confirm' },
    !hasProfile && { key: 'profile', n: 0, href: '#/settings' },
    unknown > 0 && { key: 'unknown', n: unknown, href: '#/log' },
    sinceBackup === 'never' && { key: 'backupNever', n: 0, href: '#/export' },
    typeof sinceBackup === 'number' &&
      sinceBackup >= backupDue && { key: 'backup', n: sinceBackup, href: '#/export' },
  ];
  const found = steps.filter((step): step is Step => step !== false && step !== null);
  return found.filter(({ key }, at) => found.findIndex((other) => other.key === key) === at).slice(0, 3);
}

const acts = { backupNever: 'backupDo' } as Partial<Record<Step['key'], 'backupDo'>>;

/** ควรทำต่อ: the one thing to do next with its link, then what else waits. */
export function NextSteps({
  waiting,
  year,
  locale,
}: {
  waiting: Waiting;
  year?: Step | null;
  locale: Locale;
}) {
  const say = speaker(overviewWords, locale);
  const steps = nextSteps(waiting, year);
  return (
    <div class="todo">
      <h2>{say('next')}</h2>
      {steps.length === 0 ? (
        <p class="s mut">
          <CircleCheck class="i" /> {say('nothingNext')}
        </p>
      ) : null}
      <ul>
        {steps.map(({ key, n, href }, at) => {
          const Icon = icons[key];
          return (
            <li key={key} class={at === 0 ? 'first' : ''}>
              <Icon class="i" />
              <div>
                {say(key, { n })}
                <a href={href}>
                  {say(acts[key] ?? (`${key}Do` as 'undatedDo'))}
                  <ArrowRight class="i sm" />
                </a>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
