import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { uuid } from '../idp/entry.fixture.ts';
import { asWrittenAndRebuilt, dump, log, newStore, nth, smuggle } from './new-store.fixture.ts';
import { readEntry } from './read-log.ts';
import { applyRestore, readEverything } from './restore.ts';
import { changeSettings, readSettings } from './settings.ts';
import { readSummary } from './summary.ts';
import { deleteEntry, forgetOldDeletions, restorableEntries, restoreEntry } from './tombstones.ts';
import { logEntry } from './write-entry.ts';

const now = '2026-03-01T00:00:00.000Z';
const daysLater = (days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString();

describe('restoring a backup', () => {
  it('carries a whole store to another machine', async () => {
    const from = newStore().use;
    const to = newStore().use;
    await logEntry(from, { entry: nth(1), again: false, correction: ['DT100'] });
    await log(from, nth(2));
    await deleteEntry(from, uuid(2), now);
    await changeSettings(from, () => ({ hoursPerDay: 7 }), now);
    const backup = await readEverything(from, now);
    expect(await applyRestore(to, backup, {}, now)).toMatchObject({ added: [{ id: uuid(1) }], same: 0 });
    expect(await readEverything(to, now)).toEqual(backup);
    expect((await readSummary(to, 2569)).year.methods.online?.count).toBe(1);
    expect((await readSettings(to)).hoursPerDay).toBe(7);
    const { written, rebuilt } = await asWrittenAndRebuilt(to);
    expect(written).toEqual(rebuilt);
    await applyRestore(to, backup, {}, now);
    expect(await dump(to)).toEqual(rebuilt);
  });

  it('does not bring back what was deleted after the backup was made', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    const old = await readEverything(use, now);
    await deleteEntry(use, uuid(1), now);
    expect(await applyRestore(use, old, {}, now)).toMatchObject({ added: [], keptAway: 1 });
    expect(await readEntry(use, uuid(1))).toBeNull();
  });

  it('keeps a deletion whose entry cannot be read any more', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    const old = await readEverything(use, now);
    await deleteEntry(use, uuid(1), now);
    const key = `tombstone:${uuid(1)}`;
    await smuggle(use, key, { ...((await dump(use))[key] as object), entry: { title: 7 } });
    expect(await applyRestore(use, old, {}, now)).toMatchObject({ added: [], keptAway: 1 });
  });

  it('plans on what is there at that moment, not on what was there when it was shown', async () => {
    const { use } = newStore();
    const other = newStore().use;
    await log(other, nth(1));
    const backup = await readEverything(other, now);
    await applyRestore(use, backup, {}, now);
    await deleteEntry(use, uuid(1), now);
    await applyRestore(use, backup, {}, now);
    expect(await readEntry(use, uuid(1))).toBeNull();
  });

  it('keeps a damaged record that stands where a restored entry goes', async () => {
    const { use } = newStore();
    const other = newStore().use;
    await log(other, nth(1));
    await smuggle(use, `entry:${uuid(1)}`, { title: 'half' });
    await applyRestore(use, await readEverything(other, now), {}, now);
    expect(await readEntry(use, uuid(1))).toEqual(nth(1));
    expect((await readEverything(use, now)).aside).toMatchObject([{ value: { title: 'half' } }]);
  });

  it('writes nothing when one record cannot be written', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    const before = await dump(use);
    const backup = { ...(await readEverything(use, now)), entries: [nth(2)], aside: [() => 0] };
    await expect(applyRestore(use, backup as never, {}, now)).rejects.toMatchObject({ code: 'failed' });
    expect(await dump(use)).toEqual(before);
  });
});

describe('deleting', () => {
  it('can be taken back for 30 days, then what the entry held is forgotten', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    await log(use, nth(2));
    expect(await deleteEntry(use, uuid(1), now)).toBe(true);
    expect(await deleteEntry(use, uuid(1), now)).toBe(false);
    await deleteEntry(use, uuid(2), daysLater(1));
    expect((await restorableEntries(use, daysLater(2))).map(({ entry }) => entry.id)).toEqual([
      uuid(2),
      uuid(1),
    ]);
    expect(await restoreEntry(use, uuid(1), daysLater(30))).toMatchObject({
      id: uuid(1),
      updatedAt: daysLater(30),
    });
    expect(await restoreEntry(use, uuid(2), daysLater(32))).toBeNull();
    await forgetOldDeletions(use, daysLater(32));
    expect((await dump(use))[`tombstone:${uuid(2)}`]).toMatchObject({ entry: null });
    expect(await restorableEntries(use, daysLater(2))).toEqual([]);
  });

  it('holds again after a restoring, even when the clock went back', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    const old = await readEverything(use, now);
    await deleteEntry(use, uuid(1), now);
    await restoreEntry(use, uuid(1), daysLater(3));
    await deleteEntry(use, uuid(1), daysLater(2));
    await applyRestore(use, old, {}, daysLater(4));
    expect(await readEntry(use, uuid(1))).toBeNull();
  });
});
