import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { answerSkill } from '../idp/assessment/answer.ts';
import { skillsOf } from '../idp/assessment/skills.ts';
import { uuid } from '../idp/entry.fixture.ts';
import type { Entry } from '../idp/entry.ts';
import { noYears } from '../idp/year/merge-years.ts';
import { sampleAssessment, sampleFeedback, samplePractice } from '../idp/year/years.fixture.ts';
import { removeAssessment, saveAssessment } from './assessments.ts';
import { attach, attachmentsOf, filesOf, lostFiles, readFile, removeAttachment } from './attachments.ts';
import { correctEntry } from './locks.ts';
import { log, newStore, nth } from './new-store.fixture.ts';
import { feedbackOf, practicesOf, removeFeedback, saveFeedback, savePractice } from './notes.ts';
import { savePlan } from './plans.ts';
import { knownYears, loggedPerCode, titlesBuilding } from './read-builds.ts';
import { readEntry } from './read-log.ts';
import { readOverview } from './read-overview.ts';
import { readAssessments } from './read-years.ts';
import { applyRestore, readEverything } from './restore.ts';
import { submit, submittedAt, twoItems } from './submitted-year.fixture.ts';
import { readSummary } from './summary.ts';
import { change } from './transaction.ts';

const now = submittedAt;
const plan = twoItems;

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

describe('files of evidence whose bytes are lost', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7');
  const id = uuid(0x700);
  const withoutBytes = async () => {
    const { use } = newStore();
    await log(use, nth(1));
    const of = { kind: 'entry' as const, id: nth(1).id };
    await attach(use, { id, of, name: 'ใบ.pdf', source: 'file', pageUrl: null, at: now }, pdf);
    const backup = await readEverything(use, now);
    await change(use, async (records) => {
      filesOf(records).delete(id);
    });
    return { use, backup };
  };

  it('are found lost, and come back from a backup that changes nothing else', async () => {
    const { use, backup } = await withoutBytes();
    expect(await lostFiles(use, backup.attachments)).toEqual([id]);
    const files = new Map([[id, pdf]]);
    expect(await applyRestore(use, backup, {}, now, files)).toMatchObject({ files: 1, added: [], same: 1 });
    expect(await readFile(use, id)).toEqual(pdf);
    expect(await lostFiles(use, backup.attachments)).toEqual([]);
    expect(await applyRestore(use, backup, {}, now, files)).toMatchObject({ files: 0 });
  });

  it('are not those of a backup that tells of other bytes', async () => {
    const { use, backup } = await withoutBytes();
    const [attachment] = backup.attachments;
    if (attachment === undefined) throw new Error('no attachment');
    const other = { ...backup, attachments: [{ ...attachment, sha256: 'f'.repeat(64) }] };
    expect(await lostFiles(use, other.attachments)).toEqual([]);
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
    const earlier = sampleFeedback({ id: uuid(0x501), on: '2025-09-01' });
    await saveFeedback(use, earlier, null);
    const backup = await readEverything(use, now);
    const other = newStore().use;
    const planned = await applyRestore(other, backup, {}, now);
    expect(planned.years).toMatchObject({ plans: [{ fiscalYear: 2569 }], reviews: [{ submittedAt: now }] });
    expect(await readEverything(other, now)).toEqual(backup);
    expect((await applyRestore(other, backup, {}, now)).years).toEqual(noYears);
    expect(await removeFeedback(other, earlier.id, now)).toBe('removed');
    await applyRestore(other, backup, {}, now);
    expect(await feedbackOf(other, 2568)).toEqual([]);
    expect(await feedbackOf(other, 2569)).toHaveLength(1);
    expect(await practicesOf(other, 2569)).toHaveLength(1);
    expect(await readAssessments(other)).toHaveLength(1);
  });

  it('lets nobody alter or remove the answers of an assessment once its day is over, in Bangkok', async () => {
    const { use } = newStore();
    const set = skillsOf('S', null);
    const finishedAt = '2025-10-01T05:00:00.000Z';
    const finished = sampleAssessment({ finishedAt, updatedAt: finishedAt });
    await saveAssessment(use, finished, null);
    const evening = answerSkill(finished, set, 'DG100', true, '2025-10-01T16:59:00.000Z');
    expect(await saveAssessment(use, evening, finishedAt)).toMatchObject({ ok: true });
    const night = answerSkill(evening, set, 'DG100', false, '2025-10-01T17:00:00.000Z');
    const seen = evening.updatedAt;
    expect(await saveAssessment(use, night, seen)).toEqual({ ok: false, error: 'fixed' });
    expect(await saveAssessment(use, { ...night, ocsc: null }, seen)).toEqual({ ok: false, error: 'fixed' });
    expect(await removeAssessment(use, finished.id, night.updatedAt)).toBe(false);
    const ocsc = { takenOn: '2025-10-01', lines: [] };
    const keyed = { ...evening, ocsc, updatedAt: night.updatedAt };
    expect(await saveAssessment(use, keyed, seen)).toMatchObject({ ok: true, record: keyed });
    expect(await readAssessments(use)).toEqual([keyed]);
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
    await log(use, nth(3, { title: 'ก่อนหน้านั้น', completedOn: '2023-11-01' }));
    expect(await titlesBuilding(use, ['DG100', 'DG400'], 2)).toEqual(['วิชาที่ 1', 'วิชาที่ 2']);
    expect(await titlesBuilding(use, ['DG100'], 3)).toContain('ก่อนหน้านั้น');
  });
});
