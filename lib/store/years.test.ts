import 'fake-indexeddb/auto';
import fc from 'fast-check';
import type { UseStore } from 'idb-keyval';
import { describe, expect, it } from 'vitest';
import { anyLog, sampleEntry, uuid } from '../idp/entry.fixture.ts';
import type { Entry } from '../idp/entry.ts';
import { editPlan, proposePlan, revisePlan } from '../idp/plan/change-plan.ts';
import type { Plan } from '../idp/plan/plan.ts';
import { startReview, writeRow } from '../idp/review/write-review.ts';
import { noYears } from '../idp/year/merge-years.ts';
import {
  anyPlan,
  sampleAssessment,
  sampleFeedback,
  sampleItem,
  samplePlan,
  samplePractice,
} from '../idp/year/years.fixture.ts';
import { saveAssessment } from './assessments.ts';
import { attach, attachmentsOf, readFile, removeAttachment } from './attachments.ts';
import { chooseItem } from './choose-item.ts';
import { correctEntry } from './locks.ts';
import { asWrittenAndRebuilt, log, newStore, nth } from './new-store.fixture.ts';
import { feedbackOf, practicesOf, removeFeedback, saveFeedback, savePractice } from './notes.ts';
import { savePlan } from './plans.ts';
import { entriesOfItem, readProgress } from './progress.ts';
import { entriesBuilding, knownYears, loggedPerCode } from './read-builds.ts';
import { readEntry } from './read-log.ts';
import { readOverview } from './read-overview.ts';
import { readAssessments, readPlan, readReview } from './read-years.ts';
import { applyRestore, readEverything } from './restore.ts';
import { saveReview, submitYear } from './reviews.ts';
import { readSummary } from './summary.ts';
import { deleteEntry } from './tombstones.ts';
import { editEntry, raiseEvidence, undoLog } from './write-entry.ts';

const now = '2026-09-20T03:00:00.000Z';
const first = sampleItem({ topics: [] });
const twin = sampleItem({ id: uuid(0x101), topics: [] });
const plan = samplePlan({
  items: [first, sampleItem({ id: uuid(0x102), competencies: ['DG400'], topics: [] })],
});

/** Submits 2569 with everything that a submission needs. */
async function submit(use: UseStore): Promise<void> {
  await savePlan(use, plan, null);
  const open = startReview(plan, now);
  const written = plan.items.reduce(
    (review, { id }) => writeRow(review, id, { outcome: 'as-planned', result: 'ทำได้' }, now) ?? review,
    open,
  );
  await saveReview(use, written, null);
  expect(await submitYear(use, 2569, written.updatedAt, now)).toMatchObject({ ok: true });
}

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
  });
});

describe('files of evidence', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7');
  const file = (n: number) => ({
    id: uuid(0x700 + n),
    of: { kind: 'entry' as const, id: nth(1).id },
    name: `C:\\งาน\\เกียรติบัตร ${n}.pdf`,
    source: 'file' as const,
    pageUrl: null,
    at: now,
  });

  it('are kept with their bytes, ten of an entry, and only what they may be', async () => {
    const { use } = newStore();
    expect(await attach(use, file(0), pdf)).toEqual({ ok: false, error: 'gone' });
    await log(use, nth(1));
    expect(await attach(use, file(0), pdf)).toMatchObject({
      attachment: { name: 'เกียรติบัตร 0.pdf', type: 'application/pdf', size: 8 },
    });
    expect(await readFile(use, uuid(0x700))).toEqual(pdf);
    const page = new TextEncoder().encode('<svg onload="x"/>');
    expect(await attach(use, file(1), page)).toEqual({ ok: false, error: 'wrong-type' });
    for (let n = 1; n < 10; n += 1) await attach(use, file(n), pdf);
    expect(await attach(use, file(10), pdf)).toEqual({ ok: false, error: 'too-many' });
    expect(await removeAttachment(use, uuid(0x700), now)).toBe('removed');
    expect(await readFile(use, uuid(0x700))).toBeNull();
    expect(await attachmentsOf(use, file(0).of)).toHaveLength(9);
  });

  it('stay with a submitted year, travel with a backup, and do not come back once removed', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    await attach(use, file(0), pdf);
    const backup = await readEverything(use, now);
    const other = newStore().use;
    await applyRestore(other, backup, {}, now, new Map([[uuid(0x700), pdf]]));
    expect(await readFile(other, uuid(0x700))).toEqual(pdf);
    await removeAttachment(other, uuid(0x700), now);
    await applyRestore(other, backup, {}, now, new Map([[uuid(0x700), pdf]]));
    expect(await readFile(other, uuid(0x700))).toBeNull();
    await submit(use);
    expect(await removeAttachment(use, uuid(0x700), now)).toBe('locked');
  });
});

describe('everything of a year', () => {
  it('goes into a backup and comes out of it alike', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    await submit(use);
    await saveAssessment(use, sampleAssessment(), null);
    await savePractice(use, samplePractice(), null);
    await saveFeedback(use, sampleFeedback(), null);
    const backup = await readEverything(use, now);
    const other = newStore().use;
    const planned = await applyRestore(other, backup, {}, now);
    expect(planned.years).toMatchObject({ plans: [{ fiscalYear: 2569 }], reviews: [{ submittedAt: now }] });
    expect(await readEverything(other, now)).toEqual(backup);
    expect((await applyRestore(other, backup, {}, now)).years).toEqual(noYears);
    await removeFeedback(other, sampleFeedback().id, now);
    await applyRestore(other, backup, {}, now);
    expect(await feedbackOf(other, 2569)).toEqual([]);
    expect(await practicesOf(other, 2569)).toHaveLength(1);
    expect(await readAssessments(other)).toHaveLength(1);
  });

  it('lets one correction of two machines count after a restore', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    await submit(use);
    const entry = (await readEntry(use, nth(1).id)) as Entry;
    const other = newStore().use;
    await applyRestore(other, await readEverything(use, now), {}, now);
    const correcting = { requestId: uuid(0x810), because: 'ก', withdrawn: false };
    await correctEntry(
      use,
      { ...entry, minutes: 90 },
      { ...correcting, id: uuid(0x801), now: '2026-09-21T00:00:00.000Z' },
    );
    await correctEntry(
      other,
      { ...entry, minutes: 30 },
      { ...correcting, id: uuid(0x802), now: '2026-09-22T00:00:00.000Z' },
    );
    await applyRestore(use, await readEverything(other, now), {}, now);
    expect((await readSummary(use, 2569)).year.methods.online).toMatchObject({ count: 1, minutes: 30 });
  });

  it('is told by the overview from small records', async () => {
    const { use } = newStore();
    const empty = await readOverview(use, 2569, '2026-01-20');
    expect(empty).toMatchObject({ next: { step: 'group' }, lastYear: null, items: [], plan: null });
    await savePlan(use, plan, null);
    await log(use, nth(1));
    await log(use, nth(2, { completedOn: '2024-11-01' }));
    const year = await readOverview(use, 2569, '2026-01-20');
    expect(year.items.map(({ no, state }) => [no, state])).toEqual([
      [1, 'done'],
      [2, 'late'],
    ]);
    expect(year.grid).toContainEqual({ code: 'DG100', required: false, planned: true, done: true });
    expect(year.lastYear?.tally).toMatchObject({ fiscalYear: 2568, totalCount: 1 });
    expect(await knownYears(use)).toEqual([2569, 2568]);
    expect(await loggedPerCode(use)).toEqual({ DG100: 2 });
    expect(await entriesBuilding(use, 'DG100', 1)).toMatchObject([{ id: sampleEntry().id }]);
  });
});
