import { duration } from '../../lib/words/hours.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { BucketTag } from '../parts/bucket-tag.tsx';
import { TallyBar, type TallyRow } from '../parts/tally-bar.tsx';

/** What `YearTally` takes: the three parts by `measure`; without any hours it is by count and says so. */
export interface YearTallyProps {
  rows: readonly TallyRow[];
  measure: 'minutes' | 'count';
  locale: Locale;
}

/** The year's 70:20:10 in small: one bar, its figures, and what they are of. */
export function YearTally({ rows, measure, locale }: YearTallyProps) {
  const say = speaker(popupWords, locale);
  const total = rows.reduce((sum, row) => sum + row.amount, 0);
  return (
    <section class="yt" aria-label={say('ratio')}>
      <div class="legend">
        <b>{say('ratio')}</b>
        <span class="dim">
          {total === 0
            ? say('noneYet')
            : measure === 'minutes'
              ? duration(total, locale)
              : say('entries', { n: total })}
        </span>
      </div>
      <TallyBar rows={rows} locale={locale} small />
      {total > 0 ? (
        <div class="legend">
          {rows.map(({ bucket, share }) => (
            <BucketTag key={bucket} bucket={bucket}>
              {share ?? 0}%
            </BucketTag>
          ))}
        </div>
      ) : null}
      {measure === 'count' && total > 0 ? <p class="help">{say('byCount')}</p> : null}
    </section>
  );
}
