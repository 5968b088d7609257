import { promisifyRequest } from 'idb-keyval';
import type { Entry } from '../idp/entry.ts';
import { entrySchema } from '../idp/entry.ts';
import { fiscalYearOf } from '../idp/fiscal-year.ts';
import { planSchema } from '../idp/plan/plan.ts';
import { sumYears } from '../idp/sum-years.ts';
import { addOpen, latestOf } from './entry-in-summary.ts';
import { indexKeysOf } from './index-keys.ts';
import { allUnder, derivedPrefixes, keyOf } from './keys.ts';
import { putProgress } from './progress.ts';
import { allIn } from './read-years.ts';
import type { LatestEntry } from './summary-records.ts';
import { emptyYear, latestShown, nothingOpen } from './summary-records.ts';

/** Makes every summary and every index anew from the entries, within a transaction. Unreadable entries are in none. */
export async function rebuildIn(records: IDBObjectStore): Promise<void> {
  const found: unknown[] = await promisifyRequest(records.getAll(allUnder('entry:')));
  const entries = found.flatMap((value) => {
    const entry = entrySchema.safeParse(value);
    return entry.success ? [entry.data] : [];
  });
  for (const prefix of derivedPrefixes) records.delete(allUnder(prefix));
  for (const entry of entries) for (const key of indexKeysOf(entry)) records.put(1, key);

  const latest = latestByYear(entries);
  for (const [fiscalYear, sums] of sumYears(entries)) {
    const summary = { ...emptyYear(fiscalYear), ...sums, latest: latest.get(fiscalYear) ?? [] };
    records.put(summary, keyOf.tally(fiscalYear));
  }
  for (const plan of await allIn(records, 'plan:', planSchema)) putProgress(records, plan, entries);
  const open = entries.reduce((counts, entry) => addOpen(counts, entry, 1), nothingOpen);
  records.put(open, keyOf.open);
}

/** The latest entries of each year, in the order of the index by day. */
function latestByYear(entries: readonly Entry[]): Map<number, LatestEntry[]> {
  const years = new Map<number, LatestEntry[]>();
  for (const entry of entries) {
    const latest = latestOf(entry);
    if (latest === null) continue;
    const year = fiscalYearOf(latest.completedOn);
    const list = years.get(year);
    if (list === undefined) years.set(year, [latest]);
    else list.push(latest);
  }
  for (const [year, list] of years) years.set(year, list.sort(newestFirst).slice(0, latestShown));
  return years;
}

function newestFirst(a: LatestEntry, b: LatestEntry): number {
  return a.completedOn + a.id < b.completedOn + b.id ? 1 : -1;
}
