import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLog, uuid } from '../idp/entry.fixture.ts';
import type { Entry, Evidence } from '../idp/entry.ts';
import { rungOf } from '../idp/evidence.ts';
import { changeEntryIn } from './change-entry.ts';
import { correctionsFor } from './corrections.ts';
import { asWrittenAndRebuilt, dump, log, newStore, nth } from './new-store.fixture.ts';
import { findLogged, readEntry } from './read-log.ts';
import { loggedYears, readSummary } from './summary.ts';
import { deleteEntry, restoreEntry } from './tombstones.ts';
import { change } from './transaction.ts';
import { editEntry, logEntry, pressed, raiseEvidence, undoLog } from './write-entry.ts';

const later = '2026-03-01T00:00:00.000Z';
const record: Evidence = { rung: 4, signal: 'passed', url: null, at: later };

describe('logging', () => {
  it('is in the log and in the summary of its year, for another connection too', async () => {
    const { use, again } = newStore();
    await log(use, nth(1));
    const { year } = await readSummary(again(), 2569);
    expect(year).toMatchObject({
      methods: { online: { count: 1, minutes: 60 } },
      competencies: { DG100: 1 },
    });
    expect(year.latest).toMatchObject([{ id: uuid(1), title: 'วิชาที่ 1', minutes: 60 }]);
  });

  it('answers the same request with its first result and writes nothing', async () => {
    const { use } = newStore();
    const entry = nth(1);
    await log(use, entry);
    const before = await dump(use);
    expect(await log(use, { ...entry, id: uuid(77), title: 'อื่น' })).toEqual({ outcome: 'logged', entry });
    expect(await pressed(use, entry.requestId)).toEqual({ outcome: 'logged', entry });
    expect(await dump(use)).toEqual(before);
  });

  it('makes one entry of one request, whichever of two tabs is first', async () => {
    const { use, again } = newStore();
    await Promise.all([log(use, nth(1)), log(again(), { ...nth(1), id: uuid(2) })]);
    expect((await readSummary(use, 2569)).year.methods.online?.count).toBe(1);
  });

  it('says a course is there already instead of doubling it, in two tabs at once too', async () => {
    const { use, again } = newStore();
    const other = { ...nth(2), courseKeys: ['ocsc:x', 'ocsc:1'] };
    const outcomes = (await Promise.all([log(use, nth(1)), log(again(), other)])).map(
      ({ outcome }) => outcome,
    );
    expect(outcomes.sort()).toEqual(['already', 'logged']);
  });

  it('logs a repeat that is meant', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    const entry = { ...nth(2), courseKeys: ['ocsc:1'], completedOn: '2026-05-01' };
    expect((await logEntry(use, { entry, again: true, correction: null })).outcome).toBe('logged');
    const [found] = await findLogged(use, [{ site: 'ocsc', courseKeys: ['ocsc:1'], title: '' }]);
    expect(found?.[0]?.id).toBe(entry.id);
  });

  it('loses nothing when two tabs write at once', async () => {
    const { use, again } = newStore();
    const tabs = [use, again()] as const;
    await Promise.all(Array.from({ length: 20 }, (_, n) => log(tabs[n % 2 === 0 ? 0 : 1], nth(n))));
    const { written, rebuilt } = await asWrittenAndRebuilt(use);
    expect((await readSummary(use, 2569)).year.methods.online).toEqual({
      count: 20,
      minutes: 1200,
      unknown: 0,
    });
    expect(written).toEqual(rebuilt);
  });

  it('finishes the entry in progress of the same course', async () => {
    const { use } = newStore();
    await log(use, nth(1, { status: 'ongoing', completedOn: null, minutes: null, minutesFrom: null }));
    expect((await readSummary(use, 2569)).open).toMatchObject({ ongoing: 1, undated: 0 });
    const finishing = await log(use, { ...nth(2), courseKeys: ['ocsc:1'] });
    expect(finishing).toMatchObject({
      outcome: 'continued',
      entry: { id: uuid(1), status: 'finished', minutes: 60 },
    });
    expect((await readSummary(use, 2569)).open.ongoing).toBe(0);
  });

  it('never lets a finished entry fall back to progress by a later press', async () => {
    const { use } = newStore();
    const finished = await log(use, nth(1));
    const ongoing = { ...nth(2), courseKeys: ['ocsc:1'], status: 'ongoing' as const, completedOn: null };
    expect(await log(use, ongoing)).toMatchObject({ outcome: 'already', entry: { status: 'finished' } });
    expect(await readEntry(use, uuid(1))).toEqual('entry' in finished && finished.entry);
  });

  it('opens an entry in progress again: it is changed as often as the learner likes, and stays in progress', async () => {
    const { use } = newStore();
    const ongoing = nth(1, { status: 'ongoing', completedOn: null });
    await log(use, ongoing);
    const changed = { ...ongoing, note: 'บทที่ 3', updatedAt: '2026-02-01T00:00:00.000Z' };
    expect(await editEntry(use, changed, ongoing.updatedAt)).toMatchObject({ ok: true });
    expect(await readEntry(use, uuid(1))).toMatchObject({ status: 'ongoing', note: 'บทที่ 3' });
  });

  it('remembers a correction with the entry, under every key of the course', async () => {
    const { use } = newStore();
    const entry = nth(1, { courseKeys: ['ocsc:1', 'ocsc:one'] });
    await logEntry(use, { entry, again: false, correction: ['DT100'] });
    const of = (key: string) => ({ site: 'ocsc', courseKeys: [key], title: 'x' });
    expect(await correctionsFor(use, [of('ocsc:one'), of('ocsc:1'), of('ocsc:2')])).toEqual([
      ['DT100'],
      ['DT100'],
      null,
    ]);
  });

  it('remembers “nothing” for a course without a key by its title', async () => {
    const { use } = newStore();
    await logEntry(use, {
      entry: nth(1, { courseKeys: [], title: 'ภาษาอังกฤษ' }),
      again: false,
      correction: [],
    });
    expect(await correctionsFor(use, [{ site: 'ocsc', courseKeys: [], title: ' ภาษาอังกฤษ ' }])).toEqual([[]]);
  });

  it('writes nothing at all when something on the way fails', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    const before = await dump(use);
    const bad = logEntry(use, { entry: nth(2), again: false, correction: ['DG999'] });
    await expect(bad).rejects.toMatchObject({ name: 'StoreError', code: 'failed' });
    const died = change(use, async (records) => {
      await changeEntryIn(records, { before: null, after: nth(3) });
      records.transaction.abort();
    });
    await expect(died).rejects.toMatchObject({ code: 'store-closed' });
    expect(await dump(use)).toEqual(before);
  });
});

