import { curriculumKeyOf, partKeyOf } from '../idp/contribution.ts';
import type { Entry } from '../idp/entry.ts';
import { bangkokDay, fiscalYearOf } from '../idp/fiscal-year.ts';

/** The one object store: every record under a text key that begins with its kind. */
export const recordsName = 'records';

/** Stands between the two parts of an index key; no course key holds a control character. */
const between = '\t';

/** Keys of records that hold something. */
export const keyOf = {
  entry: (id: string) => `entry:${id}`,
  request: (requestId: string) => `request:${requestId}`,
  tombstone: (id: string) => `tombstone:${id}`,
  correction: (courseKey: string) => `correction:${courseKey}`,
  aside: (at: string, key: string) => `aside:${at}:${key}`,
  tally: (fiscalYear: number) => `tally:${fiscalYear}`,
  open: 'open',
  profile: 'profile',
  settings: 'settings',
  schema: 'meta:schema',
  backup: 'meta:backup',
} as const;

/** Every record whose key begins with a text. */
export function allUnder(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

/** Prefixes of everything that is derived from the entries and can be made anew. */
export const derivedPrefixes = [
  'tally:',
  'open',
  'year:',
  'undated:',
  'ongoing:',
  'course:',
  'part:',
] as const;

/** Prefix of the index over the dated, finished entries; of all years, or of one, in the order of their days. */
export function yearPrefix(fiscalYear?: number): string {
  return fiscalYear === undefined ? 'year:' : `year:${fiscalYear}:`;
}

/** Prefix of the index over the entries of a course, by its key or by `site~title`. */
export function coursePrefix(courseKey: string): string {
  return `course:${courseKey}${between}`;
}

/** Prefix of the index over the courses of a curriculum, by the curriculum's `site~title`. */
export function partPrefix(curriculumKey: string): string {
  return `part:${curriculumKey}${between}`;
}

/** The entry id at the end of an index key: a UUID, 36 characters. */
export function idAtEnd(indexKey: string): string {
  return indexKey.slice(-36);
}

/**
 * The index keys of an entry; their records hold nothing. It stands in exactly one list by time (`year:`, `undated:` or
 * `ongoing:`), and under every key of its course, its title, and the curriculum that it is a part of.
 */
export function indexKeysOf(entry: Entry): string[] {
  const keys = entry.courseKeys.map((key) => coursePrefix(key) + entry.id);
  const own = curriculumKeyOf(entry);
  if (own !== null) keys.push(coursePrefix(own) + entry.id);
  const part = partKeyOf(entry);
  if (part !== null) keys.push(partPrefix(part) + entry.id);
  return [timeKey(entry), ...new Set(keys)];
}

function timeKey(entry: Entry): string {
  const { id, status, startedOn, completedOn, createdAt } = entry;
  if (status === 'ongoing') return `ongoing:${startedOn ?? bangkokDay(createdAt)}:${id}`;
  if (completedOn === null) return `undated:${createdAt}:${id}`;
  return `${yearPrefix(fiscalYearOf(completedOn))}${completedOn}:${id}`;
}
