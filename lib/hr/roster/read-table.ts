import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { unguard } from '../../exchange/csv.ts';
import { bytesSource } from '../read/read-file.ts';
import { TroubleError } from '../read/trouble.ts';
import { zipDirectory } from '../read/zip-directory.ts';
import type { RosterTable, TableTrouble } from './roster.ts';

/** Largest table that is read, packed and unpacked, in bytes: a hundred thousand people and more. */
const largestTable = 64 * 1024 * 1024;
const largestUnpacked = 256 * 1024 * 1024;

/** A table out of a CSV file (UTF-8 or Windows-874) or the first sheet of a workbook; or why it is none. Never throws. */
export async function readTable(
  bytes: Uint8Array,
): Promise<{ ok: true; table: RosterTable } | { ok: false; reason: TableTrouble }> {
  if (bytes.byteLength > largestTable) return { ok: false, reason: 'too-large' };
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  try {
    const all = isZip ? await sheetRows(bytes) : csvRows(bytes);
    const [header, ...rows] = all.filter((row) => row.some((cell) => cell.trim() !== ''));
    if (header === undefined || rows.length === 0) return { ok: false, reason: 'empty' };
    return { ok: true, table: { header, rows } };
  } catch (error) {
    const known = error instanceof TroubleError && error.reason === 'too-large';
    return { ok: false, reason: known ? 'too-large' : 'foreign' };
  }
}

async function sheetRows(bytes: Uint8Array): Promise<string[][]> {
  const members = await zipDirectory(bytesSource(bytes));
  const unpacked = members.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > largestUnpacked) throw new TroubleError('too-large');
  const rows = await readSheet(bytes.slice().buffer);
  return rows.map((row) => row.map((cell) => cellText(cell)));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return unguard(cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell));
}

function csvRows(bytes: Uint8Array): string[][] {
  const { data } = Papa.parse<string[]>(textOf(bytes), { skipEmptyLines: 'greedy' });
  return data.map((row) => row.map(unguard));
}

/** Older Excel writes Thai in Windows-874, where no text is valid UTF-8. Control characters say that it is no text at all. */
function textOf(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-874').decode(bytes);
  }
  if (text.includes('\0')) throw new TroubleError('foreign');
  return text;
}
