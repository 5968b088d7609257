import { ClipboardList, History, Plus, Target } from 'lucide-preact';
import { planWords } from '../../../lib/words/plan.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';

/** From what a plan can be begun. */
export interface Beginnings {
  /** The assessment of the learner: none, not finished, or with so many gaps. */
  assessment: 'none' | 'open' | { gaps: number };
  lastYear: { fiscalYear: number; items: number } | null;
}

/** What `PlanStart` takes. */
export interface PlanStartProps extends Beginnings {
  year: number;
  onStart: (origin: 'gaps' | 'last-year' | 'empty') => void;
  locale: Locale;
}

/** A year without a plan: the ways to begin one, the fullest first. */
export function PlanStart({ assessment, lastYear, year, onStart, locale }: PlanStartProps) {
  const say = speaker(planWords, locale);
  const gaps = typeof assessment === 'object' ? assessment.gaps : 0;
  return (
    <section class="panel pstart" aria-labelledby="plan-start">
      <ClipboardList class="i l" />
      <h2 id="plan-start">{say('startTitle', { year })}</h2>
      <p class="mut">{say('startWhy')}</p>
      <div class="ways">
        {gaps > 0 ? (
          <button type="button" class="way leads" onClick={() => onStart('gaps')}>
            <Target class="i l" />
            <span>
              <b>{say('fromGaps')}</b>
              <small>{say('fromGapsWhy', { n: gaps })}</small>
            </span>
          </button>
        ) : (
          <a class={typeof assessment === 'object' ? 'way' : 'way leads'} href="#/assessment">
            <Target class="i l" />
            <span>
              <b>{say(assessment === 'open' ? 'goOn' : 'assessFirst')}</b>
              <small>{say(typeof assessment === 'object' ? 'noGaps' : 'assessFirstWhy')}</small>
            </span>
          </a>
        )}
        {lastYear ? (
          <button type="button" class="way" onClick={() => onStart('last-year')}>
            <History class="i l" />
            <span>
              <b>{say('fromLast', { year: lastYear.fiscalYear })}</b>
              <small>{say('fromLastWhy', { n: lastYear.items })}</small>
            </span>
          </button>
        ) : null}
        <button type="button" class="way" onClick={() => onStart('empty')}>
          <Plus class="i l" />
          <span>
            <b>{say('fromEmpty')}</b>
            <small>{say('fromEmptyWhy')}</small>
          </span>
        </button>
      </div>
    </section>
  );
}
