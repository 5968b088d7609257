import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { CompetencyCode } from '../framework/competencies.ts';
import { type CourseIdentity, correctionKeysOf } from '../idp/identity.ts';
import { correctionSchema } from '../idp/records.ts';
import { keyOf } from './keys.ts';
import { look } from './transaction.ts';

/** Remembers competencies under every key of a course, within a transaction. Throws when a code is none of the plan's. */
export function correctIn(
  records: IDBObjectStore,
  courseKeys: readonly string[],
  codes: readonly string[],
  at: string,
): void {
  for (const key of courseKeys) {
    records.put(
      correctionSchema.parse({ kind: 'correction', version: 1, key, codes: [...codes], at }),
      keyOf.correction(key),
    );
  }
}

/** Puts back what was remembered for a course before a press; null forgets it. */
export function correctAgainIn(
  records: IDBObjectStore,
  courseKeys: readonly string[],
  codes: readonly string[] | null,
  at: string,
): void {
  if (codes !== null) correctIn(records, courseKeys, codes, at);
  else for (const key of courseKeys) records.delete(keyOf.correction(key));
}

/**
 * What the learner chose for each of some courses before: codes, an empty list for "nothing of the digital plan", or
 * null where nothing was chosen. Of several keys of one course the latest choice counts.
 */
export function correctionsFor(
  use: UseStore,
  courses: readonly CourseIdentity[],
): Promise<(CompetencyCode[] | null)[]> {
  return look(use, (records) => Promise.all(courses.map((course) => correctionIn(records, course))));
}

/** What the learner chose for a course, within a transaction; null where nothing was chosen. */
export async function correctionIn(
  records: IDBObjectStore,
  course: CourseIdentity,
): Promise<CompetencyCode[] | null> {
  const found: unknown[] = await Promise.all(
    correctionKeysOf(course).map((key) => promisifyRequest(records.get(keyOf.correction(key)))),
  );
  const readable = found.flatMap((value) => {
    const correction = correctionSchema.safeParse(value);
    return correction.success ? [correction.data] : [];
  });
  readable.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return readable[0]?.codes ?? null;
}
