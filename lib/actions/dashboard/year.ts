import type { UseStore } from 'idb-keyval';
import type { Entry } from '../../idp/entry.ts';
import type { CountedYear } from '../../idp/year/year-tally.ts';
import { entriesOfItem } from '../../store/progress.ts';
import { readOverview } from '../../store/read-overview.ts';
import { readReview } from '../../store/read-years.ts';

/** Most entries of one item that the timeline draws. */
const mostDrawn = 60;

/** One year's figures as they stand beside another's. */
function figuresOf({ tally, competencies }: CountedYear, filed: boolean) {
  return { tally, done: competencies.done.length, filed };
}

/**
 * Reads what a year (B.E.) planned and how far it is on an ISO day, with the entries under each item of its plan, and the year
 * before. Summaries, plans, and at most 60 entries for each item, however long the log is.
 */
export async function readYear(use: UseStore, fiscalYear: number, today: string) {
  const [year, filedBefore] = await Promise.all([
    readOverview(use, fiscalYear, today),
    readReview(use, fiscalYear - 1),
  ]);
  const { counted, plan, review, items, next, lastYear } = year;
  const lists = await Promise.all(items.map(({ item }) => entriesOfItem(use, item.id, mostDrawn)));
  const entriesOf: Record<string, Entry[]> = {};
  items.forEach(({ item }, at) => {
    entriesOf[item.id] = lists[at] ?? [];
  });
  return {
    standings: plan === null ? null : items,
    entriesOf,
    required: counted.competencies.required,
    planned: counted.competencies.planned,
    next,
    now: figuresOf(counted, review?.filed != null),
    before: lastYear && figuresOf(lastYear, filedBefore?.filed != null),
  };
}
