import { promisifyRequest } from 'idb-keyval';
import type { Entry } from '../idp/entry.ts';
import { entrySchema } from '../idp/entry.ts';
import { allUnder, coursePrefix, idAtEnd, keyOf } from './keys.ts';

/** The entry of an id within a transaction; null when there is none, and when it cannot be read. */
export async function entryIn(records: IDBObjectStore, id: string): Promise<Entry | null> {
  const found = entrySchema.safeParse(await promisifyRequest<unknown>(records.get(keyOf.entry(id))));
  return found.success ? found.data : null;
}

/** The readable entries of some ids within a transaction, in their order. */
export async function entriesIn(records: IDBObjectStore, ids: readonly string[]): Promise<Entry[]> {
  const found = await Promise.all(ids.map((id) => entryIn(records, id)));
  return found.filter((entry): entry is Entry => entry !== null);
}

/** The entry ids under a prefix of an index, in the index's order. */
export async function idsUnder(records: IDBObjectStore, prefix: string): Promise<string[]> {
  const keys = await promisifyRequest(records.getAllKeys(allUnder(prefix)));
  return (keys as string[]).map(idAtEnd);
}

/** The entries of any of some courses, by course key or `site~title`, each once. */
export async function entriesOfCourses(
  records: IDBObjectStore,
  courseKeys: readonly string[],
): Promise<Entry[]> {
  const ids = await Promise.all(courseKeys.map((key) => idsUnder(records, coursePrefix(key))));
  return entriesIn(records, [...new Set(ids.flat())]);
}

/** The last index keys under a prefix, newest first, at most so many, all before `before` where it is given. */
export function newestKeys(
  records: IDBObjectStore,
  prefix: string,
  most: number,
  before?: string,
): Promise<string[]> {
  const { lower, upper } = allUnder(prefix);
  if (before !== undefined && (before <= prefix || before > upper)) return Promise.resolve([]);
  const range = IDBKeyRange.bound(lower, before ?? upper, false, before !== undefined);
  return new Promise((resolve, reject) => {
    const keys: string[] = [];
    const request = records.openKeyCursor(range, 'prev');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null || keys.length >= most) return resolve(keys);
      keys.push(cursor.key as string);
      if (keys.length >= most) return resolve(keys);
      cursor.continue();
    };
  });
}
