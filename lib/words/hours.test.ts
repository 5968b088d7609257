import fc from 'fast-check';
import { expect, it } from 'vitest';
import { duration, hoursText, minutesFromHours } from './hours.ts';

it('reads hours as people write them', () => {
  expect(['1.5', ' ๑.๕ ', '1,5', '.5', '2.'].map(minutesFromHours)).toEqual([90, 90, 90, 30, 120]);
});

it('takes an empty field as unknown, and refuses what is no length of time', () => {
  expect(minutesFromHours('  ')).toBeNull();
  expect(['0', '-1', '1:30', 'สอง', '1e3', '99999', '1.5.5'].map(minutesFromHours)).toEqual(
    Array(7).fill('bad'),
  );
});

it('comes back to the same minutes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 600_000 }),
      (minutes) => minutesFromHours(hoursText(minutes)) === minutes,
    ),
  );
});

it('keeps number and unit together', () => {
  expect([duration(180, 'th'), duration(45, 'th'), duration(60, 'en'), duration(90, 'en')]).toEqual([
    '3\u00a0ชั่วโมง',
    '45\u00a0นาที',
    '1\u00a0hour',
    '1.5\u00a0hours',
  ]);
});
