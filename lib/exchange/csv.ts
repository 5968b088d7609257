import Papa from 'papaparse';
import type { Reading } from '../framework/methods.ts';
import type { Entry } from '../idp/entry.ts';
import { type ColumnId, type CsvRow, csvColumns, rowOf } from './csv-columns.ts';

/** Excel takes a CSV file for UTF-8 only when it begins with this mark. */
const byteOrderMark = '\ufeff';

/**
 * The log as a table (RFC 4180: commas, quotes where needed, CRLF) with a byte order mark, by completion day, entries in
 * no year at the end. The first row names the columns, `ชื่อไทย (id)`. Every text cell is guarded, see {@link guard}.
 */
export function formatCsv(entries: readonly Entry[], reading: Reading): string {
  const rows = inOrder(entries).map((entry, at) => rowOf({ entry, no: at + 1, reading }));
  const table = [
    csvColumns.map(({ th, id }) => `${th} (${id})`),
    ...rows.map((row) => csvColumns.map(({ id }) => guard(row[id]))),
  ];
  return `${byteOrderMark}${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}

/** Rows of a table, or why it is none of ours: a broken table, or a column that is missing. */
export type ReadCsv = { ok: true; rows: CsvRow[] } | { ok: false; error: 'broken' | 'other-columns' };

/** Reads a table that {@link formatCsv} wrote back into its rows; columns are found by id, in whatever order they stand. */
export function readCsv(text: string): ReadCsv {
  const unmarked = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const { data, errors } = Papa.parse<string[]>(unmarked.replace(/\r\n$/, ''), {
    newline: '\r\n',
    delimiter: ',',
  });
  const [header, ...rows] = data;
  if (errors.length > 0 || header === undefined) return { ok: false, error: 'broken' };
  const places = csvColumns.map(
    ({ id }) => [id, header.findIndex((name) => name.endsWith(`(${id})`))] as const,
  );
  if (places.some(([, at]) => at < 0)) return { ok: false, error: 'other-columns' };
  const cells = (row: string[]) => places.map(([id, at]): [ColumnId, string] => [id, unguard(row[at] ?? '')]);
  return { ok: true, rows: rows.map((row) => Object.fromEntries(cells(row)) as CsvRow) };
}

/**
 * Keeps a spreadsheet from taking text for a formula: an apostrophe is put before text whose first sign that is no space
 * is `=`, `+`, `-`, `@`, their full-width forms or an apostrophe, and before text that begins with a tab or a line break.
 * So a cell that begins with an apostrophe always carries exactly one of ours, and taking it away gives the text back.
 */
export function guard(text: string): string {
  return /^(\s*['=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
}

/** Takes the guard of a cell away. */
export function unguard(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** The entries as tables list them: by completion day, those in no year at the end. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const day = (entry: Entry) =>
    (entry.status === 'finished' ? (entry.completedOn ?? '9') : '9') + entry.createdAt;
  return [...entries].sort((a, b) => (day(a) < day(b) ? -1 : 1));
}
