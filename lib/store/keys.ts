/** The one object store: every record under a text key that begins with its kind. */
export const recordsName = 'records';

/** The object store of the attached files' bytes, by attachment id; apart, so that nothing reads them by the way. */
export const filesName = 'files';

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
  plan: (fiscalYear: number) => `plan:${fiscalYear}`,
  review: (fiscalYear: number) => `review:${fiscalYear}`,
  assessment: (id: string) => `assessment:${id}`,
  agreement: 'agreement',
  practice: (id: string) => `practice:${id}`,
  feedback: (id: string) => `feedback:${id}`,
  attachment: (id: string) => `attachment:${id}`,
  answer: (id: string) => `answer:${id}`,
  given: (id: string) => `given:${id}`,
  /** The picture of a tab that waits; its bytes stand under the same key among the files. */
  picture: 'picture',
  removed: (key: string) => `removed:${key}`,
  progress: (fiscalYear: number) => `progress:${fiscalYear}`,
  profile: 'profile',
  settings: 'settings',
  schema: 'meta:schema',
  backup: 'meta:backup',
  signingKey: 'meta:signing-key',
  sent: (fiscalYear: number) => `sent:${fiscalYear}`,
  sender: (digest: string) => `sender:${digest}`,
  pinnedKey: (fingerprint: string) => `pinned-key:${fingerprint}`,
  reminded: 'meta:reminded',
  lists: 'meta:lists',
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
  'builds:',
  'progress:',
  'item:',
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

/** Prefix of the index over the confirmed entries that build a competency, in the order of their days. */
export function buildsPrefix(code: string): string {
  return `builds:${code}:`;
}

/** Prefix of the index over the entries that stand under a plan item, in the order of their days. */
export function itemPrefix(item: string): string {
  return `item:${item}:`;
}

/** The entry id at the end of an index key: a UUID, 36 characters. */
export function idAtEnd(indexKey: string): string {
  return indexKey.slice(-36);
}
