import { Check, Minus } from 'lucide-preact';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { overviewWords, yearWords } from '../../../lib/words/overview.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { CodeChip } from '../../parts/code-chip.tsx';

/** What `CompetencyGrid` takes. */
export interface CompetencyGridProps {
  names: readonly NamedCompetency[];
  /** Codes that the group and what was agreed require; empty while the group is not known. */
  required: readonly string[];
  /** Codes that an item of the year's plan develops. */
  planned: readonly string[];
  /** Finished, confirmed entries of the year by code. */
  counts: Readonly<Record<string, number>>;
  /** Whether the learner's mission group is known. */
  known: boolean;
  locale: Locale;
}

/** Every competency that is required, planned or done, with which of the three it is: the year for a supervisor's glance. */
export function CompetencyGrid({ names, required, planned, counts, known, locale }: CompetencyGridProps) {
  const say = speaker(yearWords, locale);
  const done = (code: string) => (counts[code] ?? 0) > 0;
  const inside = names.filter(({ code }) => required.includes(code));
  const outside = names.filter(
    ({ code }) => !required.includes(code) && (planned.includes(code) || done(code)),
  );
  const row = ({ code, th }: NamedCompetency) => (
    <tr key={code}>
      <th scope="row">
        <div>
          <CodeChip code={code} missing={!done(code)} />
          <span lang="th">{th}</span>
        </div>
      </th>
      <Cell on={required.includes(code)} name={say('sumRequired')} locale={locale} />
      <Cell on={planned.includes(code)} name={say('sumPlanned')} locale={locale} />
      <Cell on={done(code)} name={say('sumDone')} count={counts[code] ?? 0} locale={locale} />
    </tr>
  );
  return (
    <section class="panel" aria-labelledby="grid">
      <header>
        <h2 id="grid">{say('grid')}</h2>
        {known ? (
          <span class="s mut">
            {say('requiredDone', { n: inside.filter(({ code }) => done(code)).length, all: inside.length })}
          </span>
        ) : null}
      </header>
      {known ? null : (
        <p class="s pads">
          {overviewWords.unknownGroup[locale]} <a href="#/settings">{overviewWords.profileDo[locale]}</a>
        </p>
      )}
      {inside.length + outside.length > 0 ? (
        <table class="tbl cgrid">
          <thead>
            <tr>
              <th scope="col">{say('competency')}</th>
              <th scope="col">{say('sumRequired')}</th>
              <th scope="col">{say('sumPlanned')}</th>
              <th scope="col">{say('sumDone')}</th>
            </tr>
          </thead>
          <tbody>{inside.map(row)}</tbody>
          {outside.length > 0 ? (
            <tbody>
              {known ? (
                <tr class="cut">
                  <th colSpan={4} scope="rowgroup">
                    {overviewWords.outside[locale]}
                  </th>
                </tr>
              ) : null}
              {outside.map(row)}
            </tbody>
          ) : null}
        </table>
      ) : null}
      <p class="xs dim pads">{say('doneRule')}</p>
    </section>
  );
}

function Cell({
  on,
  name,
  count = 0,
  locale,
}: {
  on: boolean;
  name: string;
  /** How many entries show it, where that is known. */
  count?: number;
  locale: Locale;
}) {
  return (
    <td class={on ? (count > 0 ? 'on strong' : 'on') : ''}>
      {on ? <Check class="i" /> : <Minus class="i" />}
      <span class="sr">
        {name}: {yearWords[on ? 'yes' : 'no'][locale]}
        {count > 0 ? ` ${speaker(yearWords, locale)('doneCount', { n: count })}` : null}
      </span>
      {count > 0 ? <b aria-hidden="true"> {count}</b> : null}
    </td>
  );
}
