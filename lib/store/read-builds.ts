import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { Entry } from '../idp/entry.ts';
import { allUnder, buildsPrefix, idAtEnd } from './keys.ts';
import { entriesIn, newestKeys } from './read-entry.ts';
import { allIn } from './read-years.ts';
import { yearSummarySchema } from './summary-records.ts';
import { look } from './transaction.ts';

/** The confirmed entries that build a competency, in all years, the newest by day first, at most so many. */
export function entriesBuilding(use: UseStore, code: string, newest: number): Promise<Entry[]> {
  return look(use, async (records) =>
    entriesIn(records, (await newestKeys(records, buildsPrefix(code), newest)).map(idAtEnd)),
  );
}

/** How many finished, confirmed entries built each competency in all years: what `resultOf` needs. One small record a year. */
export async function loggedPerCode(use: UseStore): Promise<Record<string, number>> {
  const years = await look(use, (records) => allIn(records, 'tally:', yearSummarySchema));
  const sums: Record<string, number> = {};
  for (const { competencies } of years)
    for (const [code, count] of Object.entries(competencies)) sums[code] = (sums[code] ?? 0) + count;
  return sums;
}

/** The fiscal years (B.E.) that hold anything at all — finished entries, a plan or a review — newest first. */
export async function knownYears(use: UseStore): Promise<number[]> {
  const keys = await look(use, async (records) =>
    (
      await Promise.all(
        ['tally:', 'plan:', 'review:'].map((prefix) =>
          promisifyRequest(records.getAllKeys(allUnder(prefix))),
        ),
      )
    ).flat(),
  );
  const years = new Set(keys.map((key) => Number(String(key).split(':')[1])));
  return [...years].sort((a, b) => b - a);
}
