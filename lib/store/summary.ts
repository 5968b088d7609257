import { promisifyRequest, type UseStore } from 'idb-keyval';
import { allUnder, keyOf } from './keys.ts';
import { rebuildIn } from './rebuild.ts';
import type { OpenCounts, YearSummary } from './summary-records.ts';
import { emptyYear, nothingOpen, openCountsSchema, yearSummarySchema } from './summary-records.ts';
import { change, look } from './transaction.ts';

/** What popup and badge show, in two small records. */
export interface Summary {
  year: YearSummary;
  open: OpenCounts;
}

/** The summary of a fiscal year (B.E.) and of what is open. One that cannot be read is made anew from the entries first. */
export async function readSummary(use: UseStore, fiscalYear: number): Promise<Summary> {
  const found = await look(use, (records) => summaryIn(records, fiscalYear));
  if (found !== null) return found;
  await rebuildSummary(use);
  const rebuilt = await look(use, (records) => summaryIn(records, fiscalYear));
  return rebuilt ?? { year: emptyYear(fiscalYear), open: nothingOpen };
}

/** The fiscal years (B.E.) that hold finished entries, newest first. */
export async function loggedYears(use: UseStore): Promise<number[]> {
  const keys = await look(use, (records) => promisifyRequest(records.getAllKeys(allUnder('tally:'))));
  return (keys as string[]).map((key) => Number(key.slice('tally:'.length))).reverse();
}

/** Makes every summary and index anew from the entries, in one transaction. */
export function rebuildSummary(use: UseStore): Promise<void> {
  return change(use, rebuildIn);
}

async function summaryIn(records: IDBObjectStore, fiscalYear: number): Promise<Summary | null> {
  const [year, open]: unknown[] = await Promise.all([
    promisifyRequest(records.get(keyOf.tally(fiscalYear))),
    promisifyRequest(records.get(keyOf.open)),
  ]);
  const yearFound = yearSummarySchema.safeParse(year ?? emptyYear(fiscalYear));
  const openFound = openCountsSchema.safeParse(open ?? nothingOpen);
  return yearFound.success && openFound.success ? { year: yearFound.data, open: openFound.data } : null;
}
