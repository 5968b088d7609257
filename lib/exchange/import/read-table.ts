import Papa from 'papaparse';
import { unguard } from '../csv.ts';
import { unpackedSize } from '../xlsx/unpacked-size.ts';

/** Largest list that is read: 16 MiB, and 128 MiB of a spreadsheet's parts when unpacked. */
const largestList = 16 * 1024 * 1024;
const largestUnpacked = 128 * 1024 * 1024;
/** Most rows of a list that are taken; nobody has trained so often. */
const mostRows = 5000;
/** The heading is looked for in so many rows: lists often begin with a title. */
const headingWithin = 20;

/** Why a file is no list that can be read. */
export type TableError = 'too-large' | 'too-many-rows' | 'not-a-table' | 'no-rows';

/** A list as it was read: every cell as text, days of date cells as ISO days. */
export type ReadTable = { ok: true; header: string[]; rows: string[][] } | { ok: false; error: TableError };

/**
 * Reads a list of past training from CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-874, as Thai programs still write it) or
 * XLSX (the sheet with most rows). Empty rows are passed over. Never throws.
 */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<ReadTable> {
  if (bytes.byteLength > largestList) return { ok: false, error: 'too-large' };
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && (unpackedSize(bytes) ?? 0) > largestUnpacked) return { ok: false, error: 'too-large' };
  const cells = isZip ? await cellsOfXlsx(bytes) : cellsOfCsv(bytes);
  if (cells === null) return { ok: false, error: 'not-a-table' };
  const filled = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  const at = headingAt(filled);
  const header = filled[at];
  const rows = filled.slice(at + 1);
  if (header === undefined || header.filter((cell) => cell.trim() !== '').length < 2)
    return { ok: false, error: 'not-a-table' };
  if (rows.length === 0) return { ok: false, error: 'no-rows' };
  if (rows.length > mostRows) return { ok: false, error: 'too-many-rows' };
  // Our own table puts an apostrophe before text that looks like a formula.
  const ours = header.some((cell) => cell.trim().endsWith('(title)'));
  return {
    ok: true,
    header: header.map((cell) => cell.trim()),
    rows: ours && !isZip ? rows.map((row) => row.map(unguard)) : rows,
  };
}

/** The first of the rows with most cells filled: a title above a list fills one or two. */
function headingAt(rows: readonly (readonly string[])[]): number {
  const widths = rows.slice(0, headingWithin).map((row) => row.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...widths);
  // A row of the list may be fuller than the heading by a cell of remarks.
  return Math.max(
    0,
    widths.findIndex((width) => width >= Math.max(2, widest - 1)),
  );
}

function cellsOfCsv(bytes: Uint8Array): string[][] | null {
  const text = decoded(bytes);
  if (text === null) return null;
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  return errors.some(({ type }) => type === 'Quotes') ? null : data;
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  // A file of zeros or signs that no text has is something else.
  if (bytes.subarray(0, 4096).some((byte) => byte < 9)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}

async function cellsOfXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<string[][] | null> {
  const { default: readExcelFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readExcelFile(new Blob([bytes]));
    const [fullest] = sheets.sort((a, b) => b.data.length - a.data.length);
    return fullest?.data.map((row) => row.map(textOf)) ?? null;
  } catch {
    return null;
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
