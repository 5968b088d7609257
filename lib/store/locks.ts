import type { UseStore } from 'idb-keyval';
import type { Entry } from '../idp/entry.ts';
import { fiscalYearOf } from '../idp/fiscal-year.ts';
import { type Correcting, correctingEntry } from '../idp/review/correct.ts';
import { isLocked, isNoteLocked } from '../idp/review/lock.ts';
import type { Practice } from '../idp/review/practice.ts';
import { changeEntryIn } from './change-entry.ts';
import { entryIn } from './read-entry.ts';
import { reviewIn } from './read-years.ts';
import { change } from './transaction.ts';

/** Whether an entry of the store is locked by the submitted review of its year, within a transaction. */
export async function isLockedIn(records: IDBObjectStore, entry: Entry): Promise<boolean> {
  if (entry.completedOn === null) return false;
  return isLocked(entry, await reviewIn(records, fiscalYearOf(entry.completedOn)));
}

/** Whether a use in work stands in the submitted review of its year, within a transaction. */
export async function isPracticeLockedIn(records: IDBObjectStore, practice: Practice): Promise<boolean> {
  return isNoteLocked(practice, await reviewIn(records, practice.fiscalYear));
}

/** What became of a correction. `free`: the entry is not locked and is changed directly. `corrected`: another one stands already. */
export type Corrected =
  | { ok: true; entry: Entry }
  | { ok: false; error: 'gone' | 'free' | 'corrected' | 'another-year' };

/**
 * Writes a correcting entry for a locked one: `changed` is the locked entry with what is right. Both stay, the filed one
 * marked, and the correction counts in its place, in the same fiscal year.
 */
export function correctEntry(use: UseStore, changed: Entry, correcting: Correcting): Promise<Corrected> {
  return change(use, async (records) => {
    const filed = await entryIn(records, changed.id);
    if (filed === null) return { ok: false, error: 'gone' };
    if (!(await isLockedIn(records, filed))) return { ok: false, error: 'free' };
    if (filed.correctedBy !== null) return { ok: false, error: 'corrected' };
    const sameYear =
      changed.completedOn !== null &&
      filed.completedOn !== null &&
      fiscalYearOf(changed.completedOn) === fiscalYearOf(filed.completedOn);
    if (!sameYear) return { ok: false, error: 'another-year' };
    const entry = correctingEntry(filed, changed, correcting);
    const root = filed.corrects === null ? filed : await entryIn(records, filed.corrects.entry);
    await changeEntryIn(records, { before: filed, after: { ...filed, correctedBy: entry.id } });
    if (root !== null && root.id !== filed.id)
      await changeEntryIn(records, { before: root, after: { ...root, correctedBy: entry.id } });
    await changeEntryIn(records, { before: null, after: entry });
    return { ok: true, entry };
  });
}
