import { promisifyRequest, type UseStore } from 'idb-keyval';
import { keyOf } from './keys.ts';
import type { OpenCounts, YearSummary } from './summary-records.ts';
import { emptyYear, nothingOpen, openCountsSchema, yearSummarySchema } from './summary-records.ts';
import { look } from './transaction.ts';

/** What popup and badge show, in two small records. */
export interface Summary {
  year: YearSummary;
  open: OpenCounts;
}

/** The summary of a fiscal year (B.E.) and of what is open, as it is stored; null when it cannot be read. */
export function storedSummary(use: UseStore, fiscalYear: number): Promise<Summary | null> {
  return look(use, async (records) => {
    const [year, open]: unknown[] = await Promise.all([
      promisifyRequest(records.get(keyOf.tally(fiscalYear))),
      promisifyRequest(records.get(keyOf.open)),
    ]);
    const yearFound = yearSummarySchema.safeParse(year ?? emptyYear(fiscalYear));
    const openFound = openCountsSchema.safeParse(open ?? nothingOpen);
    return yearFound.success && openFound.success ? { year: yearFound.data, open: openFound.data } : null;
  });
}
