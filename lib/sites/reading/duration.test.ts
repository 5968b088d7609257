import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesIn } from './duration.ts';

test.each([
  ['2 ชม. 30 นาที', 150],
  ['2ชม.30นาที', 150],
  ['1.5 ชั่วโมง', 90],
  ['2 ชั่วโมงครึ่ง', 150],
  ['๖ ชั่วโมง', 360],
  ['3 hours', 180],
  ['1 hour and 30 minutes', 90],
  ['90 นาที', 90],
  ['1,200 นาที', 1200],
  ['2:30 ชม.', 150],
  ['หลักสูตร ก (8 ชั่วโมงการเรียนรู้)', 480],
  ['10 สัปดาห์ และ 30 ชั่วโมง', 1800],
  ['(รวมระยะเวลาทั้งสิ้น 6 ชั่วโมง)', 360],
])('%s is %d minutes', (text, minutes) => expect(minutesIn(text)).toBe(minutes));

test.each([
  '',
  '-',
  '0 ชั่วโมง',
  '1-2 ชั่วโมง/สัปดาห์',
  '1 – 2 ชั่วโมง',
  '1 ถึง 2 ชั่วโมง',
  '3 hours per week',
  '3 hours a week',
  'สัปดาห์ละ 3 ชั่วโมง',
  '3 ชั่วโมงต่อวัน',
  'ไม่เกิน 3 ชั่วโมง',
  'เรียนได้ตลอด 24 ชั่วโมง',
  'เรียน 3 ชั่วโมง ทดสอบ 30 นาที',
  '2.30 ชม.',
  '999999 ชั่วโมง',
  '(รวมระยะเวลาทั้งสิ้น - ชั่วโมง)',
])('no total is made from "%s"', (text) => expect(minutesIn(text)).toBeNull());

test('a missing text has no length', () => expect(minutesIn(undefined)).toBeNull());

test('hours and minutes printed in either language are read back', () => {
  const hours = fc.integer({ min: 1, max: 900 });
  const minutes = fc.integer({ min: 1, max: 59 });
  fc.assert(
    fc.property(hours, minutes, (h, m) => {
      expect(minutesIn(`${h} ชม. ${m} นาที`)).toBe(h * 60 + m);
      expect(minutesIn(`${h} ชั่วโมง`)).toBe(h * 60);
      expect(minutesIn(`Length: ${h} hours ${m} mins`)).toBe(h * 60 + m);
      expect(minutesIn(`${h}-${h + 1} ชั่วโมง`)).toBeNull();
    }),
  );
});

test('any text gives whole positive minutes or null and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const minutes = minutesIn(`${text} ชั่วโมง`);
      expect(minutes === null || (Number.isInteger(minutes) && minutes > 0)).toBe(true);
    }),
  );
});
