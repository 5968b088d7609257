import type { CellStyle, Sheet, SheetCell, SheetRow } from '../xlsx/sheet.ts';
import { heightOfLines, linesIn } from '../xlsx/text-height.ts';
import { sheetFont } from '../xlsx/write-xlsx.ts';

/** What a column of a table holds in a row: text, a number, an ISO day; null is unknown and stays empty. */
export type Value = string | number | null;

/** One column of a table sheet. */
export interface TableColumn<Row> {
  /** Stable name that programs go by; printed in brackets behind the Thai one, as in the CSV. */
  id: string;
  th: string;
  /** In characters. */
  width: number;
  kind?: 'text' | 'number' | 'day' | 'wrapped';
  format?: string;
  value: (row: Row) => Value;
}

const head: CellStyle = { bold: true, fill: '#DFF0E8', wrap: true, vertical: 'center', border: ['bottom'] };
/** Points to a character of a column's width. */
const pointsPerSign = 5;

/** A sheet with one heading row that stays in sight and one row for each record; wrapped columns make their rows higher. */
export function tableSheet<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  records: readonly Row[],
  wide = 1,
): Sheet {
  const titles = columns.map(({ th, id }) => `${th} (${id})`);
  const highest = Math.max(...titles.map((title, at) => linesOf(title, columns[at]?.width ?? 10)));
  const heading: SheetRow = {
    cells: titles.map((text) => ({ text, style: head })),
    height: heightOfLines(highest, sheetFont.size),
  };
  return {
    name,
    widths: columns.map(({ width }) => width),
    frozenRows: 1,
    rows: [heading, ...records.map((record) => rowOf(columns, record))],
    print: { titles: [1, 1], wide },
  };
}

function rowOf<Row>(columns: readonly TableColumn<Row>[], record: Row): SheetRow {
  let lines = 1;
  const cells = columns.map(({ kind = 'text', format, width, value }): SheetCell => {
    const found = value(record);
    if (found === null || found === '') return null;
    if (typeof found === 'number') return { number: found, ...(format && { format }) };
    if (kind === 'day') return { day: found };
    if (kind !== 'wrapped') return { text: found };
    lines = Math.max(lines, linesOf(found, width));
    return { text: found, style: { wrap: true } };
  });
  // Excel takes no row higher than 409 points.
  return { cells, height: Math.min(heightOfLines(lines, sheetFont.size), 409) };
}

function linesOf(text: string, width: number): number {
  return linesIn(text, width * pointsPerSign, sheetFont.size);
}
