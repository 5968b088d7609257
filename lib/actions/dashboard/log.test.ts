// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../idp/entry.fixture.ts';
import { emptyForm, formOf } from '../../idp/entry-form.ts';
import { correctionsFor } from '../../store/corrections.ts';
import { newStore } from '../../store/new-store.fixture.ts';
import { readEntry } from '../../store/read-log.ts';
import { logEntry } from '../../store/write-entry.ts';
import { checkBackup, type MadeFile, makeBackup, makeCsv, restoreBackup } from './exchange.ts';
import { attachFile, dropFile, fileOf } from './files.ts';
import {
  addByForm,
  confirmCodes,
  editByForm,
  fillIn,
  firstEntries,
  removeEntry,
  suggestionsFor,
  takeBack,
  wholeLog,
} from './log.ts';
import { logTotals } from './totals.ts';

const form = { ...emptyForm, title: 'ดูงาน', method: 'site-visit', completedOn: '2026-01-05' };
const terms = { reading: 'appendix' as const, hoursPerDay: 6 };

async function withOpenEntry() {
  const { use } = newStore();
  const entry = sampleEntry({ confirmed: false, competencies: [], minutes: null, minutesFrom: null });
  await logEntry(use, { entry, again: false, correction: null });
  return { use, entry };
}

describe('what the log’s screens write', () => {
  it('adds by the form, and takes it back', async () => {
    const { use } = newStore();
    const added = await addByForm(use, form, '');
    if (!added.ok) throw new Error('not added');
    expect(await firstEntries(use, 2569)).toHaveLength(1);
    expect(await takeBack(use, added)).toBe(true);
    expect(await wholeLog(use)).toHaveLength(0);
  });

  it('does not log the same captured course twice, and forgets a site that does not exist', async () => {
    const { use } = newStore();
    const captured = await addByForm(use, form, 'ocsc');
    expect(captured.ok && captured.entry.site).toBe('ocsc');
    expect(await addByForm(use, form, 'ocsc')).toMatchObject({ ok: false, error: 'already' });
    const other = await addByForm(use, form, 'no-such-site');
    expect(other.ok && other.entry.site).toBeNull();
  });

  it('fills in hours without confirming what nobody confirmed', async () => {
    const { use, entry } = await withOpenEntry();
    expect(await fillIn(use, entry, { hours: '๑.๕' })).toMatchObject({ ok: true });
    expect(await readEntry(use, entry.id)).toMatchObject({ minutes: 90, confirmed: false });
  });

  it('confirms, and takes the confirmation back', async () => {
    const { use, entry } = await withOpenEntry();
    const confirmed = await confirmCodes(use, entry, ['DG100']);
    if (!confirmed.ok) throw new Error('not confirmed');
    expect(confirmed.entry).toMatchObject({ confirmed: true, competencies: [{ code: 'DG100' }] });
    expect(await takeBack(use, confirmed)).toBe(true);
    expect(await readEntry(use, entry.id)).toMatchObject({ confirmed: false, competencies: [] });
  });

  it('remembers what was confirmed for the course, by the form too, and forgets it with the confirmation', async () => {
    const { use, entry } = await withOpenEntry();
    const remembered = async () => (await correctionsFor(use, [entry]))[0];
    const first = await confirmCodes(use, entry, ['DG100']);
    if (!first.ok) throw new Error('not confirmed');
    expect(await remembered()).toEqual(['DG100']);
    await takeBack(use, first);
    expect(await remembered()).toBeNull();

    const open = (await readEntry(use, entry.id)) as typeof entry;
    const second = await editByForm(use, open, { ...formOf(open), codes: ['DT600'] });
    if (!second.ok) throw new Error('not confirmed');
    expect(await remembered()).toEqual(['DT600']);
    const plain = await editByForm(use, second.entry, { ...formOf(second.entry), title: 'ชื่อใหม่' });
    expect([plain.ok, await remembered()]).toEqual([true, ['DT600']]);
  });

  it('offers for an entry what the matcher offers for its course', async () => {
    const offered = await suggestionsFor(
      sampleEntry({ title: 'การวิเคราะห์ข้อมูลด้วย Power BI', courseKeys: [] }),
    );
    expect(offered.length).toBeGreaterThan(0);
    expect(await suggestionsFor(sampleEntry({ title: 'ทำขนมไทย', courseKeys: [] }))).toEqual([]);
  });

  it('never writes over what another window wrote meanwhile', async () => {
    const { use, entry } = await withOpenEntry();
    await fillIn(use, entry, { hours: '2' });
    const late = await editByForm(use, entry, { ...formOf(entry), title: 'อีกชื่อ' });
    expect(late).toMatchObject({ ok: false, error: 'changed', entry: { minutes: 120 } });
    expect((await readEntry(use, entry.id))?.title).toBe(entry.title);
  });

  it('counts for the head of the log what is in the year and what is in none', async () => {
    const { use } = newStore();
    await addByForm(use, { ...form, hours: '3' }, '');
    await addByForm(use, { ...form, completedOn: '' }, '');
    await addByForm(use, { ...form, status: 'ongoing' }, '');
    await addByForm(use, { ...form, completedOn: '2024-11-01', hours: '1' }, '');
    expect(await logTotals(use, 2569, terms)).toMatchObject({
      count: 3,
      minutes: 180,
      undated: 1,
      ongoing: 1,
    });
    expect(await logTotals(use, 'all', terms)).toMatchObject({ count: 4, minutes: 240 });
    const empty = await logTotals(newStore().use, 'all', terms);
    expect(empty).toMatchObject({ count: 0, undated: 0 });
  });
});

