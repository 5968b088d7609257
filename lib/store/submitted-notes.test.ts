import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { formatArchive, readArchive } from '../exchange/archive.ts';
import { uuid } from '../idp/entry.fixture.ts';
import { sampleFeedback, samplePractice } from '../idp/year/years.fixture.ts';
import { attach, attachmentsOf, readFile, readFiles, removeAttachment } from './attachments.ts';
import { log, newStore, nth } from './new-store.fixture.ts';
import {
  feedbackOf,
  practicesOf,
  removeFeedback,
  removePractice,
  saveFeedback,
  savePractice,
} from './notes.ts';
import { readEntry } from './read-log.ts';
import { applyRestore, readEverything } from './restore.ts';
import { submit, submittedAt } from './submitted-year.fixture.ts';
import { deleteEntry } from './tombstones.ts';

const after = '2026-09-25T03:00:00.000Z';
const pdf = new TextEncoder().encode('%PDF-1.7');
const practice = samplePractice();
const feedback = sampleFeedback();
const fileOf = (kind: 'entry' | 'practice', id: string, n: number, at = practice.updatedAt) => ({
  id: uuid(0x700 + n),
  of: { kind, id },
  name: `หลักฐาน ${n}.pdf`,
  source: 'file' as const,
  pageUrl: null,
  at,
});

/** A year with an entry, a use in work with a file, and feedback; submitted where the test needs it. */
async function year(): Promise<ReturnType<typeof newStore>['use']> {
  const { use } = newStore();
  await log(use, nth(1));
  await savePractice(use, practice, null);
  await saveFeedback(use, feedback, null);
  await attach(use, fileOf('practice', practice.id, 1), pdf);
  return use;
}
async function copyOf(use: Awaited<ReturnType<typeof year>>) {
  const other = newStore().use;
  await applyRestore(other, await readEverything(use, after), {}, after, await readFiles(use));
  return other;
}

describe('files of a use in work', () => {
  it('travel in the zip of a backup and come out of it, byte for byte', async () => {
    const use = await year();
    const zip = formatArchive(await readEverything(use, after), await readFiles(use), after);
    const read = await readArchive(zip);
    if (!read.ok) throw new Error(read.error);
    const other = newStore().use;
    await applyRestore(other, read.records, {}, after, read.files);
    const of = { kind: 'practice' as const, id: practice.id };
    expect(await attachmentsOf(other, of)).toEqual(await attachmentsOf(use, of));
    expect(await readFile(other, uuid(0x701))).toEqual(pdf);
    expect(await removePractice(other, practice.id, after)).toBe('removed');
    expect(await readFile(other, uuid(0x701))).toBeNull();
  });
});

describe('what a submitted review was written from', () => {
  it('is neither changed nor removed, while files and later notes are still taken', async () => {
    const use = await year();
    await submit(use);
    const changed = { ...practice, what: 'อื่น', updatedAt: after };
    expect(await savePractice(use, changed, practice.updatedAt)).toEqual({ ok: false, error: 'submitted' });
    const said = { ...feedback, on: '2024-11-01', updatedAt: after };
    expect(await saveFeedback(use, said, feedback.updatedAt)).toEqual({ ok: false, error: 'submitted' });
    expect(await removePractice(use, practice.id, after)).toBe('locked');
    expect(await removeFeedback(use, feedback.id, after)).toBe('locked');
    expect(await removeAttachment(use, uuid(0x701), after)).toBe('locked');
    expect(await attach(use, fileOf('practice', practice.id, 2, after), pdf)).toMatchObject({ ok: true });
    const late = samplePractice({ id: uuid(0x401), createdAt: after, updatedAt: after });
    expect(await savePractice(use, late, null)).toMatchObject({ ok: true });
    expect(await removePractice(use, late.id, after)).toBe('removed');
    expect(await practicesOf(use, 2569)).toEqual([practice]);
  });

  it('outlives a change and a deletion on a machine that had not heard of the submission', async () => {
    const use = await year();
    const other = await copyOf(use);
    await submit(use);
    await savePractice(other, { ...practice, what: 'อื่น', updatedAt: after }, practice.updatedAt);
    await removeFeedback(other, feedback.id, after);
    await removeAttachment(other, uuid(0x701), after);
    await deleteEntry(other, nth(1).id, after);
    const [mine, theirs] = [await readEverything(use, after), await readEverything(other, after)];
    const files = await readFiles(use);
    await applyRestore(use, theirs, {}, after);
    await applyRestore(other, mine, {}, after, files);
    for (const each of [use, other]) {
      expect(await practicesOf(each, 2569)).toEqual([practice]);
      expect(await feedbackOf(each, 2569)).toEqual([feedback]);
      expect(await readFile(each, uuid(0x701))).toEqual(pdf);
      expect(await readEntry(each, nth(1).id)).toEqual(nth(1));
    }
    expect(await readEverything(other, after)).toEqual(await readEverything(use, after));
  });

  it('does not bring back what was deleted before the submission', async () => {
    const use = await year();
    const other = await copyOf(use);
    await deleteEntry(use, nth(1).id, '2026-09-01T03:00:00.000Z');
    await removePractice(use, practice.id, '2026-09-01T03:00:00.000Z');
    await submit(use);
    expect(Date.parse(submittedAt)).toBeLessThan(Date.parse(after));
    await applyRestore(other, await readEverything(use, after), {}, after);
    expect(await readEntry(other, nth(1).id)).toBeNull();
    expect(await practicesOf(other, 2569)).toEqual([]);
  });
});
