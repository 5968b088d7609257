import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bangkokDay, fiscalYearBounds, fiscalYearOf, isRealDay, quarterOf } from './fiscal-year.ts';

const days = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2198-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('fiscal year', () => {
  it('turns at Bangkok midnight of 1 October, which is 17:00 UTC of the day before', () => {
    expect(fiscalYearOf(bangkokDay('2026-09-30T16:59:59.999Z'))).toBe(2569);
    expect(fiscalYearOf(bangkokDay('2026-09-30T17:00:00.000Z'))).toBe(2570);
    expect(fiscalYearOf(bangkokDay(new Date('2025-12-31T17:00:00Z')))).toBe(2569);
  });

  it('has the first quarter from October to December', () => {
    expect(
      ['2025-10-01', '2025-12-31', '2026-01-01', '2026-04-01', '2026-07-01', '2026-09-30'].map(quarterOf),
    ).toEqual([1, 1, 2, 3, 4, 4]);
  });

  it('holds every day of its own bounds and no other', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { from, to } = fiscalYearBounds(fiscalYearOf(day));
        return from <= day && day <= to && isRealDay(from) && isRealDay(to);
      }),
    );
  });

  it('throws on an instant that is none', () => {
    expect(() => bangkokDay('soon')).toThrow(RangeError);
  });
});

describe('real days', () => {
  it('knows leap days and the lengths of months', () => {
    expect(['2024-02-29', '2000-02-29'].every(isRealDay)).toBe(true);
    expect(
      ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1'].some(isRealDay),
    ).toBe(false);
  });

  it('takes a Buddhist-era year for no day', () => {
    expect(isRealDay('2569-01-31')).toBe(false);
  });

  it('takes every day that the calendar has', () => {
    fc.assert(fc.property(days, isRealDay));
  });
});
