import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleEntry, uuid } from '../../../lib/idp/entry.fixture.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import { filterEntries, groupEntries, narrows, noFilter } from './select-entries.ts';

let made = 0;
const anEntry = (over: Partial<Entry> = {}) => {
  made += 1;
  return sampleEntry({ id: uuid(made), competencies: [], ...over });
};

const terms = { reading: 'appendix' as const, nameOf: (code: string) => `ชื่อของ ${code}` };
const titles = (entries: readonly Entry[]) => entries.map(({ title }) => title);

describe('the filter of the log', () => {
  const excel = anEntry({
    title: 'การใช้ Microsoft Excel',
    competencies: [{ code: 'DLit700', basis: 'title' }],
  });
  const coach = anEntry({ title: 'รับการสอนงาน', method: 'coaching', site: null });
  const open = anEntry({ title: 'Power BI', confirmed: false, site: 'thaimooc' });
  const all = [excel, coach, open];

  it('lets everything through when nothing is asked', () => {
    expect(filterEntries(all, noFilter, terms)).toEqual(all);
    expect(narrows(noFilter)).toBe(false);
  });

  it('finds by title, by code and by the competency’s name, whatever the letter case', () => {
    for (const text of ['excel', 'EXCEL  microsoft', 'dlit700', 'ชื่อของ DLit700'])
      expect(titles(filterEntries(all, { ...noFilter, text }, terms))).toEqual([excel.title]);
  });

  it('asks every word to be found', () => {
    expect(filterEntries(all, { ...noFilter, text: 'excel power' }, terms)).toEqual([]);
  });

  it('follows the reading of the plan for 70, 20 and 10', () => {
    const by = (bucket: string, reading: 'appendix' | 'curriculum') =>
      titles(filterEntries(all, { ...noFilter, bucket }, { ...terms, reading }));
    expect(by('10', 'appendix')).toEqual([excel.title, open.title]);
    expect(by('70', 'curriculum')).toEqual([excel.title, open.title]);
    expect(by('20', 'curriculum')).toEqual([coach.title]);
  });

  it('tells entries by hand, by site, to confirm and by rung apart', () => {
    expect(titles(filterEntries(all, { ...noFilter, source: 'hand' }, terms))).toEqual([coach.title]);
    expect(titles(filterEntries(all, { ...noFilter, source: 'thaimooc' }, terms))).toEqual([open.title]);
    expect(titles(filterEntries(all, { ...noFilter, toConfirm: true }, terms))).toEqual([open.title]);
    expect(filterEntries(all, { ...noFilter, rung: '5' }, terms)).toEqual([]);
  });

  it('does not count an entry that waits for confirmation among those that build nothing', () => {
    expect(titles(filterEntries(all, { ...noFilter, code: 'none' }, terms))).toEqual([coach.title]);
  });
});

describe('the groups of the log', () => {
  it('put what waits for a day first, then what is in progress, then quarters newest first', () => {
    const groups = groupEntries([
      anEntry({ completedOn: '2025-12-31' }),
      anEntry({ completedOn: '2026-01-01' }),
      anEntry({ status: 'ongoing', completedOn: null }),
      anEntry({ completedOn: null }),
      anEntry({ completedOn: '2026-10-01' }),
    ]);
    expect(groups.map(({ key }) => key)).toEqual(['undated', 'ongoing', '2570-1', '2569-2', '2569-1']);
  });

  it('lose no entry and show none twice', () => {
    const day = fc.option(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      { nil: null },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.boolean()), { maxLength: 30 }), (made) => {
        const entries = made.map(([at, ongoing]) =>
          anEntry({
            completedOn: ongoing ? null : (at?.toISOString().slice(0, 10) ?? null),
            status: ongoing ? 'ongoing' : 'finished',
          }),
        );
        const shown = groupEntries(entries).flatMap((group) => group.entries.map(({ id }) => id));
        expect([...shown].sort()).toEqual(entries.map(({ id }) => id).sort());
      }),
    );
  });
});
