import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../exchange/xlsx/write-xlsx.ts';
import { uuid } from '../../idp/entry.fixture.ts';
import { Desk } from '../desk.ts';
import { openFilter } from '../figures/filter.ts';
import { asRead, sampleSubmission, sampleYear } from '../people.fixture.ts';
import type { Asked } from '../view.ts';
import { hrSheets, hrWorkbook } from './hr-workbook.ts';
import { keysInWorkbook } from './saved-workbook.ts';

const madeAt = '2026-09-30T03:00:00.000Z';
const asked: Asked = {
  filter: { ...openFilter('2026-09-30'), fiscalYear: 2569 },
  dimension: 'agency',
  developed: 'every-item',
  reading: 'appendix',
  list: 'all',
  from: 0,
};
const key = 'ab'.repeat(32);

/** A desk with so many people of each agency; every second one signs. */
function deskOf(counts: readonly number[]): Desk {
  const desk = new Desk();
  let no = 0;
  for (const [at, count] of counts.entries())
    for (let one = 0; one < count; one += 1) {
      no += 1;
      const years = [sampleYear({ planned: true, assessed: true, gaps: at === 0 ? 1 : 2 })];
      const sent = sampleSubmission({ id: uuid(no), name: `ผู้ทดสอบที่ ${no}`, agency: `กอง ${at}`, years });
      desk.take([asRead(sent, `file-${no}`, no % 2 === 0 ? key : '')]);
    }
  return desk;
}
const cellsOf = (desk: Desk, sheet: string) =>
  (hrSheets(desk, { asked, people: false, madeAt }).find(({ name }) => name === sheet)?.rows ?? []).map(
    ({ cells }) => cells.map((cell) => (cell === null || 'empty' in cell ? null : Object.values(cell)[0])),
  );

describe('the consolidated workbook', () => {
  it('speaks of no group of one to four people on its summary sheets, nor lets one be worked out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const [, sum, ...groups] = cellsOf(deskOf(counts), 'หน่วยงาน');
        const shown = groups.map(([, people]) => people).filter((people) => people !== null);
        const all = counts.reduce((total, one) => total + one, 0);
        const rest = all - shown.reduce((total: number, one) => total + Number(one), 0);
        expect(shown.every((people) => Number(people) >= 5)).toBe(true);
        expect(sum?.[1] === null || rest === 0 || rest >= 5).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('holds back counts of one to four people with a gap', () => {
    const codes = cellsOf(deskOf([3, 7]), 'ความสามารถ').slice(1, 3);
    expect(codes.map((row) => row[3])).toEqual(['< 5', 7]);
  });

  it('names people and their keys only where it is asked to', async () => {
    const desk = deskOf([6, 6]);
    const without = JSON.stringify(hrSheets(desk, { asked, people: false, madeAt }));
    expect(without).not.toMatch(/ผู้ทดสอบ|abab/);
    const kept = await keysInWorkbook(await hrWorkbook(desk, { asked, people: true, madeAt }));
    expect([...(kept ?? [])].sort()).toEqual([2, 4, 6, 8, 10, 12].map((no) => [uuid(no), [key]]).sort());
    expect(await keysInWorkbook(await hrWorkbook(desk, { asked, people: false, madeAt }))).toEqual(new Map());
  });

  it('takes no other spreadsheet and no other bytes for its own', async () => {
    const other = await writeXlsx([{ name: 'a', widths: [10], rows: [{ cells: [{ text: 'format' }] }] }]);
    expect(await keysInWorkbook(other)).toBeNull();
    expect(await keysInWorkbook(new TextEncoder().encode('PK'))).toBeNull();
  });

  it('keeps as text whatever a person is called', () => {
    const desk = new Desk();
    for (const name of ['=1+1', '+66', '@a', '-1'])
      desk.take([asRead(sampleSubmission({ id: null, name }), name)]);
    const people = hrSheets(desk, { asked, people: true, madeAt }).find(({ name }) => name === 'รายบุคคล');
    const names = people?.rows.slice(1).map(({ cells }) => cells[1]);
    expect(names?.every((cell) => cell !== null && cell !== undefined && 'text' in cell)).toBe(true);
  });
});
