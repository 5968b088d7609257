import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEntry, sampleEntry, uuid } from '../../../lib/idp/entry.fixture.ts';
import { emptyProgress, nothingYet } from '../../../lib/idp/plan/progress.ts';
import { itemStandings } from '../../../lib/idp/year/standing.ts';
import { anyItem, sampleItem, samplePlan } from '../../../lib/idp/year/years.fixture.ts';
import { standingOf, timelineRows, todayAt } from './timeline-rows.ts';

const terms = { fiscalYear: 2569, today: '2026-06-12', reading: 'appendix' as const };

function standingsOf(item: ReturnType<typeof sampleItem>) {
  return itemStandings(samplePlan({ items: [item] }), emptyProgress(2569), terms.today);
}

function rowOf(entries: ReturnType<typeof sampleEntry>[], over = {}) {
  const [row] = timelineRows(standingsOf(sampleItem(over)), { [uuid(0x100)]: entries }, terms);
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('the timeline', () => {
  it('draws the planned quarters as a part of the year', () => {
    expect(rowOf([], { quarters: [1] }).planned).toEqual({ from: 0, to: 25.21 });
    expect(rowOf([], { quarters: [] }).planned).toBeNull();
  });

  it('draws work with its span, and moves what stands close to another lane', () => {
    const { marks } = rowOf([
      sampleEntry({ id: uuid(1), method: 'ojt', startedOn: '2026-01-01', completedOn: '2026-03-31' }),
      sampleEntry({ id: uuid(2), completedOn: '2026-02-10' }),
      sampleEntry({ id: uuid(3), method: 'coaching', completedOn: '2026-02-11' }),
    ]);
    expect(marks.map(({ bucket, lane }) => [bucket, lane])).toEqual([
      [70, 0],
      [10, -1],
      [20, 1],
    ]);
    const [work] = marks;
    expect((work?.to ?? 0) - (work?.from ?? 0)).toBeCloseTo((90 / 365) * 100, 1);
  });

  it('never lets signs of one lane overlap, leaves the year or loses an entry', () => {
    fc.assert(
      fc.property(anyItem, fc.array(anyEntry, { maxLength: 30 }), (item, entries) => {
        const [row] = timelineRows(standingsOf(item), { [item.id]: entries }, terms);
        const marks = row?.marks ?? [];
        const drawn = marks.flatMap((mark) => mark.entries).length;
        expect(drawn).toBe(
          entries.filter(({ status, completedOn }) => status === 'ongoing' || completedOn !== null).length,
        );
        for (const one of marks)
          for (const other of marks)
            if (one !== other && one.lane === other.lane)
              expect(one.to <= other.from || other.to <= one.from).toBe(true);
      }),
    );
  });

  it('shows today only within the year', () => {
    expect(todayAt('2026-06-12', 2569)).toBeCloseTo(69.7, 0);
    expect(todayAt('2026-10-01', 2569)).toBeNull();
  });
});

describe('what is late', () => {
  const bounds = { from: '2026-01-01', to: '2026-03-31' };
  const told = (state: 'done' | 'late' | 'running' | 'ahead' | 'undated', count = 0, today = '2026-03-31') =>
    standingOf(
      { state, bounds: state === 'undated' ? null : bounds, progress: { ...nothingYet, count } },
      today,
    );

  it('is told from what is only not finished, and from what has not begun', () => {
    expect(told('late')).toBe('late');
    expect(told('late', 1)).toBe('open');
    expect(told('done', 1)).toBe('done');
    expect(told('running')).toBe('behind');
    expect(told('running', 0, '2026-01-10')).toBe('waiting');
    expect(told('running', 1)).toBe('started');
    expect(told('ahead')).toBe('upcoming');
    expect(told('undated')).toBe('no-period');
  });
});
