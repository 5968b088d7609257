import { missionGroups } from '../../lib/framework/mission-groups.ts';
import { type Dimension, dimensions, type Group } from '../../lib/hr/figures/groups.ts';
import type { KpiTerms } from '../../lib/hr/figures/kpi.ts';
import { shownRows } from '../../lib/hr/figures/suppress.ts';
import { hoursText } from '../../lib/idp/hours.ts';
import { sharesOf } from '../../lib/idp/shares.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Segment } from '../parts/segment.tsx';

/** What `GroupsTable` takes. */
export interface GroupsTableProps {
  groups: readonly Group[];
  dimension: Dimension;
  developed: KpiTerms['developed'];
  onDimension: (dimension: Dimension) => void;
  locale: Locale;
}

/** A group's name as it is shown: a mission group by its words, nothing given as such. */
function groupName(dimension: Dimension, name: string, locale: Locale): string {
  if (name === '') return hrWords.notGiven[locale];
  if (dimension !== 'group') return name;
  const group = missionGroups.find(({ letter }) => letter === name);
  return group === undefined ? name : locale === 'th' ? group.th : group.en;
}

/**
 * Agencies, mission groups or positions beside each other. On the screen all of them; in print those under five people, and any that
 * would give them away, are held back.
 */
export function GroupsTable({ groups, dimension, developed, onDimension, locale }: GroupsTableProps) {
  const say = speaker(hrWords, locale);
  const shown = shownRows(groups.map(({ sums }) => sums.people));
  const held = shown.filter((one) => !one).length;
  return (
    <section class="panel sec" aria-labelledby="groups">
      <header>
        <h2 id="groups">{say('groupsTitle', { what: say(`by_${dimension}`) })}</h2>
        <span class="xs mut key">
          {([70, 20, 10] as const).map((bucket) => (
            <span key={bucket} class="bk">
              <i class={`p${bucket}`} aria-hidden="true" />
              {bucket}
            </span>
          ))}
          <span>{say('shareNote')}</span>
        </span>
        <Segment
          label={say('by')}
          choices={dimensions.map((value) => ({ value, label: say(`by_${value}`) }))}
          value={dimension}
          onChange={onDimension}
        />
      </header>
      <table class="tbl u">
        <thead>
          <tr>
            <th scope="col">{say(`by_${dimension}`)}</th>
            <th scope="col" class="num">
              {say('personnelCount')}
            </th>
            <th scope="col" class="num">
              {say('sent')}
            </th>
            <th scope="col">{say('prepared')}</th>
            <th scope="col">{say('developed')}</th>
            <th scope="col">{say('coverage')}</th>
            <th scope="col" class="num">
              {say('hours')}
            </th>
            <th scope="col">{say('share')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, at) => (
            <GroupRow
              key={group.name}
              group={group}
              name={groupName(dimension, group.name, locale)}
              developed={developed}
              held={!shown[at]}
              locale={locale}
            />
          ))}
          {held > 0 ? (
            <tr class="on-paper">
              <td colSpan={8}>{say('heldGroups', { n: held })}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      <p class="xs dim foot">{say('suppressedNote')}</p>
    </section>
  );
}

function GroupRow({
  group: { sums },
  name,
  developed,
  held,
  locale,
}: {
  group: Group;
  name: string;
  developed: KpiTerms['developed'];
  held: boolean;
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  const reached = developed === 'every-item' ? sums.everyItem : sums.someItem;
  return (
    <tr class={held ? 'on-screen' : ''}>
      <th scope="row">{name}</th>
      <td class="num" data-l={say('personnelCount')}>
        {sums.people.toLocaleString(locale)}
      </td>
      <td class="num" data-l={say('sent')}>
        {sums.sent.toLocaleString(locale)}
      </td>
      <td data-l={say('prepared')}>
        <Part n={sums.prepared} of={sums.people} mark={80} locale={locale} />
      </td>
      <td data-l={say('developed')}>
        <Part n={reached} of={sums.planned} mark={80} locale={locale} />
      </td>
      <td data-l={say('coverage')}>
        <Part n={sums.covered} of={sums.required} locale={locale} />
      </td>
      <td class="num" data-l={say('hours')}>
        {Number(hoursText(sums.minutes[70] + sums.minutes[20] + sums.minutes[10])).toLocaleString(locale)}
      </td>
      <td data-l={say('share')}>
        <Shares minutes={sums.minutes} locale={locale} />
      </td>
    </tr>
  );
}

/** A part of a whole: per cent, bar, and both numbers. `mark` draws the plan's target and hatches what is under it. */
function Part({ n, of, mark, locale }: { n: number; of: number; mark?: number; locale: Locale }) {
  const say = speaker(hrWords, locale);
  if (of === 0) return <span class="dim">–</span>;
  const percent = (n * 100) / of;
  return (
    <div class="pc">
      <span>{Math.floor(percent + 1e-9)}%</span>
      <div class="track" aria-hidden="true">
        <span
          class={mark !== undefined && percent < mark ? 'lo' : ''}
          style={{ width: `${Math.min(100, percent)}%` }}
        />
        {mark === undefined ? null : <b style={{ left: `${mark}%` }} />}
      </div>
      <small>{say('outOf', { n: n.toLocaleString(locale), of: of.toLocaleString(locale) })}</small>
    </div>
  );
}

function Shares({ minutes, locale }: { minutes: { 70: number; 20: number; 10: number }; locale: Locale }) {
  const say = speaker(hrWords, locale);
  const shares = sharesOf(minutes);
  if (shares === null) return <span class="dim">{say('noHours')}</span>;
  return (
    <>
      <div
        class="stack slim"
        role="img"
        aria-label={say('shareSpoken', { a: shares[70], b: shares[20], c: shares[10] })}
      >
        {([70, 20, 10] as const).map((bucket) =>
          minutes[bucket] > 0 ? (
            <span key={bucket} class={`p${bucket}`} style={{ flex: `${minutes[bucket]} 0 0` }} />
          ) : null,
        )}
      </div>
      <span class="xs dim" aria-hidden="true">
        {shares[70]} : {shares[20]} : {shares[10]}
      </span>
    </>
  );
}
