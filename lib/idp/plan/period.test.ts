import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fiscalYearBounds, fiscalYearOf, quarterBounds, quarterOf } from '../fiscal-year.ts';
import { boundsOf, monthsOf, wholeMonths } from './period.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the months of a period', () => {
  it.each([
    ['2026-01-01', '2026-03-31', 3],
    ['2026-01-01', '2026-03-30', 2],
    ['2025-11-30', '2026-02-27', 3],
    ['2023-11-30', '2024-02-28', 3],
    ['2023-11-30', '2024-02-27', 2],
    ['2024-02-29', '2024-05-28', 3],
    ['2026-01-15', '2026-04-14', 3],
    ['2026-05-01', '2026-04-01', 0],
  ])('from %s to %s are %i', (from, to, months) => expect(wholeMonths(from, to)).toBe(months));

  it('never shrink with another day, and every quarter has three', () => {
    fc.assert(
      fc.property(day, fc.nat(900), (from, days) => {
        const to = addDays(from, days);
        expect(wholeMonths(from, addDays(to, 1))).toBeGreaterThanOrEqual(wholeMonths(from, to));
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2560, max: 2600 }), fc.constantFrom(1, 2, 3, 4), (year, quarter) => {
        const { from, to } = quarterBounds(year, quarter as 1);
        expect(wholeMonths(from, to)).toBe(3);
        expect([fiscalYearOf(from), fiscalYearOf(to), quarterOf(from), quarterOf(to)]).toEqual([
          year,
          year,
          quarter,
          quarter,
        ]);
      }),
    );
  });

  it('are those of the days where both are given, else of the quarters', () => {
    const quarters = [1 as const, 2 as const];
    expect(monthsOf({ quarters, startsOn: '2026-01-01', endsOn: '2026-01-31' })).toBe(1);
    expect(monthsOf({ quarters, startsOn: '2026-01-01', endsOn: null })).toBe(6);
  });

  it('lie between its edges', () => {
    const { from, to } = fiscalYearBounds(2569);
    expect(boundsOf({ quarters: [1, 2, 3, 4], startsOn: null, endsOn: null }, 2569)).toEqual({ from, to });
    expect(boundsOf({ quarters: [2], startsOn: '2026-02-01', endsOn: null }, 2569)).toEqual({
      from: '2026-02-01',
      to: '2026-03-31',
    });
    expect(boundsOf({ quarters: [], startsOn: '2026-02-01', endsOn: null }, 2569)).toBeNull();
  });
});
