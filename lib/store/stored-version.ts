import { promisifyRequest, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { StoreError } from './errors.ts';
import { keyOf } from './keys.ts';
import { look } from './transaction.ts';

const schemaRecord = z.object({ kind: z.literal('schema'), version: z.int().check(z.gte(1)) });

/** The schema version that a store says it has; null for a new store. Throws `newer-version` for what we do not know. */
export function storedVersion(use: UseStore): Promise<number | null> {
  return look(use, versionIn);
}

/** The same within a transaction. */
export async function versionIn(records: IDBObjectStore): Promise<number | null> {
  const found: unknown = await promisifyRequest(records.get(keyOf.schema));
  if (found === undefined) return null;
  const parsed = schemaRecord.safeParse(found);
  // Written by something we do not know: leave it alone.
  if (!parsed.success) throw new StoreError('newer-version');
  return parsed.data.version;
}
