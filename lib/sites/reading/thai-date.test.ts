import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arabicDigits, bangkokDay, dayIn } from './thai-date.ts';

test.each([
  ['5 ม.ค. 2567', '2024-01-05'],
  ['5 มกราคม พ.ศ. 2567', '2024-01-05'],
  ['ให้ไว้ ณ วันที่ ๕ มกราคม พ.ศ. ๒๕๖๗', '2024-01-05'],
  ['วันที่ 5 เดือนมิถุนายน พ.ศ.2567', '2024-06-05'],
  ['5 พ.ค 2567', '2024-05-05'],
  ['1 ก.ย. 2026', '2026-09-01'],
  ['March 5, 2019', '2019-03-05'],
  ['5 Mar 2019', '2019-03-05'],
  ['Issued on Sept. 30, 2020', '2020-09-30'],
  ['29 ก.พ. 2567', '2024-02-29'],
  ['2021-11-25T00:00:00', '2021-11-25'],
  ['2024-01-05T18:00:00Z', '2024-01-06'],
  ['2024-01-05T23:00:00+07:00', '2024-01-05'],
])('%s is %s', (text, day) => expect(dayIn(text)).toBe(day));

test.each([
  '',
  'Invalid date',
  '31 ก.พ. 2567',
  '29 ก.พ. 2566',
  '5 ม.ค. 67',
  'มกราคม 2567',
  '2021-13-01',
  '5 มกราคม 9999',
  'dismay 5, 2019',
])('no day is made from "%s"', (text) => expect(dayIn(text)).toBeNull());

test('a missing text has no day', () => expect(dayIn(null)).toBeNull());

test('an instant is taken to its day in Bangkok, whatever zone runs this', () => {
  expect(bangkokDay(Date.UTC(2024, 0, 5, 16, 59, 59))).toBe('2024-01-05');
  expect(bangkokDay(Date.UTC(2024, 0, 5, 17))).toBe('2024-01-06');
  expect(bangkokDay(Number.NaN)).toBeNull();
  expect(bangkokDay(9e18)).toBeNull();
});

const anyDay = fc.date({
  min: new Date('1960-01-01'),
  max: new Date('2150-12-31'),
  noInvalidDate: true,
});
const thai = (options: Intl.DateTimeFormatOptions) => (day: Date) =>
  new Intl.DateTimeFormat('th-TH-u-ca-buddhist', {
    ...options,
    timeZone: 'UTC',
  }).format(day);

test.each<[string, (day: Date) => string]>([
  ['short Thai', thai({ day: 'numeric', month: 'short', year: 'numeric' })],
  ['long Thai', (day) => thai({ day: 'numeric', month: 'long', year: 'numeric' })(day).replace('พ.ศ. ', '')],
  [
    'Thai digits',
    (day) =>
      new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-thai', {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(day),
  ],
  [
    'US English',
    (day) =>
      new Intl.DateTimeFormat('en-US', {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(day),
  ],
  [
    'British English',
    (day) =>
      new Intl.DateTimeFormat('en-GB', {
        dateStyle: 'medium',
        timeZone: 'UTC',
      }).format(day),
  ],
])('every day printed in %s is read back', (_, print) => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayIn(print(day))).toBe(day.toISOString().slice(0, 10));
    }),
  );
});

test('any text gives a real day or null and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(dayIn(text) ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});

test('Thai digits become Arabic and nothing else changes', () => {
  expect(arabicDigits('๐๑๒๓๔๕๖๗๘๙ ฿')).toBe('0123456789 ฿');
});
