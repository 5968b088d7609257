import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { uuid } from '../idp/entry.fixture.ts';
import type { Profile } from '../idp/profile.ts';
import { recordsAside, setDamagedAside } from './aside.ts';
import { lastBackup, noteBackup } from './backup-time.ts';
import { dump, log, newStore, nth, smuggle } from './new-store.fixture.ts';
import { readProfile } from './profile.ts';
import { allEntries, logPage, readEntry } from './read-log.ts';
import { changeSettings, readSettings } from './settings.ts';
import { readSummary } from './summary.ts';
import { writeProfile } from './write-profile.ts';

const now = '2026-06-12T03:00:00.000Z';
const profile: Profile = {
  kind: 'profile',
  version: 2,
  id: null,
  name: 'สมชาย ใจดี',
  position: 'นักวิเคราะห์นโยบายและแผน',
  missionGroup: 'A',
  classifiedBy: 'table',
  classifiedBecause: 'นักวิเคราะห์นโยบายและแผน',
  personnel: 'civil-servant',
  agency: 'สำนักยุทธศาสตร์และประเมินผล',
  supervisor: '',
  fiscalYear: null,
  updatedAt: now,
};

describe('a damaged record', () => {
  it('is left out of reading, then set aside as it was found, and the summary is right without it', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    await log(use, nth(2));
    const damaged = { ...nth(2), minutes: 'many' };
    await smuggle(use, `entry:${uuid(2)}`, damaged);
    expect(await readEntry(use, uuid(2))).toBeNull();
    expect((await logPage(use, 2569, { newest: 5 })).entries).toHaveLength(1);
    for await (const batch of allEntries(use)) expect(batch).toHaveLength(1);

    expect(await setDamagedAside(use, now)).toBe(1);
    expect(await setDamagedAside(use, now)).toBe(0);
    expect(await recordsAside(use)).toMatchObject([{ key: `entry:${uuid(2)}`, value: damaged, at: now }]);
    expect((await readSummary(use, 2569)).year.methods.online?.count).toBe(1);
    expect(Object.keys(await dump(use))).not.toContain(`entry:${uuid(2)}`);
  });

  it('is found under a key that is not its own, and among tombstones and corrections', async () => {
    const { use } = newStore();
    await smuggle(use, `entry:${uuid(9)}`, nth(1));
    await smuggle(use, `tombstone:${uuid(3)}`, null);
    await smuggle(use, 'correction:ocsc:1', { codes: 'DG100' });
    expect(await setDamagedAside(use, now)).toBe(3);
  });

  it('of a summary is made anew when it is read', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    await smuggle(use, 'tally:2569', { kind: 'tally', methods: 7 });
    expect((await readSummary(use, 2569)).year.methods.online?.count).toBe(1);
    await smuggle(use, 'open', 'nothing');
    await log(use, nth(2));
    expect((await readSummary(use, 2569)).open).toMatchObject({ ongoing: 0, undated: 0 });
  });

  it('of a profile is kept when a new one is written', async () => {
    const { use } = newStore();
    await smuggle(use, 'profile', { name: 7 });
    expect(await readProfile(use)).toBeNull();
    await writeProfile(use, profile);
    expect(await readProfile(use)).toEqual(profile);
    expect(await recordsAside(use)).toMatchObject([{ key: 'profile', value: { name: 7 } }]);
  });
});

describe('settings in the store', () => {
  it('keep what two tabs change at once', async () => {
    const { use, again } = newStore();
    await Promise.all([
      changeSettings(use, ({ sites }) => ({ sites: { ...sites, ocsc: false } }), now),
      changeSettings(again(), ({ sites }) => ({ sites: { ...sites, tdga: false } }), now),
      changeSettings(use, () => ({ hoursPerDay: 7 }), now),
    ]);
    expect(await readSettings(use)).toMatchObject({
      sites: { ocsc: false, tdga: false },
      hoursPerDay: 7,
      updatedAt: now,
    });
  });

  it('fall back field by field', async () => {
    const { use } = newStore();
    await smuggle(use, 'settings', { language: 'th', hoursPerDay: -3 });
    expect(await readSettings(use)).toMatchObject({ language: 'th', hoursPerDay: 6 });
  });
});

describe('the last backup', () => {
  it('is known after one was made', async () => {
    const { use } = newStore();
    expect(await lastBackup(use)).toBeNull();
    await noteBackup(use, now, 11);
    expect(await lastBackup(use)).toMatchObject({ at: now, entries: 11 });
  });
});
