import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionOf } from './contribution.ts';
import { anyLog, sampleEntry, uuid } from './entry.fixture.ts';
import { entrySchema } from './entry.ts';
import { buckets, sharesOf } from './shares.ts';
import { addContribution, sumYears, tally } from './sum-years.ts';
import { emptySums, tallyOf } from './tally.ts';

const appendix = { reading: 'appendix', hoursPerDay: 6 } as const;

describe('shares', () => {
  const part = fc.nat(10_000_000);
  it('are whole, sum to 100, and lie within one per cent of the truth', () => {
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const parts = { 70: a, 20: b, 10: c };
        const shares = sharesOf(parts);
        if (a + b + c === 0) return shares === null;
        if (shares === null) return false;
        const near = buckets.every((key) => Math.abs(shares[key] - (parts[key] * 100) / (a + b + c)) < 1);
        return near && shares[70] + shares[20] + shares[10] === 100;
      }),
    );
  });

  it('round up where the remainder is largest', () => {
    expect(sharesOf({ 70: 1, 20: 1, 10: 1 })).toEqual({ 70: 34, 20: 33, 10: 33 });
    expect(sharesOf({ 70: 3840, 20: 720, 10: 1260 })).toEqual({ 70: 66, 20: 12, 10: 22 });
  });
});

describe('tally', () => {
  it('counts an entry with several competencies once', () => {
    const entry = sampleEntry({
      competencies: [
        { code: 'DG100', basis: 'title' },
        { code: 'DLit700', basis: 'title' },
      ],
    });
    expect(tally([entry], 2569, appendix)).toMatchObject({ totalMinutes: 60, totalCount: 1 });
    expect(sumYears([entry]).get(2569)?.competencies).toEqual({ DG100: 1, DLit700: 1 });
  });

  it('keeps entries of unknown minutes in the counts only', () => {
    const log = [sampleEntry(), sampleEntry({ id: uuid(2), minutes: null, method: 'coaching' })];
    const found = tally(log, 2569, appendix);
    expect(found.counts).toEqual({ 70: 0, 20: 1, 10: 1 });
    expect(found.minutes).toEqual({ 70: 0, 20: 0, 10: 60 });
    expect(found.shares).toEqual({ 70: 0, 20: 0, 10: 100 });
    expect(found.unknownMinutes).toBe(1);
  });

  it('has no shares when no minutes are known', () => {
    expect(tally([sampleEntry({ minutes: null })], 2569, appendix)).toMatchObject({
      shares: null,
      countShares: { 70: 0, 20: 0, 10: 100 },
      days: 0,
    });
  });

  it('leaves out what is in progress or has no completion day', () => {
    const log = [sampleEntry({ status: 'ongoing' }), sampleEntry({ id: uuid(2), completedOn: null })];
    expect([...sumYears(log)]).toEqual([]);
  });

  it('puts an entry into the year of its completion day', () => {
    const log = [
      sampleEntry({ completedOn: '2026-09-30' }),
      sampleEntry({ id: uuid(2), completedOn: '2026-10-01' }),
    ];
    expect([...sumYears(log).keys()].sort()).toEqual([2569, 2570]);
  });

  it('counts online courses under 10 or 70 as the plan is read', () => {
    const sums = sumYears([sampleEntry()]).get(2569) ?? emptySums(2569);
    expect(tallyOf(sums, appendix).minutes[10]).toBe(60);
    expect(tallyOf(sums, { reading: 'curriculum', hoursPerDay: 6 }).minutes[70]).toBe(60);
  });

  it('follows a bucket of the learner under both readings', () => {
    const sums = sumYears([sampleEntry({ bucketOverride: { bucket: 20, because: 'มีพี่เลี้ยง' } })]).get(2569);
    for (const reading of ['appendix', 'curriculum'] as const) {
      expect(tallyOf(sums ?? emptySums(0), { reading, hoursPerDay: 6 }).minutes[20]).toBe(60);
    }
  });

  it('makes days from the hours that the learner set', () => {
    const log = [sampleEntry({ minutes: 7 * 60 })];
    expect(tally(log, 2569, { reading: 'appendix', hoursPerDay: 7 }).days).toBe(1);
  });

  it('adds of a curriculum only what its own courses do not count', () => {
    const whole = sampleEntry({ title: 'หลักสูตร ก', courseKeys: [], minutes: 600 });
    const part = (n: number, minutes: number | null) =>
      sampleEntry({ id: uuid(n), title: `วิชา ${n}`, courseKeys: [], minutes, partOf: 'หลักสูตร  ก' });
    const minutesOf = (...log: Parameters<typeof sumYears>[0][]) =>
      tally(
        log.flatMap((l) => [...l]),
        2569,
        appendix,
      ).totalMinutes;
    expect(minutesOf([whole])).toBe(600);
    expect(minutesOf([whole, part(2, 200)])).toBe(600);
    expect(minutesOf([whole, part(2, 400), part(3, 500)])).toBe(900);
    expect(tally([{ ...whole, minutes: null }, part(2, 200)], 2569, appendix)).toMatchObject({
      totalMinutes: 200,
      unknownMinutes: 0,
    });
    expect(minutesOf([whole, { ...part(2, 200), status: 'ongoing' }])).toBe(600);
    expect(minutesOf([whole, { ...part(2, 200), site: 'thaimooc' }])).toBe(800);
  });

  it('is the same in whatever order the entries come, for every reading, and adds up', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom('appendix' as const, 'curriculum' as const), (log, reading) => {
        const terms = { reading, hoursPerDay: 6 };
        for (const year of [2567, 2568, 2569, 2570]) {
          const forth = tally(log, year, terms);
          expect(tally([...log].reverse(), year, terms)).toEqual(forth);
          const sums = forth.minutes[70] + forth.minutes[20] + forth.minutes[10];
          expect(sums).toBe(forth.totalMinutes);
          expect(forth.days * 360).toBeCloseTo(forth.totalMinutes);
        }
        const inYears = log.filter((entry) => entry.status === 'finished' && entry.completedOn !== null);
        const counted = [...sumYears(log).values()].flatMap(({ methods }) => Object.values(methods));
        expect(counted.reduce((all, { count }) => all + count, 0)).toBe(inYears.length);
      }),
    );
  });

  it('comes back to nothing when everything that was added is taken back', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const parts = log.flatMap((entry) => contributionOf(entry, 0) ?? []);
        const full = parts.reduce((sums, part) => addContribution(sums, part, 1), emptySums(2569));
        const back = parts.reduce((sums, part) => addContribution(sums, part, -1), full);
        expect(back).toEqual(emptySums(2569));
      }),
    );
  });
});

describe('entry schema', () => {
  it('takes every entry that the tests make', () => {
    fc.assert(fc.property(anyLog, (log) => log.every((entry) => entrySchema.safeParse(entry).success)));
  });

  it.each([
    ['a link that runs code', { url: 'javascript:alert(1)' }],
    ['a day that is none', { completedOn: '2026-02-30' }],
    ['a Buddhist-era day', { completedOn: '2569-02-03' }],
    ['a method that the plan has not', { method: 'toString' }],
    ['a competency that the plan has not', { competencies: [{ code: 'DG999', basis: 'title' }] }],
    ['half a minute', { minutes: 0.5 }],
    ['no evidence', { evidence: [] }],
  ])('refuses %s', (_what, over) => {
    expect(entrySchema.safeParse({ ...sampleEntry(), ...over }).success).toBe(false);
  });
});
