import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLog, uuid } from '../idp/entry.fixture.ts';
import type { Entry } from '../idp/entry.ts';
import { editPlan, proposePlan, revisePlan } from '../idp/plan/change-plan.ts';
import type { Plan } from '../idp/plan/plan.ts';
import { anyPlan, sampleItem, samplePlan } from '../idp/year/years.fixture.ts';
import { chooseItem } from './choose-item.ts';
import { correctEntry } from './locks.ts';
import { asWrittenAndRebuilt, log, newStore, nth } from './new-store.fixture.ts';
import { savePlan } from './plans.ts';
import { entriesOfItem, readProgress } from './progress.ts';
import { readEntry } from './read-log.ts';
import { readPlan, readReview } from './read-years.ts';
import { saveReview } from './reviews.ts';
import { submit, submittedAt } from './submitted-year.fixture.ts';
import { readSummary } from './summary.ts';
import { deleteEntry } from './tombstones.ts';
import { editEntry, raiseEvidence, undoLog } from './write-entry.ts';

const now = submittedAt;
const first = sampleItem({ topics: [] });
const twin = sampleItem({ id: uuid(0x101), topics: [] });
const plan = samplePlan({
  items: [first, sampleItem({ id: uuid(0x102), competencies: ['DG400'], topics: [] })],
});

describe('a plan in the store', () => {
  it('takes in what is logged before and after it, and always agrees with what is made anew', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    await savePlan(use, plan, null);
    await log(use, nth(2));
    await log(use, nth(3, { competencies: [] }));
    await log(use, nth(4, { status: 'ongoing', completedOn: null, startedOn: '2026-02-01' }));
    expect(await readProgress(use, 2569)).toMatchObject({
      items: { [first.id]: { count: 2, minutes: 120, ongoing: 1, competencies: { DG100: 2 } } },
      outside: 1,
      asking: 0,
    });
    expect((await entriesOfItem(use, first.id, 9)).map(({ id }) => id)).toEqual([
      nth(4).id,
      nth(2).id,
      nth(1).id,
    ]);
    const { written, rebuilt } = await asWrittenAndRebuilt(use);
    expect(written).toEqual(rebuilt);
  });

  it('keeps progress and index right through any writes and any change of the plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, anyPlan, anyPlan, fc.nat(11), async (entries, one, other, pick) => {
        const { use } = newStore();
        const [before, after] = [entries.slice(0, pick), entries.slice(pick)];
        await log(use, nth(0x99));
        for (const entry of before) await log(use, entry);
        const saved = await savePlan(use, { ...one, proposedOn: null }, null);
        for (const entry of after) await log(use, entry);
        const seen = saved.ok ? saved.record.updatedAt : null;
        await savePlan(use, { ...other, proposedOn: null }, seen);
        if (entries[0]) await deleteEntry(use, entries[0].id, now);
        const { written, rebuilt } = await asWrittenAndRebuilt(use);
        expect(written).toEqual(rebuilt);
      }),
      { numRuns: 30 },
    );
  });

  it('is not overwritten from another tab, and loses no version that was handed in', async () => {
    const { use } = newStore();
    await savePlan(use, plan, null);
    expect(await savePlan(use, plan, null)).toMatchObject({ ok: false, error: 'changed' });
    const later = '2025-10-06T00:00:00.000Z';
    const proposed = proposePlan(plan, '2025-10-06', later);
    await savePlan(use, proposed, plan.updatedAt);
    expect(await savePlan(use, { ...proposed, items: [], updatedAt: now }, later)).toEqual({
      ok: false,
      error: 'fixed',
    });
    const revised = revisePlan(proposed, {
      versionId: uuid(0x201),
      because: 'ย้ายงาน',
      since: '2026-02-01',
      now,
    });
    const edited = editPlan(revised, [], now) as Plan;
    expect(await savePlan(use, edited, later)).toMatchObject({ ok: true });
    expect(await savePlan(use, { ...edited, earlier: [] }, now)).toEqual({ ok: false, error: 'fixed' });
    expect(await readPlan(use, 2569)).toMatchObject({ no: 2, items: [], earlier: [{ items: plan.items }] });
  });

  it('asks once where several items fit, and remembers for the course', async () => {
    const { use } = newStore();
    await savePlan(use, { ...plan, items: [first, twin] }, null);
    await log(use, nth(1));
    expect((await readProgress(use, 2569)).asking).toBe(1);
    await chooseItem(use, nth(1).id, twin.id, now);
    const repeat = nth(2, { title: nth(1).title, courseKeys: nth(1).courseKeys });
    const { logEntry } = await import('./write-entry.ts');
    await logEntry(use, { entry: repeat, again: true, correction: null });
    expect(await readEntry(use, repeat.id)).toMatchObject({ planItem: { item: twin.id } });
    expect(await readProgress(use, 2569)).toMatchObject({ asking: 0, items: { [twin.id]: { count: 2 } } });
    await chooseItem(use, nth(1).id, null, now);
    expect((await readProgress(use, 2569)).outside).toBe(2);
    const { written, rebuilt } = await asWrittenAndRebuilt(use);
    expect(written).toEqual(rebuilt);
  });
});

