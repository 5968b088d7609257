import type * as z from 'zod/mini';
import { asideIn } from './aside.ts';
import { oneIn } from './read-years.ts';

/**
 * What became of a record that was to be saved. `changed`: another tab changed it since it was shown; here it is, and nothing
 * was written. `submitted`: the year's review is submitted. `fixed`: the plan was handed in or signed and must be revised,
 * or the answers of a finished assessment stand.
 */
export type Saved<T> =
  | { ok: true; record: T }
  | { ok: false; error: 'changed'; record: T | null }
  | { ok: false; error: 'submitted' | 'fixed' };

/**
 * Puts a record in the place of the one that was shown, within a transaction. `seen` is the `updatedAt` of the shown one, null
 * for none. One that cannot be read is set aside first. Throws when the record does not fit its schema.
 */
export async function putSeen<T extends { updatedAt: string }>(
  records: IDBObjectStore,
  key: string,
  schema: z.ZodMiniType<T>,
  record: T,
  seen: string | null,
): Promise<Saved<T>> {
  const there = await oneIn(records, key, schema);
  if ((there?.updatedAt ?? null) !== seen) return { ok: false, error: 'changed', record: there };
  await asideIn(records, key, record.updatedAt);
  const parsed = schema.parse(record);
  records.put(parsed, key);
  return { ok: true, record: parsed };
}
