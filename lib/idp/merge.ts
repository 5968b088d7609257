import type { Entry } from './entry.ts';
import { raise } from './evidence.ts';
import { fiscalYearOf } from './fiscal-year.ts';
import type { Profile } from './profile.ts';
import type { Aside, Correction, Tombstone } from './records.ts';
import { isGone } from './records.ts';
import { isLocked } from './review/lock.ts';
import type { Settings } from './settings.ts';
import { besideReviews } from './year/came-with-restore.ts';
import { mergeYears, type YearRecords } from './year/merge-years.ts';

/** Everything that a learner's store holds and a backup carries; summaries and indexes are made from it. */
export interface Everything extends YearRecords {
  entries: Entry[];
  tombstones: Tombstone[];
  corrections: Correction[];
  aside: Aside[];
  profile: Profile | null;
  settings: Settings | null;
}

/** One entry that stands here and in the backup with different contents. */
export interface Difference {
  id: string;
  here: Entry;
  there: Entry;
  /** The one with the later `updatedAt`, taken unless the learner chooses the other. */
  newer: 'here' | 'there';
  /** True where a submitted review locks the one that is taken: then there is no choice. */
  locked: boolean;
}

/** What restoring a backup would do, said before anything is done. */
export interface RestorePlan {
  /** Entries that are not here yet. */
  added: Entry[];
  /** How many entries are the same here and there. */
  same: number;
  differs: Difference[];
  /** Entries here that a review submitted on the other machine was written without; they came later to it. */
  unfiled: Entry[];
  /** Entries here that were deleted where the backup was made. */
  removed: Entry[];
  /** How many entries of the backup stay away because they were deleted here or there. */
  keptAway: number;
  tombstones: Tombstone[];
  corrections: Correction[];
  aside: Aside[];
  /** The backup's profile where it is the newer one or the only one, else null. */
  profile: Profile | null;
  settings: Settings | null;
  /** Plans, assessments, reviews and what belongs to them: those that must be written. */
  years: YearRecords;
}

/** Which side the learner takes for an entry that differs, by entry id. */
export type Choices = Readonly<Record<string, 'here' | 'there'>>;

/** The records that a plan puts, and the entries that it takes out. */
export interface RestoreWrites {
  entries: Entry[];
  removedIds: string[];
  tombstones: Tombstone[];
}

/**
 * Plans a restore by comparing a backup with what is here, by entry id. A deletion wins over every version of its entry
 * on both sides, unless it was taken back later, or came after the year had been submitted with it; so an old backup never
 * resurrects what was deleted. The newer of two
 * contents is proposed. Made from the same two sides, the result is the same whichever of them is called here.
 */
export function planRestore(backup: Everything, store: Everything): RestorePlan {
  const years = mergeYears(backup, store);
  const reviews = new Map([...store.reviews, ...years.reviews].map((review) => [review.fiscalYear, review]));
  const [sent, kept] = besideReviews([backup, store], [...reviews.values()]);
  const [there, here] = [
    { ...backup, entries: sent },
    { ...store, entries: kept },
  ];
  const mine = byId(here.entries);
  const theirs = byId(there.entries);
  const reviewOf = ({ completedOn }: Entry) =>
    (completedOn === null ? undefined : reviews.get(fiscalYearOf(completedOn))) ?? null;
  const locks = (entry: Entry) => isLocked(entry, reviewOf(entry));
  const stones = mergeTombstones(here, there);
  for (const entry of [...here.entries, ...there.entries]) {
    const stone = stones.get(entry.id);
    const submittedAt = reviewOf(entry)?.submittedAt ?? null;
    if (stone === undefined || submittedAt === null || !locks(entry)) continue;
    // Deleted on a machine that did not know yet that the year was submitted with it.
    if (isGone(stone) && Date.parse(stone.deletedAt) > Date.parse(submittedAt))
      stones.set(entry.id, { ...stone, restoredAt: stone.deletedAt, entry: null });
  }
  const gone = new Set([...stones.values()].filter(isGone).map(({ id }) => id));
  const plan: RestorePlan = {
    added: [],
    same: 0,
    differs: [],
    unfiled: here.entries.filter((entry, at) => {
      const other = theirs.get(entry.id);
      const differs = other !== undefined && text(other) !== text(entry);
      return entry !== store.entries[at] && !gone.has(entry.id) && !differs;
    }),
    removed: here.entries.filter(({ id }) => gone.has(id)),
    keptAway: [...theirs.keys()].filter((id) => gone.has(id)).length,
    tombstones: changed([...stones.values()], byId(here.tombstones)),
    corrections: newerCorrections(there.corrections, here.corrections),
    aside: there.aside.filter((one) => !here.aside.some((kept) => text(kept) === text(one))),
    profile: mergeProfile(there.profile, here.profile),
    settings: newerRecord(there.settings, here.settings),
    years,
  };
  for (const [id, entry] of theirs) {
    if (gone.has(id)) continue;
    const kept = mine.get(id);
    if (kept === undefined) plan.added.push(entry);
    else if (text(kept) === text(entry)) plan.same += 1;
    else {
      const locked = locks(kept) !== locks(entry);
      const takesHere = locked ? locks(kept) : newer(kept, entry) === kept;
      plan.differs.push({ id, here: kept, there: entry, newer: takesHere ? 'here' : 'there', locked });
    }
  }
  return plan;
}