describe('a submitted year', () => {
  it('locks its entries: no field changes, nothing is deleted or undone, evidence rises', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    await submit(use);
    const entry = (await readEntry(use, nth(1).id)) as Entry;
    expect(await editEntry(use, { ...entry, minutes: 999 }, entry.updatedAt)).toMatchObject({
      error: 'locked',
    });
    expect(await deleteEntry(use, entry.id, now)).toBe(false);
    expect(await undoLog(use, entry.requestId, now)).toBe('changed');
    expect(await chooseItem(use, entry.id, null, now)).toEqual({ ok: false, error: 'locked' });
    const seen = { rung: 4 as const, signal: 'passed', url: null, at: now };
    expect((await raiseEvidence(use, entry.id, [seen]))?.evidence[0]).toEqual(seen);
    expect(await savePlan(use, { ...plan, items: [] }, plan.updatedAt)).toEqual({
      ok: false,
      error: 'submitted',
    });
  });

  it('takes correcting entries, which count in the place of what was filed', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    await submit(use);
    const entry = (await readEntry(use, nth(1).id)) as Entry;
    const correcting = { id: uuid(0x801), requestId: uuid(0x802), now, because: 'พิมพ์ผิด', withdrawn: false };
    expect(await correctEntry(use, { ...entry, minutes: 90 }, correcting)).toMatchObject({ ok: true });
    expect((await readSummary(use, 2569)).year.methods.online).toMatchObject({ count: 1, minutes: 90 });
    expect(await correctEntry(use, entry, correcting)).toEqual({ ok: false, error: 'corrected' });
    const correction = (await readEntry(use, uuid(0x801))) as Entry;
    expect(await deleteEntry(use, correction.id, now)).toBe(false);
    const again = { ...correcting, id: uuid(0x803), requestId: uuid(0x804), withdrawn: true };
    expect(await correctEntry(use, correction, again)).toMatchObject({ ok: true });
    expect((await readSummary(use, 2569)).year.methods.online).toBeUndefined();
    expect((await readReview(use, 2569))?.filed?.minutes).toEqual({ 70: 0, 20: 0, 10: 60 });
    const { written, rebuilt } = await asWrittenAndRebuilt(use);
    expect(written).toEqual(rebuilt);
  });

  it('leaves other years and what comes later free', async () => {
    const { use } = newStore();
    await submit(use);
    const late = nth(5, { updatedAt: '2026-09-21T00:00:00.000Z' });
    await log(use, late);
    expect(
      await correctEntry(use, late, {
        id: uuid(9),
        requestId: uuid(10),
        now,
        because: 'x',
        withdrawn: false,
      }),
    ).toEqual({
      ok: false,
      error: 'free',
    });
    expect(await deleteEntry(use, late.id, now)).toBe(true);
  });

  it('keeps its review as it was, but for the word on the signature', async () => {
    const { use } = newStore();
    await submit(use);
    const review = await readReview(use, 2569);
    if (review === null) throw new Error('no review');
    const later = '2026-09-22T00:00:00.000Z';
    const changed = { ...review, items: [], updatedAt: later };
    expect(await saveReview(use, changed, review.updatedAt)).toEqual({ ok: false, error: 'submitted' });
    const signed = { ...review, signedOn: '2026-09-22', updatedAt: later };
    expect(await saveReview(use, signed, review.updatedAt)).toMatchObject({ ok: true });
    const back = { ...review, updatedAt: '2026-09-23T00:00:00.000Z' };
    expect(await saveReview(use, back, later)).toMatchObject({ ok: true, record: { signedOn: null } });
  });
});
