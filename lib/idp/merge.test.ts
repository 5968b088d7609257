import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEntry, sampleEntry, uuid } from './entry.fixture.ts';
import type { Entry } from './entry.ts';
import { rungOf } from './evidence.ts';
import { type Choices, type Everything, planRestore, restoreWrites } from './merge.ts';
import { emptyProfile, type Profile } from './profile.ts';
import { isGone, type Tombstone } from './records.ts';
import { cameLater, isLocked } from './review/lock.ts';
import { defaultSettings } from './settings.ts';
import { noYears } from './year/merge-years.ts';
import { sampleReview } from './year/years.fixture.ts';

const nothing: Everything = {
  ...noYears,
  entries: [],
  tombstones: [],
  corrections: [],
  aside: [],
  profile: null,
  settings: null,
};

/** What stands here after a restore, in one order. */
function restored(there: Everything, here: Everything, choices?: Choices): Everything {
  const plan = planRestore(there, here);
  const writes = restoreWrites(plan, choices);
  const put = <R>(kept: R[], written: R[], keyOf: (record: R) => string) =>
    [...new Map([...kept, ...written].map((record) => [keyOf(record), record])).values()].sort((a, b) =>
      keyOf(a) < keyOf(b) ? -1 : 1,
    );
  const id = ({ id }: { id: string }) => id;
  return {
    ...noYears,
    entries: put(here.entries, writes.entries, id).filter((entry) => !writes.removedIds.includes(entry.id)),
    tombstones: put(here.tombstones, writes.tombstones, id),
    corrections: put(here.corrections, plan.corrections, ({ key }) => key),
    aside: put(here.aside, plan.aside, (aside) => JSON.stringify(aside)),
    profile: plan.profile ?? here.profile,
    settings: plan.settings ?? here.settings,
  };
}

function stone(entry: Entry, over: Partial<Tombstone> = {}): Tombstone {
  const deletedAt = '2026-03-01T00:00:00.000Z';
  return { kind: 'tombstone', version: 1, id: entry.id, deletedAt, restoredAt: null, entry, ...over };
}

/** One of two machines that share a few entries: some live, some deleted, some deleted and restored. */
const instants = fc.constantFrom(
  '2026-01-01T00:00:00.000Z',
  '2026-02-01T00:00:00.000Z',
  '2026-03-01T00:00:00.000Z',
);
const machine = (ids: string[]): fc.Arbitrary<Everything> =>
  fc
    .tuple(
      ...ids.map((id) =>
        fc.record({
          entry: anyEntry.map((entry) => ({ ...entry, id })),
          state: fc.constantFrom('unknown', 'live', 'gone', 'restored', 'forgotten'),
          updatedAt: instants,
          deletedAt: instants,
        }),
      ),
    )
    .chain((some) =>
      fc.record({
        some: fc.constant(some),
        corrections: fc.array(
          fc.record({
            kind: fc.constant('correction' as const),
            version: fc.constant(1 as const),
            key: fc.constantFrom('ocsc:1', 'ocsc:2'),
            codes: fc.subarray(['DG100' as const, 'DT100' as const]),
            at: instants,
          }),
          { maxLength: 1 },
        ),
        settings: fc.option(instants.map((updatedAt) => ({ ...defaultSettings, updatedAt }))),
      }),
    )
    .map(({ some, corrections, settings }) => {
      const all: Everything = { ...nothing, entries: [], tombstones: [], corrections, settings };
      for (const { entry: made, state, updatedAt, deletedAt } of some) {
        const entry = { ...made, updatedAt };
        const live = state === 'live' || state === 'restored';
        if (live) all.entries.push(entry);
        if (state === 'gone') all.tombstones.push(stone(entry, { deletedAt }));
        if (state === 'forgotten') all.tombstones.push(stone(entry, { deletedAt, entry: null }));
        if (state === 'restored') {
          all.tombstones.push(
            stone(entry, { deletedAt: '2026-01-01T00:00:00.000Z', restoredAt: deletedAt, entry: null }),
          );
        }
      }
      return all;
    });
