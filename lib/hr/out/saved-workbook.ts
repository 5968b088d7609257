import readExcelFile from 'read-excel-file/universal';
import type { KnownKeys } from '../known-keys.ts';

/** What the consolidated workbook says it is; `docs/hr-guide.md` documents it. */
export const hrWorkbookFormat = 'idp-companion-hr';

/** Names of the sheets that programs read back. */
export const sheetNames = { about: 'เกี่ยวกับไฟล์นี้', people: 'รายบุคคล' } as const;

/** Columns of the sheet of people by which keys are found again. */
export const keyColumns = { id: 'person_id', fingerprint: 'fingerprint' } as const;

/** Largest workbook that is read, in bytes: 64 MiB, the sheets of some hundred thousand people. */
export const largestSaved = 64 * 1024 * 1024;

/**
 * The keys that a workbook remembers which HR saved here before, empty where it was saved without people; null for every other
 * spreadsheet. Ids and fingerprints that are none are passed over. Never throws.
 */
export async function keysInWorkbook(bytes: Uint8Array): Promise<KnownKeys | null> {
  try {
    const sheets = await readExcelFile(new Blob([bytes.slice()]));
    const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    const format = rows(sheetNames.about).find(([id]) => id === 'format')?.[2];
    if (format !== hrWorkbookFormat) return null;
    const [head = [], ...people] = rows(sheetNames.people);
    const place = (id: string) => head.findIndex((title) => String(title).endsWith(`(${id})`));
    const [id, fingerprint] = [place(keyColumns.id), place(keyColumns.fingerprint)];
    const known = new Map<string, string[]>();
    for (const row of people) {
      const [who, key] = [String(row[id] ?? ''), String(row[fingerprint] ?? '')];
      if (/^[0-9a-f-]{36}$/.test(who) && /^[0-9a-f]{64}$/.test(key))
        known.set(who, [...(known.get(who) ?? []), key]);
    }
    return known;
  } catch {
    return null;
  }
}
