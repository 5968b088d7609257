import readExcelFile from 'read-excel-file/universal';
import { type CsvRow, csvColumns } from '../csv-columns.ts';
import { unpackedSize } from '../xlsx/unpacked-size.ts';
import { aboutSheetName, workbookFormat } from './about-sheet.ts';
import { checksumOf, logSheetName } from './log-sheet.ts';
import { summarySheetName } from './summary-sheet.ts';

/** Largest workbook that is read: 32 MiB, and 256 MiB of its parts when unpacked. */
const largestWorkbook = 32 * 1024 * 1024;
const largestUnpacked = 256 * 1024 * 1024;

/** Why a file is no workbook of ours, or not as it was made. */
export type WorkbookError = 'too-large' | 'not-a-workbook' | 'newer-version' | 'incomplete' | 'altered';

/** A workbook as it was read: facts of the about sheet and rows, all as text by their ids; empty is unknown. */
export type ReadWorkbook =
  | { ok: true; about: Record<string, string>; years: Record<string, string>[]; log: CsvRow[] }
  | { ok: false; error: WorkbookError };

type Table = string[][];

/** How many columns the log of the first workbooks had. */
const firstColumns = csvColumns.findIndex(({ id }) => id === 'started_on_be');

/**
 * Reads a workbook that `workbookSheets` made. Columns are found by the id in brackets. The log must have the rows and the
 * checksum that the about sheet names: what was changed in it afterwards is `altered`. Never throws.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>, newest: number): Promise<ReadWorkbook> {
  if (bytes.byteLength > largestWorkbook) return { ok: false, error: 'too-large' };
  if ((unpackedSize(bytes) ?? 0) > largestUnpacked) return { ok: false, error: 'too-large' };
  const sheets = await tables(bytes);
  const facts = sheets?.get(aboutSheetName);
  const [logHead, ...logRows] = sheets?.get(logSheetName) ?? [];
  const [yearHead, ...yearRows] = sheets?.get(summarySheetName) ?? [];
  if (!facts) return { ok: false, error: 'not-a-workbook' };
  const about = Object.fromEntries(facts.map(([id = '', , value = '']) => [id, value]));
  if (about.format !== workbookFormat) return { ok: false, error: 'not-a-workbook' };
  if (Number(about.schema_version) > newest) return { ok: false, error: 'newer-version' };
  if (!logHead || !yearHead) return { ok: false, error: 'incomplete' };
  const places = csvColumns.map(({ id }) => logHead.findIndex((title) => title.endsWith(`(${id})`)));
  // An earlier version had fewer columns; new ones stand at the end.
  const had = places.findLastIndex((at) => at >= 0) + 1;
  if (places.slice(0, Math.max(had, firstColumns)).includes(-1) || Number(about.rows) !== logRows.length)
    return { ok: false, error: 'incomplete' };
  const cells = logRows.map((row) => places.slice(0, had).map((at) => row[at] ?? ''));
  if ((await checksumOf(cells)) !== about.checksum) return { ok: false, error: 'altered' };
  const log = cells.map(
    (row) => Object.fromEntries(csvColumns.map(({ id }, at) => [id, row[at] ?? ''])) as CsvRow,
  );
  const ids = yearHead.map((title) => /\((\w+)\)$/.exec(title)?.[1] ?? '');
  const years = yearRows.map((row) => Object.fromEntries(ids.map((id, at) => [id, row[at] ?? ''])));
  return { ok: true, about, years, log };
}

/** The cells of every sheet as text, by the sheet's name; null where the bytes are no spreadsheet. */
async function tables(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, Table> | null> {
  try {
    const sheets = await readExcelFile(new Blob([bytes]), { trim: false });
    return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(text))]));
  } catch {
    return null;
  }
}

function text(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
