import type { UseStore } from 'idb-keyval';
import type { Entry } from '../idp/entry.ts';
import { answered, answersFrom, chosenIn, sharingItems } from '../idp/plan/answers.ts';
import { planYearOf } from '../idp/plan/attach.ts';
import type { Answers } from '../idp/plan/place.ts';
import type { Plan } from '../idp/plan/plan.ts';
import { changeEntryIn } from './change-entry.ts';
import { idAtEnd, itemPrefix } from './keys.ts';
import { isLockedIn } from './locks.ts';
import { entriesIn, entryIn, newestKeys } from './read-entry.ts';
import { sameCourseIn } from './read-log.ts';
import { planIn } from './read-years.ts';
import { change, look } from './transaction.ts';

/** What became of a choice. */
export type Chosen = { ok: true; entry: Entry } | { ok: false; error: 'gone' | 'locked' };

/**
 * Remembers under which plan item the learner counts an entry: an item's id, null to keep it outside the plan, or `rules` to
 * leave it to the rules again. Other entries of the same course in the same year follow, unless they have a choice of their own;
 * later presses on that course take it over, and those that ask the same of the same competencies.
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

/**
 * The choice that the learner made before and means again, within a transaction: for the same course in the same year, else
 * for the same competencies where the same question was answered; null for none.
 */
export async function rememberedChoice(records: IDBObjectStore, entry: Entry): Promise<Entry['planItem']> {
  const year = planYearOf(entry);
  const chosen = chosenIn(await sameCourseIn(records, entry), year);
  if (chosen?.item === null || year === null) return chosen;
  const plan = await planIn(records, year);
  if (plan === null || plan.items.some(({ id }) => id === chosen?.item)) return chosen;
  const item = answered(plan, await answersIn(records, plan), entry);
  return item === null ? chosen : { item };
}

/** What the learner's choices answer for each of some plans, in order. */
export function readChoices(use: UseStore, plans: readonly Plan[]): Promise<Answers[]> {
  return look(use, (records) => Promise.all(plans.map((plan) => answersIn(records, plan))));
}

/** How many of the newest entries under an item are asked what was chosen. */
const newest = 50;

async function answersIn(records: IDBObjectStore, plan: Plan): Promise<Answers> {
  const keys = await Promise.all(sharingItems(plan).map((id) => newestKeys(records, itemPrefix(id), newest)));
  return answersFrom(plan, await entriesIn(records, keys.flat().map(idAtEnd)));
}
