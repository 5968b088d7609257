import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Reading } from '../../../lib/framework/methods.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import { itemName } from '../../../lib/idp/plan/item-name.ts';
import type { ItemStanding } from '../../../lib/idp/year/standing.ts';
import { dayText, spanText } from '../../../lib/words/dates.ts';
import { quarterMonths, yearWords } from '../../../lib/words/overview.ts';
import { bucketWords } from '../../../lib/words/parts.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { isLate, type Mark, type TimelineRow, timelineRows, todayAt } from './timeline-rows.ts';
import { TimelineTable } from './timeline-table.tsx';

/** What `Timeline` takes. */
export interface TimelineProps {
  fiscalYear: number;
  /** The items of the plan as they stand today. */
  standings: readonly ItemStanding[];
  /** The year's entries that count in each item, by its id. */
  entriesOf: Readonly<Record<string, readonly Entry[]>>;
  reading: Reading;
  today: string;
  locale: Locale;
}

/** The plan's items on the four quarters of the year: what was planned, what was done, what is late. */
export function Timeline({ fiscalYear, standings, entriesOf, reading, today, locale }: TimelineProps) {
  const say = speaker(yearWords, locale);
  const [asTable, setAsTable] = useState(false);
  const rows = timelineRows(standings, entriesOf, { fiscalYear, today, reading });
  const now = todayAt(today, fiscalYear);
  const line = now === null ? null : <i class="now" style={{ left: `${now}%` }} />;
  return (
    <section class="panel" aria-labelledby="timeline">
      <header>
        <h2 id="timeline">{say('timeline')}</h2>
        <span class="two-links">
          <button type="button" class="link" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
            {say(asTable ? 'asPicture' : 'asTable')}
          </button>
          <a class="s" href="#/plan">
            {say('openPlan')}
          </a>
        </span>
      </header>
      {asTable ? null : (
        <div class="tl" aria-hidden="true">
          <div class="tl-row tl-head">
            <div />
            <div class="tl-track">
              {quarterMonths.map((months, at) => (
                <span key={months.en}>
                  <b>Q{at + 1}</b>
                  <small>{months[locale]}</small>
                </span>
              ))}
            </div>
          </div>
          {rows.map((row) => (
            <div key={row.item.id} class="tl-row">
              <Label row={row} locale={locale} />
              <Track row={row} locale={locale}>
                {line}
              </Track>
            </div>
          ))}
        </div>
      )}
      <div class={asTable ? 'tl-table' : 'sr'}>
        <TimelineTable rows={rows} fiscalYear={fiscalYear} reading={reading} locale={locale} />
      </div>
      {asTable ? null : (
        <ul class="tl-key" aria-hidden="true">
          {([70, 20, 10] as const).map((bucket) => (
            <li key={bucket}>
              <i class={`sign s${bucket} p${bucket}`} />
              {bucket} {bucket === 70 ? say('workSpan') : bucketWords[bucket][locale]}
            </li>
          ))}
          <li>
            <i class="sign planned" />
            {say('planned')}
          </li>
          {now === null ? null : (
            <li>
              <i class="now" />
              {say('today', { day: dayText(today, locale) })}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function Label({ row: { item, no, standing }, locale }: { row: TimelineRow; locale: Locale }) {
  return (
    <div class="tl-name">
      <span class="tl-codes">
        <b>{no}</b>
        {item.competencies.map((code) => (
          <CodeChip key={code} code={code} />
        ))}
        {isLate(standing) ? <StatusTag tone="warn">{yearWords[standing][locale]}</StatusTag> : null}
      </span>
      <bdi>{itemName(item)}</bdi>
    </div>
  );
}

function Track({ row, locale, children }: { row: TimelineRow; locale: Locale; children: ComponentChildren }) {
  const deepest = Math.max(1, ...row.marks.map(({ lane }) => Math.abs(lane)));
  const { planned, days } = row;
  return (
    <div class="tl-track" style={{ minHeight: `${deepest * 44 + 32}px` }}>
      {planned && days ? (
        <i
          class={isLate(row.standing) ? 'planned late' : 'planned'}
          style={{ left: `${planned.from}%`, width: `${planned.to - planned.from}%` }}
          title={spanText(days.from, days.to, locale)}
        />
      ) : null}
      {children}
      {row.marks.map((mark) => (
        <Sign key={mark.entries[0]?.id} mark={mark} />
      ))}
    </div>
  );
}

function Sign({ mark: { bucket, from, to, lane, entries } }: { mark: Mark }) {
  const place =
    bucket === 70
      ? { left: `${Math.max(0, from)}%`, width: `${Math.min(100, to) - Math.max(0, from)}%` }
      : { left: `${(from + to) / 2}%` };
  return (
    <i
      class={`sign s${bucket} p${bucket}`}
      style={{ ...place, '--lane': lane }}
      title={entries.map(({ title }) => title).join('\n')}
    >
      {entries.length > 1 ? <small>{entries.length}</small> : null}
    </i>
  );
}
