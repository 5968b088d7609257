import { competency } from '../../lib/framework/competencies.ts';
import type { CompetencySums } from '../../lib/hr/figures/sums.ts';
import { fewestPeople, shownCount } from '../../lib/hr/figures/suppress.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { CodeChip } from '../parts/code-chip.tsx';

/** How many of the commonest gaps stand beside the notices; the table below has all. */
const commonest = 8;

/** The competencies that most people answered ไม่มี. */
export function GapsPanel({
  competencies,
  assessed,
  locale,
}: {
  competencies: readonly CompetencySums[];
  assessed: number;
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  const gaps = competencies
    .filter((one) => one.gaps > 0)
    .toSorted((a, b) => b.gaps - a.gaps)
    .slice(0, commonest);
  return (
    <section class="panel" aria-labelledby="gaps">
      <header>
        <h2 id="gaps">{say('gaps')}</h2>
        <span class="s mut">{say('gapsOf', { n: assessed.toLocaleString(locale) })}</span>
      </header>
      {gaps.length === 0 ? <p class="s mut foot">{say('gapsNone')}</p> : null}
      <ul class="gap">
        {gaps.map(({ code, gaps: count }) => (
          <li key={code} class={count < fewestPeople ? 'on-screen' : ''}>
            <CodeChip code={code} />
            <div>
              {competency(code).th}
              <div class="track" aria-hidden="true">
                <span style={{ width: `${assessed === 0 ? 0 : (count * 100) / assessed}%` }} />
              </div>
            </div>
            <span class="num">{count.toLocaleString(locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every competency of the plan: who needs it, lacks it, plans it, has done it. */
export function CompetenciesTable({
  competencies,
  locale,
}: {
  competencies: readonly CompetencySums[];
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  const columns = ['required', 'gaps', 'inPlan', 'done', 'covered'] as const;
  const heads = {
    required: 'required',
    gaps: 'gap',
    inPlan: 'inPlan',
    done: 'doneCount',
    covered: 'covered',
  } as const;
  return (
    <section class="panel sec" aria-labelledby="competencies">
      <header>
        <h2 id="competencies">{say('allCompetencies')}</h2>
      </header>
      <table class="tbl u">
        <thead>
          <tr>
            <th scope="col">{say('competency')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class="num">
                {say(heads[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {competencies.map((one) => (
            <tr key={one.code}>
              <th scope="row">
                <CodeChip code={one.code} /> <span class="name">{competency(one.code).th}</span>
              </th>
              {columns.map((column) => (
                <td key={column} class="num" data-l={say(heads[column])}>
                  <Count n={one[column]} locale={locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A count that print shows only where it speaks of five people or more. */
function Count({ n, locale }: { n: number; locale: Locale }) {
  if (shownCount(n) !== null) return <>{n.toLocaleString(locale)}</>;
  return (
    <>
      <span class="on-screen">{n}</span>
      <span class="on-paper">&lt; {fewestPeople}</span>
    </>
  );
}
