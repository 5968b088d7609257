import { promisifyRequest } from 'idb-keyval';
import type { Removed } from '../idp/records.ts';
import { keyOf } from './keys.ts';

/** Removes the record of a key within a transaction and leaves word of it, so that no old backup brings it back. False when there is none. */
export async function removeIn(records: IDBObjectStore, key: string, now: string): Promise<boolean> {
  if ((await promisifyRequest(records.count(key))) === 0) return false;
  records.delete(key);
  const word: Removed = { kind: 'removed', version: 1, key, removedAt: now };
  records.put(word, keyOf.removed(key));
  return true;
}
