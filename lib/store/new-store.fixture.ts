import { promisifyRequest, type UseStore } from 'idb-keyval';
import { afterEach } from 'vitest';
import { sampleEntry, uuid } from '../idp/entry.fixture.ts';
import type { Entry } from '../idp/entry.ts';
import { openStore } from './open.ts';
import { rebuildSummary } from './summary.ts';
import { change, look } from './transaction.ts';
import { logEntry } from './write-entry.ts';

let stores = 0;
const names: string[] = [];

afterEach(async () => {
  for (const name of names.splice(0)) await promisifyRequest(indexedDB.deleteDatabase(name));
});

/** A new, empty store under its own name; `again` opens another connection to it, as another tab does. */
export function newStore(): { use: UseStore; name: string; again: () => UseStore } {
  stores += 1;
  const name = `test-${stores}`;
  names.push(name);
  return { use: openStore({ name }), name, again: () => openStore({ name }) };
}

/** The n-th entry of tests, each of its own course, logged by its own press. */
export function nth(n: number, over: Partial<Entry> = {}): Entry {
  return sampleEntry({
    id: uuid(n),
    requestId: uuid(n + 0x1000),
    title: `วิชาที่ ${n}`,
    courseKeys: [`ocsc:${n}`],
    ...over,
  });
}

/** Logs an entry the plain way. */
export function log(use: UseStore, entry: Entry) {
  return logEntry(use, { entry, again: false, correction: null });
}

/** Every record as it lies in the store, by key. */
export function dump(use: UseStore): Promise<Record<string, unknown>> {
  return look(use, async (records) => {
    const [keys, values] = await Promise.all([
      promisifyRequest(records.getAllKeys()),
      promisifyRequest<unknown[]>(records.getAll()),
    ]);
    return Object.fromEntries(keys.map((key, at) => [String(key), values[at]]));
  });
}

/** Puts something into the store behind everybody's back. */
export function smuggle(use: UseStore, key: string, value: unknown): Promise<void> {
  return change(use, async (records) => {
    records.put(value, key);
  });
}

/** The store before and after everything derived is made anew: they are equal when writes kept it right. */
export async function asWrittenAndRebuilt(use: UseStore) {
  const written = await dump(use);
  await rebuildSummary(use);
  return { written, rebuilt: await dump(use) };
}