/** What a plan writes once the learner has chosen. Whichever side is taken, the evidence of both is kept. */
export function restoreWrites(plan: RestorePlan, choices: Choices = {}): RestoreWrites {
  const decided = plan.differs.map((differs) => {
    const free = !differs.locked && Object.hasOwn(choices, differs.id);
    const taken = differs[(free ? choices[differs.id] : undefined) ?? differs.newer];
    return {
      ...taken,
      evidence: raise(differs.here.evidence, differs.there.evidence),
      correctedBy: taken.correctedBy ?? differs.here.correctedBy ?? differs.there.correctedBy,
    };
  });
  return {
    entries: [...plan.added, ...plan.unfiled, ...decided],
    removedIds: plan.removed.map(({ id }) => id),
    tombstones: plan.tombstones,
  };
}

/** Tombstones of both sides by id, each with the later of its instants and, while gone, the newest copy of its entry. */
function mergeTombstones(here: Everything, there: Everything): Map<string, Tombstone> {
  const stones = new Map<string, Tombstone>();
  for (const stone of [...here.tombstones, ...there.tombstones]) {
    const other = stones.get(stone.id);
    stones.set(stone.id, other === undefined ? stone : mergeTombstone(other, stone));
  }
  for (const entry of [...here.entries, ...there.entries]) {
    const stone = stones.get(entry.id);
    if (stone === undefined || !isGone(stone)) continue;
    stones.set(entry.id, { ...stone, entry: stone.entry === null ? entry : newer(stone.entry, entry) });
  }
  return stones;
}

function mergeTombstone(a: Tombstone, b: Tombstone): Tombstone {
  const merged: Tombstone = {
    ...a,
    deletedAt: later(a.deletedAt, b.deletedAt),
    restoredAt:
      a.restoredAt && b.restoredAt ? later(a.restoredAt, b.restoredAt) : (a.restoredAt ?? b.restoredAt),
    entry: a.entry && b.entry ? newer(a.entry, b.entry) : (a.entry ?? b.entry),
  };
  return isGone(merged) ? merged : { ...merged, entry: null };
}

function newerCorrections(there: Correction[], here: Correction[]): Correction[] {
  const kept = new Map(here.map((correction) => [correction.key, correction]));
  const newest = new Map<string, Correction>();
  for (const correction of there) {
    const known = newest.get(correction.key) ?? kept.get(correction.key);
    const wins = known === undefined || moment(correction.at, correction) > moment(known.at, known);
    if (wins) newest.set(correction.key, correction);
  }
  return [...newest.values()];
}

/** The record of the backup where it is newer than the one here, or where there is none here. */
function newerRecord<R extends { updatedAt: string }>(there: R | null, here: R | null): R | null {
  if (there === null) return null;
  return here === null || moment(there.updatedAt, there) > moment(here.updatedAt, here) ? there : null;
}

/**
 * The newer profile, whatever its id; an id that only the other one has is kept, for packages that were sent name their person
 * by it. Null where the one here stays as it is.
 */
function mergeProfile(there: Profile | null, here: Profile | null): Profile | null {
  if (there === null || here === null) return there;
  const order = ({ id, ...rest }: Profile) => `${moment(rest.updatedAt, rest)}${id ?? ''}`;
  const [taken, other] = order(there) > order(here) ? [there, here] : [here, there];
  const merged = { ...taken, id: taken.id ?? other.id };
  return text(merged) === text(here) ? null : merged;
}

/** The entry that was changed later; of two changed in the same instant always the same one, whichever comes first. */
function newer(a: Entry, b: Entry): Entry {
  return moment(a.updatedAt, a) >= moment(b.updatedAt, b) ? a : b;
}

/** An instant and its record as text that sorts by time first. */
function moment(instant: string, record: unknown): string {
  return new Date(instant).toISOString() + text(record);
}

function later(a: string, b: string): string {
  return Date.parse(a) > Date.parse(b) || (Date.parse(a) === Date.parse(b) && a > b) ? a : b;
}

function changed(stones: Tombstone[], here: Map<string, Tombstone>): Tombstone[] {
  return stones.filter((stone) => text(here.get(stone.id)) !== text(stone));
}

function byId<R extends { id: string }>(records: readonly R[]): Map<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Records come out of their schemas with their fields in one order, so equal records have equal text. */
function text(record: unknown): string {
  return JSON.stringify(record) ?? '';
}