describe('undo', () => {
  it('takes a new entry out of log and summary, and stays undone when the press comes again', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    await raiseEvidence(use, uuid(1), [record]);
    expect(await undoLog(use, nth(1).requestId, later)).toBe('undone');
    expect(await undoLog(use, nth(1).requestId, later)).toBe('undone');
    expect(await loggedYears(use)).toEqual([]);
    expect(await log(use, nth(1))).toEqual({ outcome: 'undone' });
    expect(await restoreEntry(use, uuid(1), later)).toMatchObject({ title: 'วิชาที่ 1' });
  });

  it('puts an entry in progress back as it was', async () => {
    const { use } = newStore();
    const ongoing = nth(1, { status: 'ongoing', completedOn: null });
    await log(use, ongoing);
    const finishing = { ...nth(2), courseKeys: ['ocsc:1'], createdAt: later, updatedAt: later };
    await log(use, finishing);
    await raiseEvidence(use, uuid(1), [record]);
    expect(await undoLog(use, finishing.requestId, later)).toBe('undone');
    expect(await readEntry(use, uuid(1))).toEqual({ ...ongoing, updatedAt: later });
  });

  it('leaves a continued entry that was edited since', async () => {
    const { use } = newStore();
    await log(use, nth(1, { status: 'ongoing', completedOn: null }));
    const finishing = await log(use, { ...nth(2), courseKeys: ['ocsc:1'] });
    if (finishing.outcome !== 'continued') throw new Error(finishing.outcome);
    const { entry } = finishing;
    await editEntry(use, { ...entry, note: 'จด', updatedAt: later }, entry.updatedAt);
    expect(await undoLog(use, nth(2).requestId, later)).toBe('changed');
  });

  it('knows no press that never was', async () => {
    const { use } = newStore();
    expect(await undoLog(use, uuid(5), later)).toBe('unknown');
    expect(await pressed(use, uuid(5))).toBeNull();
  });
});

