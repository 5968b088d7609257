import { describe, expect, it } from 'vitest';
import sample from '../store/samples/schema-1.json' with { type: 'json' };
import second from '../store/samples/schema-2.json' with { type: 'json' };
import { sampleEntry } from './entry.fixture.ts';
import { entrySchema } from './entry.ts';
import { profileSchema } from './profile.ts';
import { tombstoneSchema } from './records.ts';
import { migrateRecord, migrations, type StoredRecord, schemaVersion } from './schema-version.ts';

const migrated = (record: StoredRecord) => migrateRecord(record, 1, migrations);

describe('the migrations', () => {
  it('lead from the first version to the newest, one step each', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: schemaVersion - 1 }, (_, at) => at + 1),
    );
  });

  it('make every entry of the first version readable, those in tombstones too', () => {
    const first = (sample as StoredRecord[]).map(migrated);
    const under = (prefix: string) => first.filter(({ key }) => key.startsWith(prefix));
    expect(under('entry:').length).toBeGreaterThan(0);
    for (const { value } of under('entry:')) expect(entrySchema.parse(value)).toEqual(value);
    for (const { value } of under('tombstone:')) expect(tombstoneSchema.parse(value)).toEqual(value);
  });

  it('give the profile of either earlier version its place for an id', () => {
    for (const [from, records] of [
      [1, sample],
      [2, second],
    ] as const) {
      const found = (records as StoredRecord[]).find(({ key }) => key === 'profile');
      const { value } = migrateRecord(found as StoredRecord, from, migrations);
      expect(profileSchema.parse(value)).toEqual(value);
      expect(value).toMatchObject({ version: 2, id: null, name: 'สมชาย ใจดี' });
    }
  });

  it('hand back unchanged what they cannot read, and what is new already', () => {
    for (const value of [null, 5, 'x', [], { kind: 'entry', version: 7 }, sampleEntry()])
      expect(migrated({ key: 'entry:x', value }).value).toEqual(value);
    expect(migrated({ key: 'request:x', value: { before: null } }).value).toEqual({ before: null });
  });
});