const pair = fc
  .uniqueArray(fc.uuid({ version: 4 }), { minLength: 1, maxLength: 4 })
  .chain((ids) => fc.tuple(machine(ids), machine(ids)));

describe('restore', () => {
  it('puts a whole backup into an empty store', () => {
    fc.assert(
      fc.property(pair, ([one]) => {
        const into = restored(one, nothing);
        expect(planRestore(one, into)).toMatchObject({ added: [], differs: [], removed: [], tombstones: [] });
        expect(into.entries).toHaveLength(one.entries.length);
      }),
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const once = restored(one, other);
        expect(restored(one, once)).toEqual(once);
      }),
    );
  });

  it('gives two machines the same whichever restores from which', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(restored(one, other)).toEqual(restored(other, one));
      }),
    );
  });

  it('never brings back what was deleted on either side and not restored since', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const after = restored(one, other);
        const gone = after.tombstones.filter(isGone).map(({ id }) => id);
        expect(after.entries.filter(({ id }) => gone.includes(id))).toEqual([]);
        for (const { id, deletedAt } of [...one.tombstones, ...other.tombstones]) {
          const back = [...one.tombstones, ...other.tombstones].some(
            (stone) => stone.id === id && stone.restoredAt !== null && stone.restoredAt >= deletedAt,
          );
          if (!back) expect(gone).toContain(id);
        }
      }),
    );
  });

  it('loses no entry that nobody deleted, and lowers no evidence, whatever is chosen', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom('here' as const, 'there' as const), ([one, other], side) => {
        const choices = Object.fromEntries(one.entries.map(({ id }) => [id, side]));
        const after = restored(one, other, choices);
        const gone = after.tombstones.filter(isGone).map(({ id }) => id);
        for (const entry of [...one.entries, ...other.entries]) {
          if (gone.includes(entry.id)) continue;
          const kept = after.entries.find(({ id }) => id === entry.id);
          expect(kept && rungOf(kept)).toBeGreaterThanOrEqual(rungOf(entry));
        }
      }),
    );
  });

  it('proposes the newer of two contents and takes what the learner chooses', () => {
    const here = sampleEntry({ note: 'เดิม' });
    const there = sampleEntry({ note: 'ใหม่', updatedAt: '2026-02-01T00:00:00.000Z' });
    const [one, other] = [
      { ...nothing, entries: [there] },
      { ...nothing, entries: [here] },
    ];
    expect(planRestore(one, other).differs).toMatchObject([{ id: here.id, newer: 'there' }]);
    expect(restored(one, other).entries[0]?.note).toBe('ใหม่');
    expect(restored(one, other, { [here.id]: 'here' }).entries[0]?.note).toBe('เดิม');
  });

  it('does not resurrect from an old backup an entry that was changed after it was deleted elsewhere', () => {
    const entry = sampleEntry({ updatedAt: '2026-06-01T00:00:00.000Z' });
    const here = { ...nothing, tombstones: [stone(entry)] };
    expect(planRestore({ ...nothing, entries: [entry] }, here)).toMatchObject({ added: [], keptAway: 1 });
  });

  it('keeps an entry that was restored after the backup saw it deleted', () => {
    const entry = sampleEntry();
    const here = {
      ...nothing,
      entries: [entry],
      tombstones: [stone(entry, { restoredAt: '2026-03-02T00:00:00.000Z', entry: null })],
    };
    expect(planRestore({ ...nothing, tombstones: [stone(entry)] }, here).removed).toEqual([]);
  });

  it('says which entries here were deleted where the backup was made, and keeps them restorable', () => {
    const entry = sampleEntry();
    const plan = planRestore(
      { ...nothing, tombstones: [stone(entry, { entry: null })] },
      { ...nothing, entries: [entry] },
    );
    expect(plan.removed).toEqual([entry]);
    expect(plan.tombstones).toMatchObject([{ id: entry.id, entry }]);
  });

  it('takes the entry that a submitted review locks, whatever was chosen, and the evidence of both', () => {
    const review = sampleReview({ submittedAt: '2026-02-01T00:00:00.000Z' });
    const filed = sampleEntry();
    const seen = { rung: 4 as const, signal: 'passed', url: null, at: '2026-03-01T00:00:00.000Z' };
    const other = sampleEntry({ minutes: 999, updatedAt: '2026-03-01T00:00:00.000Z', evidence: [seen] });
    const one: Everything = { ...nothing, entries: [filed], reviews: [review] };
    const two: Everything = { ...nothing, entries: [other] };
    for (const [there, here] of [
      [one, two],
      [two, one],
    ] as const) {
      const plan = planRestore(there, here);
      expect(plan.differs).toMatchObject([{ locked: true }]);
      for (const choice of ['here', 'there'] as const) {
        const [entry] = restoreWrites(plan, { [filed.id]: choice }).entries;
        expect(entry).toMatchObject({ minutes: 60, evidence: [{ rung: 4 }, { rung: 3 }] });
      }
    }
  });
});

