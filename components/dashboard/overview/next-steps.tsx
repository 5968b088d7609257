import { CircleCheck, CircleQuestionMark, Clock, HardDrive, TriangleAlert, UserRound } from 'lucide-preact';
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

/** One next step: its key, its number and where it leads. */
export interface Step {
  key: 'undated' | 'unconfirmed' | 'unknown' | 'profile' | 'backup' | 'backupNever';
  n: number;
  href: string;
}

/** At most three next steps, what keeps an entry from counting first. */
export function nextSteps({ undated, unconfirmed, unknown, hasProfile, sinceBackup }: Waiting): Step[] {
  const steps: (Step | false)[] = [
    undated > 0 && { key: 'undated', n: undated, href: '#/log' },
    unconfirmed > 0 && { key: 'unconfirmed', n: unconfirmed, href: '#/log?show=to-confirm' },
    !hasProfile && { key: 'profile', n: 0, href: '#/settings' },
    unknown > 0 && { key: 'unknown', n: unknown, href: '#/log' },
    sinceBackup === 'never' && { key: 'backupNever', n: 0, href: '#/export' },
    typeof sinceBackup === 'number' &&
      sinceBackup >= backupDue && { key: 'backup', n: sinceBackup, href: '#/export' },
  ];
  return steps.filter((step) => step !== false).slice(0, 3);
}

const icons = {
  undated: TriangleAlert,
  unconfirmed: CircleQuestionMark,
  unknown: Clock,
  profile: UserRound,
  backup: HardDrive,
  backupNever: HardDrive,
};

const acts = { backupNever: 'backupDo' } as Partial<Record<Step['key'], 'backupDo'>>;

/** ควรทำต่อ: what waits, each with the one link that leads to it. */
export function NextSteps({ waiting, locale }: { waiting: Waiting; locale: Locale }) {
  const say = speaker(overviewWords, locale);
  const steps = nextSteps(waiting);
  return (
    <div class="todo">
      <h2>{say('next')}</h2>
      {steps.length === 0 ? (
        <p class="s mut">
          <CircleCheck class="i" /> {say('nothingNext')}
        </p>
      ) : null}
      <ul>
        {steps.map(({ key, n, href }) => {
          const Icon = icons[key];
          return (
            <li key={key}>
              <Icon class="i" />
              <div>
                {say(key, { n })}
                <a href={href}>{say(acts[key] ?? (`${key}Do` as 'undatedDo'))}</a>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
