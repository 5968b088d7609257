import 'fake-indexeddb/auto';
import { promisifyRequest } from 'idb-keyval';
import { describe, expect, it } from 'vitest';
import { type Migration, migrations, schemaVersion } from '../idp/schema-version.ts';
import { recordsAside, setDamagedAside } from './aside.ts';
import { storeErrorFrom } from './errors.ts';
import { asWrittenAndRebuilt, dump, log, newStore, nth, smuggle } from './new-store.fixture.ts';
import { openStore } from './open.ts';
import { readEntry } from './read-log.ts';
import sample from './samples/schema-1.json' with { type: 'json' };
import second from './samples/schema-2.json' with { type: 'json' };
import third from './samples/schema-3.json' with { type: 'json' };
import { readSummary } from './summary.ts';
import { change } from './transaction.ts';

/** One version more of the schema, as a later release might have it: providers become upper case. */
const next: Migration = {
  from: schemaVersion,
  what: 'Writes providers in capitals.',
  record: ({ key, value }) =>
    key.startsWith('entry:')
      ? {
          key,
          value: { ...(value as object), provider: (value as { provider: string }).provider.toUpperCase() },
        }
      : { key, value },
};

const later = { version: schemaVersion + 1, steps: [...migrations, next] };

describe('opening', () => {
  it('asks for writes that are durable when they complete', async () => {
    const { use } = newStore();
    const durability = await use('readwrite', (records) => records.transaction.durability);
    expect(durability).toBe('strict');
  });

  it('opens again when another tab made it close', async () => {
    const { use, name } = newStore();
    await log(use, nth(1));
    await promisifyRequest(indexedDB.deleteDatabase(name));
    await log(use, nth(2));
    expect((await readSummary(use, 2569)).year.latest).toMatchObject([{ title: 'วิชาที่ 2' }]);
  });

  it('refuses a store that a newer version wrote, and leaves it as it is', async () => {
    const { use, name, again } = newStore();
    await log(use, nth(1));
    await smuggle(use, 'meta:schema', { kind: 'schema', version: 99 });
    const before = await dump(use);
    await expect(readEntry(again(), nth(1).id)).rejects.toMatchObject({ code: 'newer-version' });
    await expect(log(openStore({ name }), nth(2))).rejects.toMatchObject({ code: 'newer-version' });
    expect(await dump(use)).toEqual(before);
  });

  it('refuses a database of a newer layout', async () => {
    const { name } = newStore();
    (await promisifyRequest(indexedDB.open(name, 3))).close();
    await expect(log(openStore({ name }), nth(1))).rejects.toMatchObject({ code: 'newer-version' });
  });

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['VersionError', 'newer-version'],
    ['UnknownError', 'store-closed'],
    ['DataError', 'failed'],
  ])('names %s as %s', (name, code) => {
    expect(storeErrorFrom(new DOMException('', name))).toMatchObject({ code });
  });

  it('tells of a full disk when the browser finds it full only while writing', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    const before = await dump(use);
    const full = change(use, async (records) => {
      records.put(nth(2), 'entry:2');
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(full).rejects.toMatchObject({ code: 'disk-full' });
    expect(await dump(use)).toEqual(before);
  });
});

describe('migrating', () => {
  const filled = async (use: ReturnType<typeof newStore>['use']) => {
    for (const { key, value } of sample) await smuggle(use, key, value);
  };

  it('reads a store of the first version as this one writes it', async () => {
    const { use, again } = newStore();
    await filled(use);
    const { written, rebuilt } = await asWrittenAndRebuilt(again());
    expect(written).toEqual(rebuilt);
    expect(await readEntry(use, '11111111-1111-4111-8111-111111111111')).toMatchObject({
      version: 2,
      title: 'Data Visualization',
      details: null,
      planItem: null,
    });
    expect((await readEntry(use, '22222222-2222-4222-8222-222222222222'))?.bucketOverride?.bucket).toBe(70);
    expect(await recordsAside(use)).toEqual([]);
  });

  it('reads a store of the second version as this one writes it, and loses nothing', async () => {
    const { use, again } = newStore();
    for (const { key, value } of second) await smuggle(use, key, value);
    const { written, rebuilt } = await asWrittenAndRebuilt(again());
    expect(written).toEqual(rebuilt);
    const before = Object.fromEntries(second.map(({ key, value }) => [key, value]));
    const { profile, 'meta:schema': schema, ...same } = written;
    expect(same).toEqual({ ...before, profile: undefined, 'meta:schema': undefined });
    expect(profile).toEqual({ ...(before.profile as object), version: 2, id: null });
    expect(schema).toEqual({ kind: 'schema', version: 4 });
    expect(await setDamagedAside(use, '2026-06-12T03:00:00.000Z')).toBe(0);
  });

  it('reads a store of the third version as this one writes it, and loses nothing', async () => {
    const { use, again } = newStore();
    for (const { key, value } of third) await smuggle(use, key, value);
    const { written, rebuilt } = await asWrittenAndRebuilt(again());
    expect(written).toEqual(rebuilt);
    const before = Object.fromEntries(third.map(({ key, value }) => [key, value]));
    expect(written).toEqual({ ...before, 'meta:schema': { kind: 'schema', version: 4 } });
    expect(await setDamagedAside(use, '2026-06-12T03:00:00.000Z')).toBe(0);
  });

  it('brings every record to the new version once, and keeps what it does not know', async () => {
    const { use, name } = newStore();
    await filled(use);
    await smuggle(use, 'entry:zzz', { kind: 'entry', provider: 'x' });
    const newer = openStore({ name, ...later });
    expect(await readEntry(newer, '11111111-1111-4111-8111-111111111111')).toMatchObject({
      provider: 'OCSC',
    });
    expect((await dump(newer))['entry:zzz']).toMatchObject({ provider: 'X' });
    const twice = await Promise.all([dump(openStore({ name, ...later })), dump(newer)]);
    expect(twice[0]).toEqual(twice[1]);
    await expect(dump(openStore({ name }))).rejects.toMatchObject({ code: 'newer-version' });
  });

  it('changes nothing when a step fails on the way', async () => {
    const { use, name } = newStore();
    await filled(use);
    const before = await dump(use);
    const broken: Migration = {
      ...next,
      record: (record) => {
        if (record.key.startsWith('tombstone:')) throw new Error('broken step');
        return next.record(record);
      },
    };
    const newer = openStore({ name, version: schemaVersion + 1, steps: [...migrations, broken] });
    await expect(dump(newer)).rejects.toMatchObject({ code: 'failed' });
    expect(await dump(use)).toEqual(before);
  });
});
