import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { Entry } from '../idp/entry.ts';
import { isGone, isRestorable, type Tombstone, tombstoneSchema } from '../idp/records.ts';
import { dropAttachmentsIn } from './attachments.ts';
import { changeEntryIn } from './change-entry.ts';
import { allUnder, keyOf } from './keys.ts';
import { isLockedIn } from './locks.ts';
import { entryIn } from './read-entry.ts';
import { change, look } from './transaction.ts';

/** Deletes an entry within a transaction and leaves its tombstone. */
export async function buryIn(records: IDBObjectStore, entry: Entry, now: string): Promise<void> {
  const earlier = await tombstoneIn(records, entry.id);
  await changeEntryIn(records, { before: entry, after: null });
  const stone: Tombstone = {
    kind: 'tombstone',
    version: 1,
    id: entry.id,
    // A clock that went back must not make a deletion older than the restoring before it.
    deletedAt: earlier?.restoredAt && earlier.restoredAt >= now ? justAfter(earlier.restoredAt) : now,
    restoredAt: earlier?.restoredAt ?? null,
    entry,
  };
  records.put(stone, keyOf.tombstone(entry.id));
}

/**
 * Deletes an entry (ลบรายการ); it can be restored for 30 days. False when there is no such entry, and when it is locked by the
 * submitted review of its year.
 */
export function deleteEntry(use: UseStore, id: string, now: string): Promise<boolean> {
  return change(use, async (records) => {
    const entry = await entryIn(records, id);
    if (entry === null || (await isLockedIn(records, entry))) return false;
    await buryIn(records, entry, now);
    return true;
  });
}

/** Takes a deletion back (กู้คืน). Null when nothing of the entry is left to restore, or the 30 days are over. */
export function restoreEntry(use: UseStore, id: string, now: string): Promise<Entry | null> {
  return change(use, async (records) => {
    const stone = await tombstoneIn(records, id);
    if (stone === null || stone.entry === null || !isRestorable(stone, now)) return null;
    const entry = { ...stone.entry, updatedAt: now };
    await changeEntryIn(records, { before: await entryIn(records, id), after: entry });
    const restoredAt = now < stone.deletedAt ? stone.deletedAt : now;
    records.put({ ...stone, restoredAt, entry: null }, keyOf.tombstone(id));
    return entry;
  });
}

/** The entries that can still be restored, deleted last first. */
export async function restorableEntries(
  use: UseStore,
  now: string,
): Promise<{ entry: Entry; deletedAt: string }[]> {
  const stones = await look(use, tombstonesIn);
  return stones
    .flatMap((stone) =>
      stone.entry && isRestorable(stone, now) ? [{ entry: stone.entry, deletedAt: stone.deletedAt }] : [],
    )
    .sort((a, b) => Date.parse(b.deletedAt) - Date.parse(a.deletedAt));
}

/** Forgets what deleted entries held, files too, once their 30 days are over; the tombstones themselves stay. */
export function forgetOldDeletions(use: UseStore, now: string): Promise<void> {
  return change(use, async (records) => {
    for (const stone of await tombstonesIn(records)) {
      const over = isGone(stone) && stone.entry !== null && !isRestorable(stone, now);
      if (!over) continue;
      records.put({ ...stone, entry: null }, keyOf.tombstone(stone.id));
      await dropAttachmentsIn(records, { kind: 'entry', id: stone.id }, now);
    }
  });
}

/** Every readable tombstone, within a transaction. */
async function tombstonesIn(records: IDBObjectStore): Promise<Tombstone[]> {
  const found: unknown[] = await promisifyRequest(records.getAll(allUnder('tombstone:')));
  return found.flatMap((value) => {
    const stone = tombstoneSchema.safeParse(value);
    return stone.success ? [stone.data] : [];
  });
}

async function tombstoneIn(records: IDBObjectStore, id: string): Promise<Tombstone | null> {
  const found = tombstoneSchema.safeParse(await promisifyRequest<unknown>(records.get(keyOf.tombstone(id))));
  return found.success ? found.data : null;
}

function justAfter(instant: string): string {
  return new Date(Date.parse(instant) + 1).toISOString();
}
