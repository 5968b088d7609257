import { promisifyRequest, type UseStore } from 'idb-keyval';
import { allUnder, buildsPrefix, idAtEnd } from './keys.ts';
import { entriesIn, newestKeys } from './read-entry.ts';
import { allIn } from './read-years.ts';
import { yearSummarySchema } from './summary-records.ts';
import { look } from './transaction.ts';

/**
 * The titles of the confirmed entries that build any of some competencies, in all years, of each competency the newest by day
 * and at most so many; none twice.
 */
export async function titlesBuilding(
  use: UseStore,
  codes: readonly string[],
  newest: number,
): Promise<string[]> {
  const entries = await look(use, async (records) => {
    const keys = await Promise.all(codes.map((code) => newestKeys(records, buildsPrefix(code), newest)));
    return entriesIn(records, [...new Set(keys.flat().map(idAtEnd))]);
  });
  return [...new Set(entries.map(({ title }) => title))];
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
