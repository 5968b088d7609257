import type { Entry } from '../entry.ts';

/** What a correcting entry (รายการแก้ไข) needs from outside; ids are UUIDs, `now` an ISO instant. */
export interface Correcting {
  id: string;
  requestId: string;
  now: string;
  /** Why; asked for, and shown with the entry. */
  because: string;
  /** True when the corrected entry should not have counted at all. */
  withdrawn: boolean;
}

/**
 * A correcting entry for a locked one: it holds what is right and counts in the other's place, which stays as it was filed.
 * `changed` is the entry with its right contents. A correction of a correction names the entry that was filed.
 */
export function correctingEntry(
  filed: Entry,
  changed: Entry,
  { id, requestId, now, ...why }: Correcting,
): Entry {
  return {
    ...changed,
    id,
    requestId,
    corrects: { entry: filed.corrects?.entry ?? filed.id, ...why },
    correctedBy: null,
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * Entries whose `correctedBy` must change so that of everything that was filed exactly one entry counts: the correcting entry
 * made last, and where none is left the filed one. Only those that change are given back.
 */
export function settleCorrections(entries: readonly Entry[]): Entry[] {
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.corrects === null) continue;
    const known = last.get(entry.corrects.entry);
    if (known === undefined || moment(entry) > moment(known)) last.set(entry.corrects.entry, entry);
  }
  return entries.flatMap((entry) => {
    const standing = last.get(entry.corrects?.entry ?? entry.id);
    const correctedBy = standing === undefined || standing.id === entry.id ? null : standing.id;
    return correctedBy === entry.correctedBy ? [] : [{ ...entry, correctedBy }];
  });
}

function moment({ createdAt, id }: Entry): string {
  return new Date(createdAt).toISOString() + id;
}
