import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { uuid } from '../idp/entry.fixture.ts';
import type { Entry } from '../idp/entry.ts';
import { dump, log, newStore, nth } from './new-store.fixture.ts';
import { allEntries, findLogged, logPage } from './read-log.ts';
import { loggedYears, readSummary } from './summary.ts';
import { logEntry } from './write-entry.ts';

const ids = (entries: Entry[]) => entries.map(({ id }) => Number.parseInt(id.slice(-4), 16));

async function filled() {
  const store = newStore();
  const { use } = store;
  await log(use, nth(1, { completedOn: '2025-10-01' }));
  await log(use, nth(2, { completedOn: '2026-09-30' }));
  await log(use, nth(3, { completedOn: '2026-03-03' }));
  await log(use, nth(4, { completedOn: '2026-10-01' }));
  await log(use, nth(5, { completedOn: null, createdAt: '2026-05-01T00:00:00.000Z' }));
  await log(use, nth(6, { completedOn: null, createdAt: '2026-06-01T00:00:00.000Z' }));
  await log(use, nth(7, { status: 'ongoing', completedOn: null, confirmed: false }));
  return store;
}

describe('log', () => {
  it('shows one year, all years, what has no day and what is in progress, newest first', async () => {
    const { use } = await filled();
    const page = async (part: Parameters<typeof logPage>[1]) =>
      ids((await logPage(use, part, { newest: 10 })).entries);
    expect(await page(2569)).toEqual([2, 3, 1]);
    expect(await page(2570)).toEqual([4]);
    expect(await page(2568)).toEqual([]);
    expect(await page('all')).toEqual([4, 2, 3, 1]);
    expect(await page('undated')).toEqual([6, 5]);
    expect(await page('ongoing')).toEqual([7]);
    expect(await loggedYears(use)).toEqual([2570, 2569]);
  });

  it('goes on page by page to the last, without gap or repeat', async () => {
    const { use } = await filled();
    const seen: number[] = [];
    let before: string | undefined;
    for (;;) {
      const page = await logPage(use, 'all', { newest: 2, ...(before && { before }) });
      seen.push(...ids(page.entries));
      if (page.next === null) break;
      before = page.next;
    }
    expect(seen).toEqual([4, 2, 3, 1]);
  });

  it('does not leave the part of the log through a strange page mark', async () => {
    const { use } = await filled();
    for (const before of ['', 'year:2570:', 'zzz', 'year:2569:']) {
      expect(
        (await logPage(use, 2569, { newest: 5, before })).entries.every(
          ({ completedOn }) => completedOn !== '2026-10-01',
        ),
      ).toBe(true);
    }
  });

  it('is read whole in batches', async () => {
    const { use } = await filled();
    const batches: number[][] = [];
    for await (const batch of allEntries(use, 3)) batches.push(ids(batch));
    expect(batches).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  });

  it('tells a course from one whose key only begins the same', async () => {
    const { use } = newStore();
    await log(use, nth(10));
    await log(use, nth(108));
    const of = (key: string) => ({ site: 'ocsc', courseKeys: [key], title: '' });
    const found = await findLogged(use, [of('ocsc:10'), of('ocsc:108'), of('ocsc:1')]);
    expect(found.map(([entry]) => entry?.id ?? null)).toEqual([uuid(10), uuid(108), null]);
  });

  it('names of several entries of a course the one finished last, before one without a day or in progress', async () => {
    const { use } = newStore();
    const same = { courseKeys: ['ocsc:1'] };
    const again = (entry: Entry) => logEntry(use, { entry, again: true, correction: null });
    const found = async () =>
      (await findLogged(use, [{ site: 'ocsc', courseKeys: ['ocsc:1'], title: '' }]))[0]?.[0]?.id;
    await again(nth(1, { ...same, status: 'ongoing', completedOn: null }));
    expect(await found()).toBe(uuid(1));
    await again(nth(2, { ...same, completedOn: null }));
    expect(await found()).toBe(uuid(2));
    await again(nth(3, { ...same, completedOn: '2026-02-01' }));
    await again(nth(4, { ...same, completedOn: '2025-12-01' }));
    expect(await found()).toBe(uuid(3));
  });

  it('finds a course without a key by its title', async () => {
    const { use } = newStore();
    await log(use, nth(1));
    const [found, other] = await findLogged(use, [
      { site: 'ocsc', courseKeys: [], title: 'วิชาที่  1' },
      { site: 'thaimooc', courseKeys: [], title: 'วิชาที่ 1' },
    ]);
    expect([found?.[0]?.id, other]).toEqual([uuid(1), []]);
  });
});

describe('summary', () => {
  it('names the five latest of the year and counts what is open', async () => {
    const { use } = await filled();
    for (const n of [20, 21, 22, 23]) await log(use, nth(n, { completedOn: `2026-04-${n}` }));
    const { year, open } = await readSummary(use, 2569);
    expect(year.latest.map(({ completedOn }) => completedOn)).toEqual([
      '2026-09-30',
      '2026-04-23',
      '2026-04-22',
      '2026-04-21',
      '2026-04-20',
    ]);
    expect(open).toMatchObject({ undated: 2, ongoing: 1, unconfirmed: 1 });
  });

  it('does not grow with the log', async () => {
    const { use } = newStore();
    const size = async () => {
      const records = await dump(use);
      return Math.max(...['tally:2569', 'open'].map((key) => JSON.stringify(records[key]).length));
    };
    for (let n = 10; n < 20; n += 1) await log(use, nth(n));
    const before = await size();
    for (let n = 20; n < 60; n += 1) await log(use, nth(n));
    expect(await size()).toBeLessThan(before + 20);
  });
});
