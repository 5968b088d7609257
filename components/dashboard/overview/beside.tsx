import { hoursText } from '../../../lib/idp/hours.ts';
import type { Tally } from '../../../lib/idp/tally.ts';
import { yearWords } from '../../../lib/words/overview.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { TallyBar } from '../../parts/tally-bar.tsx';
import { daysText } from './days.tsx';
import { rowsOf } from './tally-panel.tsx';

/** One year as it stands beside another. */
export interface YearFigures {
  tally: Tally;
  /** How many competencies have a finished, confirmed entry. */
  done: number;
  /** True when its review was submitted: its reading stays as it was filed. */
  filed: boolean;
}

/** The year beside the one before (ปีก่อน): hours, days, entries, mix and competencies, each under the reading it is counted by. */
export function Beside({ now, before, locale }: { now: YearFigures; before: YearFigures; locale: Locale }) {
  const say = speaker(yearWords, locale);
  const years = [now, before];
  const yearText = (tally: Tally) => String(locale === 'th' ? tally.fiscalYear : tally.fiscalYear - 543);
  const figure = (name: string, of: (year: YearFigures) => string) => (
    <tr>
      <th scope="row">{name}</th>
      {years.map((year) => (
        <td key={year.tally.fiscalYear} class="num">
          {of(year)}
        </td>
      ))}
    </tr>
  );
  const filed = years.filter((year) => year.filed && now.tally.reading !== before.tally.reading);
  return (
    <section class="panel" aria-labelledby="beside">
      <header>
        <h2 id="beside">{say('beside')}</h2>
      </header>
      <table class="tbl beside">
        <thead>
          <tr>
            <th scope="col">{say('figure')}</th>
            {years.map(({ tally }) => (
              <th key={tally.fiscalYear} scope="col" class="num">
                {yearText(tally)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure(say('hours'), ({ tally }) => hoursText(tally.totalMinutes))}
          {figure(say('days'), ({ tally }) => daysText(tally.days))}
          {figure(say('entries'), ({ tally }) => String(tally.totalCount))}
          {figure(say('doneCodes'), ({ done }) => String(done))}
          <tr>
            <th scope="row">{say('mix')}</th>
            {years.map(({ tally }) => (
              <td key={tally.fiscalYear} class="num">
                {tally.shares ? `${tally.shares[70]} : ${tally.shares[20]} : ${tally.shares[10]}` : '–'}
                <TallyBar rows={rowsOf(tally, 'minutes')} locale={locale} small />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {filed.map(({ tally }) => (
        <p key={tally.fiscalYear} class="xs dim pads">
          {say('filedUnder', { year: yearText(tally), reading: say(tally.reading) })}
        </p>
      ))}
    </section>
  );
}
