import { hoursText } from '../../lib/idp/hours.ts';
import { bucketWords, tallyWords } from '../../lib/words/parts.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { BucketTag } from './bucket-tag.tsx';
import type { TallyRow } from './tally-bar.tsx';

/** What `TallyTable` takes; `minutes` are shown as hours. */
export interface TallyTableProps {
  rows: readonly TallyRow[];
  measure: 'minutes' | 'count';
  locale: Locale;
}

/** Difference in points with its sign: a true minus, a plus, or 0. */
function signed(difference: number): string {
  return difference < 0 ? `−${-difference}` : difference > 0 ? `+${difference}` : '0';
}

/** The figures of the 70:20:10 picture: part, amount, share, target, difference in points (จุด). */
export function TallyTable({ rows, measure, locale }: TallyTableProps) {
  const say = speaker(tallyWords, locale);
  return (
    <table class="tbl cmp">
      <thead>
        <tr>
          <th scope="col">{say('kind')}</th>
          <th scope="col" class="num">
            {say(measure === 'minutes' ? 'hours' : 'count')}
          </th>
          <th scope="col" class="num">
            {say('actual')}
          </th>
          <th scope="col" class="num wide">
            {say('target')}
          </th>
          <th scope="col" class="num">
            {say('difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ bucket, amount, share, target }) => (
          <tr key={bucket}>
            <th scope="row">
              <BucketTag bucket={bucket}>{bucketWords[bucket][locale]}</BucketTag>
            </th>
            <td class="num">{measure === 'minutes' ? hoursText(amount) : amount}</td>
            <td class="num">
              <b>{share === null ? '–' : `${share}%`}</b>
            </td>
            <td class="num wide">{target}%</td>
            <td class="num">{share === null ? '–' : say('points', { n: signed(share - target) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
