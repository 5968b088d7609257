import type { Reading } from '../../framework/methods.ts';
import { sha256Of } from '../../idp/attachment.ts';
import type { Entry } from '../../idp/entry.ts';
import { inOrder } from '../csv.ts';
import { type ColumnId, csvColumns } from '../csv-columns.ts';
import { plainText } from '../xlsx/cell-text.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import { type TableColumn, tableSheet, type Value } from './table.ts';

/** Name of the sheet that holds the log. */
export const logSheetName = 'บันทึกการเรียนรู้';

const days: readonly ColumnId[] = ['started_on', 'completed_on'];
const widths: Partial<Record<ColumnId, number>> = {
  no: 6,
  title: 48,
  title_en: 30,
  bucket_because: 24,
  method_name: 24,
  provider: 28,
  url: 36,
  evidence_signal: 30,
  evidence_url: 36,
  note: 36,
  id: 38,
  part_of: 30,
};

/** One entry of the log with its place in it. */
interface Row {
  entry: Entry;
  no: number;
  reading: Reading;
}

const columns: readonly TableColumn<Row>[] = csvColumns.map(({ id, th, cell }) => ({
  id,
  th,
  width: widths[id] ?? 14,
  kind: days.includes(id) ? 'day' : id === 'title' || id === 'note' ? 'wrapped' : 'text',
  // Hours are typed too; everything else that is a number is one already.
  value: (row): Value => (id === 'hours' ? numberOf(cell(row)) : cell(row)),
}));

/** The log as a sheet: every column of the CSV (`docs/csv-format.md`), in the same order, typed. */
export function logSheet(entries: readonly Entry[], reading: Reading): Sheet {
  return tableSheet(logSheetName, columns, rowsOf(entries, reading), 4);
}

/** What the about sheet says of the log, so that a reader can tell whether a row was lost or changed. */
export interface LogSums {
  rows: number;
  /** Sum of the column `minutes`. */
  minutes: number;
  /** SHA-256 of the cells as text, see {@link checksumOf}. */
  checksum: string;
}

/** The sums of the log as its sheet holds it. */
export async function logSums(entries: readonly Entry[], reading: Reading): Promise<LogSums> {
  const cells = rowsOf(entries, reading).map((row) =>
    columns.map(({ value }) => plainText(String(value(row) ?? ''))),
  );
  const minutes = entries.reduce((sum, entry) => sum + (entry.minutes ?? 0), 0);
  return { rows: cells.length, minutes, checksum: await checksumOf(cells) };
}

/**
 * SHA-256 (64 hexadecimal digits) of the log's cells: the JSON text of an array of rows, each an array of the cells as text in the
 * order of the CSV's columns. Numbers are written as JavaScript writes them, days as ISO days, an empty cell as empty text.
 */
export function checksumOf(cells: readonly (readonly string[])[]): Promise<string> {
  return sha256Of(new TextEncoder().encode(JSON.stringify(cells)));
}

function rowsOf(entries: readonly Entry[], reading: Reading): Row[] {
  return inOrder(entries).map((entry, at) => ({ entry, no: at + 1, reading }));
}

function numberOf(value: Value): Value {
  return value === null ? null : Number(value);
}