describe('editing', () => {
  it('moves an entry between years and keeps both summaries right', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    const moved = { ...nth(1), completedOn: '2025-09-30', minutes: 90, method: 'coaching', updatedAt: later };
    expect(await editEntry(use, moved, nth(1).updatedAt)).toEqual({ ok: true, entry: moved });
    expect(await loggedYears(use)).toEqual([2568]);
    expect((await readSummary(use, 2568)).year.methods).toEqual({
      coaching: { count: 1, minutes: 90, unknown: 0 },
    });
  });

  it('never overwrites what another tab changed meanwhile', async () => {
    const { use, again } = newStore();
    await log(use, nth(1));
    const edit = (store: typeof use, note: string, at: string) =>
      editEntry(store, { ...nth(1), note, updatedAt: at }, nth(1).updatedAt);
    const [first, second] = await Promise.all([
      edit(use, 'หนึ่ง', later),
      edit(again(), 'สอง', '2026-03-02T00:00:00.000Z'),
    ]);
    expect([first?.ok, second?.ok].sort()).toEqual([false, true]);
  });

  it('never lowers evidence', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    await raiseEvidence(use, uuid(1), [record]);
    await raiseEvidence(use, uuid(1), [{ ...record, rung: 1 }]);
    await editEntry(use, { ...nth(1), evidence: [{ ...record, rung: 2 }] }, nth(1).updatedAt);
    const kept = await readEntry(use, uuid(1));
    expect(kept && rungOf(kept)).toBe(4);
    expect(kept?.evidence.map(({ rung }) => rung)).toEqual([4, 3, 2, 1]);
  });

  it('says when the entry is gone', async () => {
    const { use } = newStore();
    expect(await editEntry(use, nth(1), nth(1).updatedAt)).toEqual({ ok: false, error: 'gone' });
    expect(await raiseEvidence(use, uuid(1), [record])).toBeNull();
  });
});

describe('summary and indexes', () => {
  type Step = { kind: 'log' | 'edit' | 'delete' | 'restore'; at: number; with: Entry };
  const steps = anyLog.chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.array(
        fc.record({
          kind: fc.constantFrom('log' as const, 'edit' as const, 'delete' as const, 'restore' as const),
          at: fc.nat(11),
          with: fc.constantFrom(...(entries.length > 0 ? entries : [nth(1)])),
        }) satisfies fc.Arbitrary<Step>,
        { maxLength: 12 },
      ),
    ),
  );

  it('are, after any logging, editing, deleting and restoring, what the entries alone give', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async ([entries, changes]) => {
        const { use } = newStore();
        for (const entry of entries) await logEntry(use, { entry, again: true, correction: null });
        for (const { kind, at, with: fields } of changes) {
          const id = entries[at % Math.max(1, entries.length)]?.id;
          const kept = id === undefined ? null : await readEntry(use, id);
          if (id === undefined) continue;
          if (kind === 'edit' && kept) await editEntry(use, { ...fields, id }, kept.updatedAt);
          if (kind === 'delete') await deleteEntry(use, id, later);
          if (kind === 'restore') await restoreEntry(use, id, later);
          if (kind === 'log') await logEntry(use, { entry: fields, again: false, correction: null });
        }
        const { written, rebuilt } = await asWrittenAndRebuilt(use);
        expect(written).toEqual(entries.length === 0 ? expect.anything() : rebuilt);
      }),
      { numRuns: 60 },
    );
  });
});