describe('an entry that a submission elsewhere was written without', () => {
  const review = sampleReview({ submittedAt: '2026-04-01T00:00:00.000Z' });
  const filed = sampleEntry();
  const alone = sampleEntry({ id: uuid(0x77), title: 'ไม่อยู่ในผลที่ส่ง' });
  const submitted: Everything = { ...nothing, entries: [filed], reviews: [review] };
  const older: Everything = { ...nothing, entries: [filed, alone] };
  /** A machine after a restore, with the reviews that hold. */
  const both = (there: Everything, here: Everything): Everything => ({
    ...restored(there, here),
    reviews: [...here.reviews, ...planRestore(there, here).years.reviews],
  });

  it('came later, on either machine, and what was filed stays filed', () => {
    const [here, there] = [both(older, submitted), both(submitted, older)];
    expect(here).toEqual(there);
    for (const entry of here.entries) {
      expect(cameLater(entry, review)).toBe(entry.id === alone.id);
      expect(isLocked(entry, review)).toBe(entry.id === filed.id);
    }
  });

  it('stays so however often either backup is restored', () => {
    const here = both(older, submitted);
    for (const backup of [older, submitted, here]) expect(both(backup, here)).toEqual(here);
    expect(both(here, older)).toEqual(here);
  });

  it('is every one that is alone, whatever the log', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 6 }), fc.array(anyEntry, { maxLength: 6 }), (a, b) => {
        const one = { ...submitted, entries: a };
        const other = { ...nothing, entries: b };
        const merged = both(other, one);
        expect(both(one, other)).toEqual(merged);
        expect(both(other, merged)).toEqual(merged);
        const ours = new Set(a.filter((entry) => isLocked(entry, review)).map(({ id }) => id));
        for (const entry of merged.entries)
          if (isLocked(entry, review) && entry.corrects === null) expect(ours).toContain(entry.id);
      }),
    );
  });

  it('is filed where the submission itself travels with it to an empty machine', () => {
    const here = both(submitted, nothing);
    expect(here.entries).toEqual([filed]);
  });
});

describe('merging the profiles of two machines', () => {
  const anyProfile: fc.Arbitrary<Profile | null> = fc.option(
    fc
      .record({
        id: fc.option(fc.constantFrom(uuid(1), uuid(2))),
        name: fc.constantFrom('ก', 'ข'),
        updatedAt: instants,
      })
      .map((some) => ({ ...emptyProfile, ...some })),
  );

  it('comes to the same on either machine, loses no id, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (one, other) => {
        const [a, b] = [one, other].map((profile) => ({ ...nothing, profile }));
        const here = restored(a as Everything, b as Everything);
        expect(restored(b as Everything, a as Everything).profile).toEqual(here.profile);
        expect(planRestore(a as Everything, here).profile).toBeNull();
        const ids = [one, other].flatMap((profile) => profile?.id ?? []);
        if (ids.length > 0) expect(ids).toContain(here.profile?.id);
      }),
    );
  });
});
