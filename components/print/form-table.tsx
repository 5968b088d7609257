import type { ComponentChildren } from 'preact';
import type { FormColumn } from '../../lib/framework/forms.ts';
import { leaves } from '../../lib/idp/forms/fill.ts';
import type { FilledCell, FilledForm, FilledRow } from '../../lib/idp/forms/filled.ts';
import { thaiDigitsInForm } from '../../lib/idp/forms/thai-digits.ts';
import { WholeWords } from './whole-words.tsx';

/** The table of a form with its printed headings; `children` are its rows. */
export function FormTable({ form, children }: { form: FilledForm['form']; children: ComponentChildren }) {
  return (
    <table class="form-table">
      <colgroup>
        {leaves(form.columns).map(({ id }) => (
          <col key={id} class={`w-${id}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {form.columns.map((column) => (
            <Heading
              key={column.id}
              column={column}
              colSpan={column.columns?.length}
              rowSpan={column.columns ? 1 : 2}
            />
          ))}
        </tr>
        <tr>
          {form.columns.flatMap(({ columns = [] }) =>
            columns.map((column) => <Heading key={column.id} column={column} />),
          )}
        </tr>
      </thead>
      {children}
    </table>
  );
}

function Heading({ column, colSpan, rowSpan }: { column: FormColumn; colSpan?: number; rowSpan?: number }) {
  const { id, th, hint, bucket, quarter } = column;
  // The share and the quarter stand on a line of their own, what they stand for small under it.
  const short = bucket !== undefined || quarter !== undefined;
  const [first = '', ...more] = short ? th.split(' ') : [th];
  const small = short ? more.join(' ').replace(' - ', '\u00a0- ') : hint;
  return (
    <th scope="col" colSpan={colSpan} rowSpan={rowSpan} class={`h-${id}`}>
      <WholeWords text={thaiDigitsInForm(first)} />
      {small ? (
        <small>
          <WholeWords text={thaiDigitsInForm(small)} />
        </small>
      ) : null}
    </th>
  );
}

/** One row of a form. `gaps` are the columns that are still empty; they are marked on the screen, never on paper. */
export function FormRow({
  form,
  row,
  gaps = [],
  compact,
}: {
  form: FilledForm['form'];
  row: FilledRow;
  gaps?: readonly string[];
  /** Draws a row with nothing in it lower, where that saves a sheet. */
  compact?: boolean;
}) {
  return (
    <tr class={compact && isEmpty(row) ? 'form-row spare' : 'form-row'}>
      {leaves(form.columns).map(({ id, quarter }, at) => {
        const cell = row.cells[id];
        const gap = gaps.some(
          (name) => id === name || id.startsWith(`${name}-`) || (name === 'period' && quarter),
        );
        return (
          <td key={id} class={`${cell?.kind === 'tick' ? 'mid' : ''}${gap ? ' gap' : ''}`}>
            {at === 0 ? (
              <div class="numbered">
                <span>{row.no}</span>
                <div>{cell ? <Cell cell={cell} /> : null}</div>
              </div>
            ) : cell ? (
              <Cell cell={cell} />
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}

function isEmpty({ cells }: FilledRow): boolean {
  return Object.values(cells).every(
    (cell) => cell.kind === 'tick' || (cell.kind === 'lines' && cell.lines.length === 0),
  );
}

function Cell({ cell }: { cell: FilledCell }) {
  if (cell.kind === 'tick') return cell.ticked ? <Tick /> : null;
  if (cell.kind === 'boxes')
    return (
      <ul class="boxes">
        {cell.boxes.map(({ th, ticked }) => (
          <li key={th}>
            <svg class="box" viewBox="0 0 24 24" role="img" aria-label={ticked ? 'เลือก' : 'ไม่ได้เลือก'}>
              <rect x="3" y="3" width="18" height="18" />
              {ticked ? <path d="m7 12 4 4 7-8" /> : null}
            </svg>
            <span>{th}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <>
      {cell.lines.map((line, at) => (
        <p key={at}>
          <WholeWords text={line} />
        </p>
      ))}
    </>
  );
}

function Tick() {
  return (
    <svg class="tick" viewBox="0 0 24 24" role="img" aria-label="เลือก">
      <path d="M20 6 9 17l-5-5" />
    </svg>
  );
}
