import type { Reading } from '../../../lib/framework/methods.ts';
import { bucketOfEntry } from '../../../lib/idp/contribution.ts';
import { itemName } from '../../../lib/idp/plan/item-name.ts';
import { spanText } from '../../../lib/words/dates.ts';
import { yearWords } from '../../../lib/words/overview.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { whenText } from '../log/entry-words.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** Most entries that a cell writes out; the log has them all. */
const mostNamed = 12;

/** The timeline as a table: the same items, periods, entries and standings in words. */
export function TimelineTable({
  rows,
  fiscalYear,
  reading,
  locale,
}: {
  rows: readonly TimelineRow[];
  fiscalYear: number;
  reading: Reading;
  locale: Locale;
}) {
  const say = speaker(yearWords, locale);
  return (
    <table class="tbl">
      <caption class="sr">
        {say('timelineOf', { year: locale === 'th' ? fiscalYear : fiscalYear - 543 })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('item')}</th>
          <th scope="col">{say('planned')}</th>
          <th scope="col">{say('doneSoFar')}</th>
          <th scope="col">{say('standing')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, no, days, entries, standing }) => (
          <tr key={item.id}>
            <th scope="row">
              {no} {item.competencies.join(' ')} <bdi>{itemName(item)}</bdi>
            </th>
            <td>{days ? spanText(days.from, days.to, locale) : say('no-period')}</td>
            <td>
              {entries.length === 0 ? say('nothing') : null}
              <ul>
                {entries.slice(0, mostNamed).map((entry) => (
                  <li key={entry.id}>
                    {bucketOfEntry(entry, reading)} <bdi>{entry.title}</bdi> {whenText(entry, locale)}
                  </li>
                ))}
              </ul>
              {entries.length > mostNamed ? say('andMore', { n: entries.length - mostNamed }) : null}
            </td>
            <td>{say(standing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