function bytesOf({ content }: MadeFile): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

describe('files', () => {
  it('carry files of evidence in a zip, byte for byte', async () => {
    const one = newStore().use;
    const added = await addByForm(one, form, '');
    if (!added.ok) throw new Error('not added');
    const pdf = new File(['%PDF-1.7 ใบประกาศ'], 'ใบประกาศ.pdf');
    const attached = await attachFile(one, { kind: 'entry', id: added.entry.id }, pdf);
    if (!attached.ok) throw new Error(attached.error);
    const made = await makeBackup(one);
    expect(made.name).toBe('backup.zip');

    const other = newStore().use;
    const checked = await checkBackup(other, bytesOf(made));
    if (!checked.ok) throw new Error(checked.error);
    await restoreBackup(other, checked, {});
    expect(await (await fileOf(other, attached.attachment))?.text()).toBe('%PDF-1.7 ใบประกาศ');
    expect(await dropFile(other, attached.attachment)).toBe('removed');
    expect(await fileOf(other, attached.attachment)).toBeNull();
  });

  it('carry a log to another computer, and bring nothing back that was deleted', async () => {
    const one = newStore().use;
    const added = await addByForm(one, form, '');
    if (!added.ok) throw new Error('not added');
    const bytes = bytesOf(await makeBackup(one));

    const other = newStore().use;
    const checked = await checkBackup(other, bytes);
    if (!checked.ok) throw new Error(checked.error);
    expect(checked.plan.added).toHaveLength(1);
    expect(await wholeLog(other)).toHaveLength(0);
    expect(await restoreBackup(other, checked, {})).toEqual({ restored: 1, removed: 0, files: 0 });
    expect(await wholeLog(other)).toHaveLength(1);

    await removeEntry(one, added.entry.id);
    const again = await checkBackup(one, bytes);
    expect(again.ok && [again.plan.added.length, again.plan.keptAway]).toEqual([0, 1]);
  });

  it('change nothing when the file is cut off', async () => {
    const { use } = newStore();
    await addByForm(use, form, '');
    const bytes = bytesOf(await makeBackup(use));
    const half = bytes.slice(0, bytes.length / 2);
    expect(await checkBackup(use, half)).toEqual({ ok: false, error: 'incomplete' });
  });

  it('hold the log as a table', async () => {
    const { use } = newStore();
    await addByForm(use, { ...form, title: '=SUM(A1)' }, '');
    const { name, content } = await makeCsv(use, 'appendix');
    expect(name).toBe('log.csv');
    expect(content).toContain("'=SUM(A1)");
  });
});
