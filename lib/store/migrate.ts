import { promisifyRequest, type UseStore } from 'idb-keyval';
import { type Migration, migrateRecord } from '../idp/schema-version.ts';
import { StoreError } from './errors.ts';
import { keyOf } from './keys.ts';
import { rebuildIn } from './rebuild.ts';
import { storedVersion, versionIn } from './stored-version.ts';
import { change } from './transaction.ts';

/**
 * Brings a store to a schema version in one transaction: either every record has it, or none was touched. A store that a
 * newer version wrote is refused with `newer-version`, and nothing in it is changed.
 */
export async function bringUpToDate(
  use: UseStore,
  version: number,
  steps: readonly Migration[],
): Promise<void> {
  if ((await storedVersion(use)) === version) return;
  await change(use, async (records) => {
    // Read again: another tab may have done it meanwhile.
    const found = await versionIn(records);
    if (found === version) return;
    if (found !== null && found > version) throw new StoreError('newer-version');
    if (found !== null) await migrateIn(records, found, steps);
    records.put({ kind: 'schema', version }, keyOf.schema);
  });
}

async function migrateIn(records: IDBObjectStore, from: number, steps: readonly Migration[]): Promise<void> {
  const keys = (await promisifyRequest(records.getAllKeys())) as string[];
  const values: unknown[] = await promisifyRequest(records.getAll());
  keys.forEach((key, at) => {
    const migrated = migrateRecord({ key, value: values[at] }, from, steps);
    if (migrated.key !== key) records.delete(key);
    if (migrated.key !== key || migrated.value !== values[at]) records.put(migrated.value, migrated.key);
  });
  await rebuildIn(records);
}
