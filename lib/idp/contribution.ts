import type { Bucket, MethodId, Reading } from '../framework/methods.ts';
import { bucketOf } from '../framework/methods.ts';
import type { Entry } from './entry.ts';
import { fiscalYearOf } from './fiscal-year.ts';
import { siteTitleKey } from './identity.ts';

/** What one finished, dated entry adds to the sums of its fiscal year. */
export interface Contribution {
  /** Fiscal year, B.E., of the completion day. */
  fiscalYear: number;
  /** Where it is summed: the method's id, or `as-70`, `as-20`, `as-10` when the learner counts it otherwise. */
  cell: string;
  /** Null is unknown: counted as an entry, not in minutes. */
  minutes: number | null;
  /** Competencies that it shows as done: all of a confirmed entry, none of an unconfirmed one. */
  done: readonly string[];
  unconfirmed: boolean;
}

/** The bucket (70, 20 or 10) of an entry under a reading of the plan: the learner's own choice first, else the method's. */
export function bucketOfEntry(entry: Pick<Entry, 'method' | 'bucketOverride'>, reading: Reading): Bucket {
  return entry.bucketOverride?.bucket ?? bucketOf(entry.method as MethodId, reading);
}

/** The name of the curriculum that an entry may be itself; null for a part of one and for an entry made by hand. */
export function curriculumKeyOf(entry: Entry): string | null {
  return entry.site === null || entry.partOf !== null ? null : siteTitleKey(entry.site, entry.title);
}

/** The name of the curriculum that an entry is a part of; null when it is part of none. */
export function partKeyOf(entry: Entry): string | null {
  return entry.site === null || entry.partOf === null ? null : siteTitleKey(entry.site, entry.partOf);
}

/** Whether an entry counts at all: not one in whose place another counts, nor one that only withdraws another. */
export function stands(entry: Pick<Entry, 'corrects' | 'correctedBy'>): boolean {
  return entry.correctedBy === null && entry.corrects?.withdrawn !== true;
}

/** The minutes that an entry counts as a part of its curriculum, in whichever year; 0 while it is not counted. */
export function minutesAsPart(entry: Entry): number {
  const counts = stands(entry) && entry.status === 'finished' && entry.completedOn !== null;
  return counts ? (entry.minutes ?? 0) : 0;
}

/**
 * What an entry adds to its year, or null: only finished entries with a completion day count, corrected ones not. `minutesInParts` are the
 * minutes that the entry's own courses count already, when it is a curriculum: it adds what is beyond them only.
 */
export function contributionOf(entry: Entry, minutesInParts: number): Contribution | null {
  if (!stands(entry) || entry.status !== 'finished' || entry.completedOn === null) return null;
  const own = minutesInParts > 0 ? Math.max(0, (entry.minutes ?? 0) - minutesInParts) : entry.minutes;
  return {
    fiscalYear: fiscalYearOf(entry.completedOn),
    cell: entry.bucketOverride === null ? entry.method : `as-${entry.bucketOverride.bucket}`,
    minutes: own,
    done: entry.confirmed ? [...new Set(entry.competencies.map(({ code }) => code))] : [],
    unconfirmed: !entry.confirmed,
  };
}

/** What a whole log adds, entry by entry, curricula without the hours that their courses count. */
export function* contributions(entries: Iterable<Entry>): Generator<Contribution> {
  for (const { part } of countedEntries(entries)) yield part;
}

/** Every entry of a log that counts, with what it adds. */
export function* countedEntries(entries: Iterable<Entry>): Generator<{ entry: Entry; part: Contribution }> {
  const all = [...entries];
  const inParts = new Map<string, number>();
  for (const entry of all) {
    const key = partKeyOf(entry);
    if (key !== null) inParts.set(key, (inParts.get(key) ?? 0) + minutesAsPart(entry));
  }
  for (const entry of all) {
    // Most logs have no curriculum at all: do not normalise ten thousand titles for nothing.
    const key = inParts.size === 0 ? null : curriculumKeyOf(entry);
    const part = contributionOf(entry, key === null ? 0 : (inParts.get(key) ?? 0));
    if (part !== null) yield { entry, part };
  }
}
