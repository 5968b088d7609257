import { rule } from '../../../lib/framework/rules.ts';
import { overviewWords } from '../../../lib/words/overview.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';

/** Days with one decimal, cut and never rounded up. */
export function daysText(days: number): string {
  return String(Math.floor(days * 10 + 1e-9) / 10);
}

/** Days of development toward the plan's 10 days a year (วัน/คน/ปี), with how they are reckoned and where the plan says so. */
export function Days({ days, hoursPerDay, locale }: { days: number; hoursPerDay: number; locale: Locale }) {
  const say = speaker(overviewWords, locale);
  const { value: target, place } = rule('days-per-year');
  return (
    <section class="panel days" aria-label={say('days')}>
      <header>
        <h2>{say('days')}</h2>
        <b>{say('daysOf', { days: daysText(days), target })}</b>
      </header>
      <div class="pad">
        <div
          class="track"
          role="progressbar"
          aria-label={say('days')}
          aria-valuemin={0}
          aria-valuemax={target}
          aria-valuenow={Math.min(days, target)}
          aria-valuetext={say('daysOf', { days: daysText(days), target })}
        >
          <div style={{ width: `${Math.min(100, (days / target) * 100)}%` }} />
        </div>
        <p class="xs dim">
          {say('daysHow', { n: hoursPerDay })} · <span lang="th">{say('source', { place })}</span>{' '}
          <a href="#/settings">{say('daysChange')}</a>
        </p>
      </div>
    </section>
  );
}
