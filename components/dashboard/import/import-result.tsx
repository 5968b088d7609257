import type { Entry } from '../../../lib/idp/entry.ts';
import type { FieldError } from '../../../lib/idp/entry-form.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { duration } from '../../../lib/words/hours.ts';
import { importWords } from '../../../lib/words/import.ts';
import { type Locale, type Say, speaker } from '../../../lib/words/words.ts';
import { CodeChip } from '../../parts/code-chip.tsx';

/** A row of a list that makes no entry, and why. */
export type Refused =
  | { no: number; ok: false; title: string; why: 'known' | 'no-title' }
  | { no: number; ok: false; title: string; why: 'wrong'; field: string; error: FieldError; cell: string };

/** What a list became, row by row. */
export type Row = { no: number; ok: true; entry: Entry } | Refused;

/** So many rows of a kind are shown. */
const shown = 5;
const shownWrong = 20;

/** What of a list will be brought in and what not, before anything is. */
export function ImportResult({ rows, locale }: { rows: readonly Row[]; locale: Locale }) {
  const say = speaker(importWords, locale);
  const ready = rows.flatMap((row) => (row.ok ? [row.entry] : []));
  const refused = rows.filter((row): row is Refused => !row.ok);
  const wrong = refused.filter(({ why }) => why !== 'known');
  const undated = ready.filter(({ completedOn }) => completedOn === null).length;
  return (
    <div class="list-result" role="status">
      <p class="list-counts">
        <b>{say('ready', { n: ready.length })}</b>
        <span>{say('known', { n: refused.length - wrong.length })}</span>
        <span class={wrong.length > 0 ? 'warn' : ''}>{say('wrong', { n: wrong.length })}</span>
      </p>
      {undated > 0 ? <p class="s">{say('undated', { n: undated })}</p> : null}
      {ready.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the table is wider than a small window, and keys must scroll it too.
        <section class="scroll-x" aria-label={say('sample')} tabIndex={0}>
          <table>
            <caption class="lab">{say('sample')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('field_title')}</th>
                <th scope="col">{say('day')}</th>
                <th scope="col">{say('length')}</th>
                <th scope="col">{say('builds')}</th>
              </tr>
            </thead>
            <tbody>
              {ready.slice(0, shown).map((entry) => (
                <tr key={entry.id}>
                  <td>{entry.title}</td>
                  <td class="nw">{entry.completedOn === null ? '' : dayText(entry.completedOn, locale)}</td>
                  <td class="nw">{entry.minutes === null ? '' : duration(entry.minutes, locale)}</td>
                  <td>
                    {entry.confirmed
                      ? entry.competencies.map(({ code }) => <CodeChip key={code} code={code} />)
                      : say('toConfirm')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {wrong.length > 0 ? (
        <div>
          <p class="lab">{say('notTaken')}</p>
          <ul class="list-wrong">
            {wrong.slice(0, shownWrong).map((row) => (
              <li key={row.no}>
                <b>{say('row', { n: row.no })}</b> {row.title} {reason(row, say)}
              </li>
            ))}
            {wrong.length > shownWrong ? <li>{say('more', { n: wrong.length - shownWrong })}</li> : null}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function reason(row: Refused, say: Say<typeof importWords>): string {
  if (row.why !== 'wrong') return say('noTitle');
  const { error, field, cell } = row;
  if (error === 'in-the-future') return say('future', { cell });
  if (error === 'bad-date' || error === 'before-start') return say('badDate', { cell });
  return say(field === 'length' ? 'badLength' : 'bad', { cell });
}
