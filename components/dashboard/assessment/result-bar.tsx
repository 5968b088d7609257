import { assessmentWords } from '../../../lib/words/assessment.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';

/** What `ResultBar` takes. */
export interface ResultBarProps {
  answered: number;
  of: number;
  gaps: number;
  strengths: number;
  view: 'answers' | 'result';
  finished: boolean;
  /** Whether the answers stand for good. */
  locked: boolean;
  /** How many findings are chosen for the plan; null while they are not shown. */
  chosen: number | null;
  /** Whether the year has a plan, and whether that may be altered. */
  plan: 'none' | 'draft' | 'fixed';
  onView: (view: 'answers' | 'result') => void;
  onNextOpen: () => void;
  /** Answers มี for everything that is not answered. */
  onRest: () => void;
  onFinish: () => void;
  onPlan: () => void;
  locale: Locale;
}

/** The outcome so far with the one act that comes next; it stays at the foot of the window. */
export function ResultBar(props: ResultBarProps) {
  const { answered, of, gaps, strengths, view, finished, locked, chosen, plan, locale } = props;
  const say = speaker(assessmentWords, locale);
  const complete = locked || answered === of;
  const canPlan = gaps + strengths > 0 && plan !== 'fixed' && chosen !== 0;
  const filled = view === 'answers' ? (complete && !finished ? 'finish' : null) : canPlan ? 'plan' : null;
  return (
    <section class="rbar" aria-label={say('bar')}>
      <p role="status" class="s">
        <b>{say('barAnswered', { n: answered, of })}</b>{' '}
        <span class="warn-word">{say('barGaps', { n: gaps })}</span>{' '}
        <span class="up">{say('barStrengths', { n: strengths })}</span>
      </p>
      <div class="track" aria-hidden="true">
        <span style={{ width: `${of === 0 ? 0 : Math.round((answered * 100) / of)}%` }} />
      </div>
      <div class="ract">
        {view === 'answers' && !complete && answered > 0 ? (
          <Button kind="quiet" size="small" onPress={props.onNextOpen}>
            {say('nextOpen')}
          </Button>
        ) : null}
        {view === 'answers' && !complete && answered > 0 && !locked ? (
          <Button size="small" onPress={props.onRest}>
            {say('restAllHas', { n: of - answered })}
          </Button>
        ) : null}
        {view === 'answers' ? (
          complete && filled === null ? (
            <Button size="small" onPress={() => props.onView('result')}>
              {say('seeResult')}
            </Button>
          ) : null
        ) : (
          <Button kind="quiet" size="small" onPress={() => props.onView('answers')}>
            {say('toAnswers')}
          </Button>
        )}
        {plan === 'none' ? null : (
          <a class="btn sm" href="#/plan">
            {say('toPlan')}
          </a>
        )}
        {filled === 'finish' ? (
          <Button kind="filled" size="small" onPress={props.onFinish}>
            {say('finish')}
          </Button>
        ) : null}
        {filled === 'plan' ? (
          <Button kind="filled" size="small" onPress={props.onPlan}>
            {plan === 'draft'
              ? say('addToPlan', { n: chosen ?? 0 })
              : gaps > 0
                ? say('makePlan')
                : say('makePlanStrengths')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
