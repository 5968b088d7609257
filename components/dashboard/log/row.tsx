import type { Reading } from '../../../lib/framework/methods.ts';
import { bucketOfEntry } from '../../../lib/idp/contribution.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import { rungOf } from '../../../lib/idp/evidence.ts';
import { hoursText } from '../../../lib/idp/hours.ts';
import { logWords } from '../../../lib/words/log.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { BucketTag } from '../../parts/bucket-tag.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { RungMeter } from '../../parts/rung-meter.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { type SiteLabels, sourceText, whenText } from './entry-words.ts';
import { Fill, type FillProps, type Missing } from './fill.tsx';

/** What every row of the log needs beside its entry. */
export interface RowTerms {
  reading: Reading;
  sites: SiteLabels;
  today: string;
  locale: Locale;
  /** Where an entry counts in its year's plan, in few words; empty without a plan. */
  placeOf: (entry: Entry) => string;
  onFill: (entry: Entry, missing: Missing, value: string) => ReturnType<FillProps['onFill']>;
}

/** One entry in the table; under 760 px a block. Its title leads to the details. */
export function Row({ entry, selected, terms }: { entry: Entry; selected: boolean; terms: RowTerms }) {
  const { reading, sites, today, locale, placeOf, onFill } = terms;
  const place = placeOf(entry);
  const say = speaker(logWords, locale);
  const when = whenText(entry, locale);
  const fill = (missing: Missing, short: boolean) => (
    <Fill
      missing={missing}
      title={entry.title}
      today={today}
      short={short}
      locale={locale}
      onFill={(value) => onFill(entry, missing, value)}
    />
  );
  return (
    <tr class={selected ? 'on' : ''}>
      <th scope="row" class="t">
        <a href={`#/log/${entry.id}`} data-entry={entry.id} aria-current={selected ? 'true' : undefined}>
          <bdi>{entry.title}</bdi>
        </a>
        <span class="x">
          {when ? <span>{when}</span> : fill('day', false)}
          {' · '}
          <bdi>{sourceText(entry, sites, locale)}</bdi>
          {place && ` · ${place}`}
        </span>
        {entry.corrects ? <StatusTag tone="info">{say('correcting')}</StatusTag> : null}
        {entry.correctedBy ? <StatusTag>{say('corrected')}</StatusTag> : null}
      </th>
      <td class="cc">
        {entry.competencies.map(({ code }) => (
          <CodeChip key={code} code={code} />
        ))}
        {entry.confirmed ? null : <StatusTag tone="warn">{say('toConfirm')}</StatusTag>}
      </td>
      <td>
        <BucketTag bucket={bucketOfEntry(entry, reading)} />
      </td>
      <td class="num">
        {entry.minutes !== null ? (
          <>
            {hoursText(entry.minutes)}
            <span class="unit">&nbsp;{say('hours')}</span>
          </>
        ) : entry.status === 'ongoing' ? (
          <span class="dim">–</span>
        ) : (
          fill('hours', true)
        )}
      </td>
      <td class="ev">
        <RungMeter rung={rungOf(entry)} locale={locale} />
      </td>
    </tr>
  );
}
