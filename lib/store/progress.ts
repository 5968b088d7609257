import { promisifyRequest, type UseStore } from 'idb-keyval';
import { type Contribution, countedEntries } from '../idp/contribution.ts';
import type { Entry } from '../idp/entry.ts';
import { linkOf, planYearOf } from '../idp/plan/attach.ts';
import type { Plan } from '../idp/plan/plan.ts';
import { addStep, emptyProgress, isOpenStep, type Progress } from '../idp/plan/progress.ts';
import { itemKey } from './index-keys.ts';
import { allUnder, idAtEnd, itemPrefix, keyOf, partPrefix, yearPrefix } from './keys.ts';
import { entriesIn, idsUnder, newestKeys } from './read-entry.ts';
import { oneIn, planIn } from './read-years.ts';
import { progressRecord, progressSchema } from './summary-records.ts';
import { look } from './transaction.ts';

/** An entry that counts, with what it adds. */
export interface Counted {
  entry: Entry;
  part: Contribution;
}

/** One entry on its way into or out of the progress: a counting one, or one in progress. */
type Moved = Counted | Entry | null;

/**
 * Brings progress and index of the plans concerned up to date with entries that leave and enter; false when a progress cannot
 * be read. Entries come alone (in progress, or not counting) and with what they add; years without a plan have no progress.
 */
export async function updateProgress(
  records: IDBObjectStore,
  taken: readonly Moved[],
  added: readonly Moved[],
): Promise<boolean> {
  const steps = [...stepsOf(taken, -1), ...stepsOf(added, 1)];
  for (const fiscalYear of new Set(steps.map((step) => step.fiscalYear))) {
    const plan = await planIn(records, fiscalYear);
    if (plan === null) continue;
    let progress: Progress | null =
      (await oneIn(records, keyOf.progress(fiscalYear), progressSchema)) ??
      ((await promisifyRequest(records.count(keyOf.progress(fiscalYear)))) === 0
        ? emptyProgress(fiscalYear)
        : null);
    for (const { entry, part, sign } of steps.filter((step) => step.fiscalYear === fiscalYear)) {
      if (progress === null) return false;
      const link = linkOf(plan, entry);
      progress = addStep(progress, { link, part }, sign);
      if (link.at === 'item' && sign === -1) records.delete(itemKey(link.item, entry));
      if (link.at === 'item' && sign === 1) records.put(1, itemKey(link.item, entry));
    }
    if (progress === null) return false;
    records.put(progressRecord(progress), keyOf.progress(fiscalYear));
  }
  return true;
}

/** Makes progress and index of one plan anew from entries, among them all of its year; the old ones are gone already. */
export function putProgress(records: IDBObjectStore, plan: Plan, entries: readonly Entry[]): void {
  let progress = emptyProgress(plan.fiscalYear);
  const own = entries.filter((entry) => planYearOf(entry) === plan.fiscalYear || entry.partOf !== null);
  for (const { entry, part } of [
    ...countedEntries(own),
    ...own.filter(isOpenStep).map((entry) => ({ entry, part: null })),
  ]) {
    if (planYearOf(entry) !== plan.fiscalYear) continue;
    const link = linkOf(plan, entry);
    progress = addStep(progress, { link, part }, 1);
    if (link.at === 'item') records.put(1, itemKey(link.item, entry));
  }
  records.put(progressRecord(progress), keyOf.progress(plan.fiscalYear));
}

/** Attaches the entries of a plan's year anew after the plan was changed, within a transaction. */
export async function reattachIn(records: IDBObjectStore, before: Plan | null, plan: Plan): Promise<void> {
  for (const { id } of [...(before?.items ?? []), ...plan.items]) records.delete(allUnder(itemPrefix(id)));
  const ids = await idsUnder(records, yearPrefix(plan.fiscalYear));
  const ongoing = await idsUnder(records, 'ongoing:');
  // Courses of a curriculum may have been finished in another year; what they count is not counted again.
  const parts = await idsUnder(records, partPrefix('').slice(0, -1));
  const entries = await entriesIn(records, [...new Set([...ids, ...ongoing, ...parts])]);
  putProgress(records, plan, entries);
}

/** The progress of a fiscal year's plan (B.E.); an empty one when there is no plan. */
export async function readProgress(use: UseStore, fiscalYear: number): Promise<Progress> {
  const found = await look(use, (records) => oneIn(records, keyOf.progress(fiscalYear), progressSchema));
  if (found === null) return emptyProgress(fiscalYear);
  const { items, outside, asking } = found;
  return { fiscalYear, items, outside, asking };
}

/** The entries under a plan item, the newest by day first, at most so many. */
export function entriesOfItem(use: UseStore, item: string, newest: number): Promise<Entry[]> {
  return look(use, async (records) =>
    entriesIn(records, (await newestKeys(records, itemPrefix(item), newest)).map(idAtEnd)),
  );
}

function stepsOf(moved: readonly Moved[], sign: 1 | -1) {
  return moved.flatMap((one) => {
    if (one === null) return [];
    const counted = 'part' in one ? one : isOpenStep(one) ? { entry: one, part: null } : null;
    const fiscalYear = counted === null ? null : planYearOf(counted.entry);
    return counted === null || fiscalYear === null ? [] : [{ ...counted, fiscalYear, sign }];
  });
}
