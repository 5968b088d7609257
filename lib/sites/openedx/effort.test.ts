import fc from 'fast-check';
import { expect, it } from 'vitest';
import { effortIn } from './effort.ts';

it.each([
  ['3 ชั่วโมง', 180],
  ['๘ ชั่วโมงการเรียนรู้', 480],
  ['10 ชม.', 600],
  ['6 hours', 360],
  ['12 Hrs', 720],
  ['1.5 ชั่วโมง', 90],
  ['1 ชั่วโมง 30 นาที', 90],
])('reads a total: %s', (text, minutes) => {
  expect(effortIn(text)).toBe(minutes);
});

it.each([
  '1-2 ชั่วโมง/สัปดาห์',
  '8–10 ชั่วโมง',
  '2 ชั่วโมงต่อสัปดาห์',
  'สัปดาห์ละ 2 ชั่วโมง',
  '3 hours per week',
  '03:00',
  ' ชั่วโมง',
  'hours',
  '0 ชั่วโมง',
  '1,200 ครั้ง',
  '5',
  '',
])('takes no total from: %s', (text) => {
  expect(effortIn(text)).toBeNull();
});

it('answers whole minutes above zero or null for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123๔๕.- ชั่วโมงhours') }), (text) => {
      const minutes = effortIn(text);
      expect(minutes === null || (Number.isInteger(minutes) && minutes > 0)).toBe(true);
    }),
  );
});
