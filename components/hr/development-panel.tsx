import type { Sums } from '../../lib/hr/figures/sums.ts';
import { buckets, sharesOf } from '../../lib/idp/shares.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Note } from '../parts/note.tsx';
import { RungMeter } from '../parts/rung-meter.tsx';
import { TallyBar } from '../parts/tally-bar.tsx';
import { TallyTable } from '../parts/tally-table.tsx';

const rungs = [5, 4, 3, 2, 1] as const;

/** Hours by 70:20:10 against the plan's shares, and on which rungs of the evidence ladder the entries stand. */
export function DevelopmentPanel({
  sums,
  otherReading,
  reading,
  locale,
}: {
  sums: Sums;
  /** People whose files go by the other reading than HR's. */
  otherReading: number;
  reading: 'appendix' | 'curriculum';
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  const shares = sharesOf(sums.minutes);
  const rows = buckets.map((bucket) => ({
    bucket,
    amount: sums.minutes[bucket],
    share: shares === null ? null : shares[bucket],
    target: bucket,
  }));
  const each = sums.sent === 0 ? 0 : Math.round((sums.days / sums.sent) * 10) / 10;
  const other = say(reading === 'appendix' ? 'curriculum' : 'appendix');
  return (
    <section class="panel sec develop" aria-labelledby="development">
      <header>
        <h2 id="development">{say('development')}</h2>
        <span class="s mut">{say('daysEach', { n: each })}</span>
      </header>
      <div class="two">
        <div class="tally">
          <TallyBar rows={rows} locale={locale} />
          <TallyTable rows={rows} measure="minutes" locale={locale} />
          {sums.unknownMinutes > 0 ? (
            <p class="xs dim">{say('unknownHours', { n: sums.unknownMinutes.toLocaleString(locale) })}</p>
          ) : null}
          {otherReading > 0 ? (
            <Note tone="warn">{say('otherReading', { n: otherReading, reading: other })}</Note>
          ) : null}
        </div>
        <table class="tbl ladder-mix">
          <thead>
            <tr>
              <th scope="col">{say('evidence')}</th>
              <th scope="col" class="num">
                {say('entries')}
              </th>
              <th scope="col">{say('percent')}</th>
            </tr>
          </thead>
          <tbody>
            {rungs.map((rung) => {
              const count = sums.rungs[rung - 1] ?? 0;
              const percent = sums.entries === 0 ? 0 : (count * 100) / sums.entries;
              return (
                <tr key={rung}>
                  <th scope="row">
                    <RungMeter rung={rung} locale={locale} />
                  </th>
                  <td class="num">{count.toLocaleString(locale)}</td>
                  <td>
                    <div class="pc">
                      <span>{Math.floor(percent + 1e-9)}%</span>
                      <div class="track" aria-hidden="true">
                        <span style={{ width: `${percent}%` }} />
                      </div>
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
