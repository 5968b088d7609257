import type { FormColumn } from '../../framework/forms.ts';
import { leaves } from '../../idp/forms/fill.ts';
import type { FilledCell, FilledForm, FilledRow } from '../../idp/forms/filled.ts';
import { thaiDigitsInForm } from '../../idp/forms/thai-digits.ts';
import { formWidths } from './form-widths.ts';
import type { CellStyle, Sheet, SheetCell, SheetRow } from './sheet.ts';
import { signatureRows } from './signature-rows.ts';
import { heightOfLines, linesIn } from './text-height.ts';
import { sheetFont } from './write-xlsx.ts';

/** Points to a millimetre, what a cell keeps free at its sides in points, and millimetres to a sign of the sheet's font. */
const pointsPerMm = 72 / 25.4;
const padding = 8;
const mmPerSign = 1.75;

const around = ['top', 'right', 'bottom', 'left'] as const;
const heading: CellStyle = { bold: true, align: 'center', vertical: 'center', wrap: true, border: around };

/**
 * An official form as a sheet: the same words in the same places as on paper, merged, bordered and editable; numbers are text in
 * Thai digits, as they are printed.
 */
export function formSheet(filled: FilledForm): Sheet {
  const { form, rows, titles, head, foot } = filled;
  const columns = leaves(form.columns);
  const widths = columns.map(({ id }) => formWidths[form.id][id] ?? 30);
  const whole = (text: string, style: CellStyle, height: number): SheetRow => ({
    cells: [{ text, style: { ...style, columns: columns.length } }, ...nothing(columns.length - 1)],
    height,
  });
  const [title = '', id = '', forWhom = ''] = titles;
  const blank = (text: string) => text || '.'.repeat(40);
  const who = [
    `ชื่อ-สกุล (ผู้รับการพัฒนา) ${blank(head.name)}`,
    `ตำแหน่ง ${blank(head.position)}`,
    `สังกัด ${blank(head.agency)}`,
  ].join('   ');
  const wide = widths.reduce((sum, width) => sum + width, 0) * pointsPerMm - padding;
  const top: SheetRow[] = [
    whole(title, { bold: true, size: 12, align: 'center' }, 20),
    whole(id, { bold: true, size: 11, align: 'center' }, 18),
    whole(`${forWhom} ${head.fiscalYear || '.......'}`, { size: 10, align: 'center' }, 18),
    whole(who, { size: 10, wrap: true, vertical: 'center' }, heightOfLines(linesIn(who, wide, 10), 10)),
  ];
  const heads = headingRows(form.columns, columns, widths);
  return {
    name: form.id,
    widths: widths.map((mm) => Math.round((mm / mmPerSign) * 10) / 10),
    rows: [
      ...top,
      ...heads,
      ...rows.map((row) => rowOf(row, columns, widths, form.id === 'IDP1' ? 57 : 71)),
      ...signatureRows(filled, columns.length),
    ],
    print: { titles: [top.length + 1, top.length + heads.length], footer: foot },
  };
}

function headingRows(
  top: readonly FormColumn[],
  columns: readonly FormColumn[],
  widths: readonly number[],
): SheetRow[] {
  const words = ({ th, hint, bucket, quarter }: FormColumn) => {
    // The share and the quarter stand on a line of their own.
    const own = bucket === undefined && quarter === undefined ? th : th.replace(' ', '\n');
    return thaiDigitsInForm(hint ? `${own}\n${hint}` : own);
  };
  const first: SheetCell[] = top.flatMap((column) => {
    const under = column.columns?.length ?? 0;
    const style = under > 0 ? { ...heading, columns: under } : { ...heading, rows: 2 };
    return [{ text: words(column), style }, ...nothing(Math.max(under - 1, 0))];
  });
  const second: SheetCell[] = top.flatMap((column): SheetCell[] =>
    column.columns
      ? column.columns.map((one) => ({ text: words(one), style: { ...heading, bold: false } }))
      : [null],
  );
  const tallest = Math.max(
    ...columns.map((column, at) =>
      linesIn(words(column), (widths[at] ?? 0) * pointsPerMm - padding, sheetFont.size),
    ),
  );
  return [
    { cells: first, height: 40 },
    { cells: second, height: Math.max(heightOfLines(tallest, sheetFont.size) - 20, 36) },
  ];
}

/** A row as high as its longest cell, at least as high as on paper. */
function rowOf(
  { no, cells }: FilledRow,
  columns: readonly FormColumn[],
  widths: readonly number[],
  least: number,
): SheetRow {
  const texts = columns.map(({ id }, at) => {
    const text = textOf(cells[id]);
    return at === 0 ? `${no} ${text}` : text;
  });
  const lines = texts.map((text, at) =>
    linesIn(text, (widths[at] ?? 0) * pointsPerMm - padding, sheetFont.size),
  );
  return {
    cells: texts.map((text, at): SheetCell => {
      const tick = cells[columns[at]?.id ?? '']?.kind === 'tick';
      const style: CellStyle = {
        wrap: true,
        border: around,
        ...(tick && { align: 'center', vertical: 'center' }),
      };
      return text === '' ? { empty: true, style } : { text, style };
    }),
    // Excel takes no row higher than 409 points.
    height: Math.min(Math.max(least, heightOfLines(Math.max(...lines), sheetFont.size)), 409),
  };
}

function textOf(cell: FilledCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.kind === 'tick') return cell.ticked ? '✓' : '';
  if (cell.kind === 'boxes')
    return cell.boxes.map(({ th, ticked }) => `${ticked ? '☑' : '☐'} ${th}`).join('\n');
  return cell.lines.join('\n');
}

function nothing(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
