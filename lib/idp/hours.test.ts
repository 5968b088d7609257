import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursText, minutesFromHours } from './hours.ts';

describe('hours', () => {
  it('come back as the same minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600_000 }),
        (minutes) => minutesFromHours(hoursText(minutes)) === minutes,
      ),
    );
  });

  it('are read as people write them, unknown when empty', () => {
    expect(['1.5', '1,5', '๑.๕', ' 2 ', '.5', '3.', ''].map(minutesFromHours)).toEqual([
      90,
      90,
      90,
      120,
      30,
      180,
      null,
    ]);
  });

  it('are bad when they are no length of time', () => {
    for (const typed of ['0', '-1', '1e3', 'ครึ่ง', '10001', '1.2.3', '0x10', 'Infinity']) {
      expect(minutesFromHours(typed)).toBe('bad');
    }
  });
});
