import type { UseStore } from 'idb-keyval';
import { readEverything } from '../../store/restore.ts';
import { identifiedProfile } from '../../store/write-profile.ts';
import type { MadeFile } from './exchange.ts';

/**
 * The workbook "บันทึกการเรียนรู้" with the forms of a fiscal year (B.E.), from everything in the store. What writes it is loaded only
 * now.
 */
export async function makeWorkbook(use: UseStore, fiscalYear: number): Promise<MadeFile> {
  const at = new Date().toISOString();
  const [{ workbookSheets }, { writeXlsx }, records, profile] = await Promise.all([
    import('../../exchange/workbook/workbook.ts'),
    import('../../exchange/xlsx/write-xlsx.ts'),
    readEverything(use, at),
    // Who collects the files knows people by it.
    identifiedProfile(use, at),
  ]);
  return {
    name: `workbook-${fiscalYear}.xlsx`,
    content: await writeXlsx(await workbookSheets({ ...records, profile }, fiscalYear, at)),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
}
