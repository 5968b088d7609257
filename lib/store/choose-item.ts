import type { UseStore } from 'idb-keyval';
import type { Entry } from '../idp/entry.ts';
import { planYearOf } from '../idp/plan/attach.ts';
import { changeEntryIn } from './change-entry.ts';
import { isLockedIn } from './locks.ts';
import { entryIn } from './read-entry.ts';
import { sameCourseIn } from './read-log.ts';
import { change } from './transaction.ts';

/** What became of a choice. */
export type Chosen = { ok: true; entry: Entry } | { ok: false; error: 'gone' | 'locked' };

/**
 * Remembers under which plan item the learner counts an entry: an item's id, null to keep it outside the plan, or `rules` to
 * leave it to the rules again. Other entries of the same course in the same year follow, unless they have a choice of their own;
 * later presses on that course take it over.
 */
export function chooseItem(
  use: UseStore,
  entryId: string,
  item: string | null | 'rules',
  now: string,
): Promise<Chosen> {
  return change(use, async (records) => {
    const entry = await entryIn(records, entryId);
    if (entry === null) return { ok: false, error: 'gone' };
    if (await isLockedIn(records, entry)) return { ok: false, error: 'locked' };
    const planItem = item === 'rules' ? null : { item };
    const after = { ...entry, planItem, updatedAt: now };
    await changeEntryIn(records, { before: entry, after });
    for (const other of await sameCourseIn(records, entry)) {
      const follows =
        other.id !== entryId &&
        planYearOf(other) === planYearOf(entry) &&
        (other.planItem === null || other.planItem.item === entry.planItem?.item) &&
        !(await isLockedIn(records, other));
      if (follows)
        await changeEntryIn(records, { before: other, after: { ...other, planItem, updatedAt: now } });
    }
    return { ok: true, entry: after };
  });
}

/** The choice that the learner made for the same course in the same year, within a transaction; null for none. */
export async function rememberedChoice(records: IDBObjectStore, entry: Entry): Promise<Entry['planItem']> {
  const year = planYearOf(entry);
  const known = await sameCourseIn(records, entry);
  return known.find((other) => other.planItem !== null && planYearOf(other) === year)?.planItem ?? null;
}
