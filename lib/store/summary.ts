import { promisifyRequest, type UseStore } from 'idb-keyval';
import { allUnder } from './keys.ts';
import { rebuildIn } from './rebuild.ts';
import { type Summary, storedSummary } from './stored-summary.ts';
import { emptyYear, nothingOpen } from './summary-records.ts';
import { change, look } from './transaction.ts';

/** The summary of a fiscal year (B.E.) and of what is open. One that cannot be read is made anew from the entries first. */
export async function readSummary(use: UseStore, fiscalYear: number): Promise<Summary> {
  const found = await storedSummary(use, fiscalYear);
  if (found !== null) return found;
  await rebuildSummary(use);
  return (await storedSummary(use, fiscalYear)) ?? { year: emptyYear(fiscalYear), open: nothingOpen };
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
