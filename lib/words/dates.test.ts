import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayText, spanText } from './dates.ts';

it('writes a day in the Buddhist era in Thai and in the Christian era in English, kept together', () => {
  expect(dayText('2026-06-12', 'th')).toBe('12\u00a0มิ.ย.\u00a02569');
  expect(dayText('2026-06-12', 'en')).toBe('12\u00a0Jun\u00a02026');
  expect(spanText('2026-01-15', '2026-03-27', 'th')).toBe('15\u00a0ม.ค.\u00a02569 – 27\u00a0มี.ค.\u00a02569');
});

it('never shifts a day, whatever the day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (at) => {
        const iso = at.toISOString().slice(0, 10);
        const [day, , year] = dayText(iso, 'th').split('\u00a0').map(Number);
        expect([day, year]).toEqual([at.getUTCDate(), at.getUTCFullYear() + 543]);
      },
    ),
  );
});

it('gives text that is no day back as it is', () => {
  expect(dayText('ไม่ทราบ', 'th')).toBe('ไม่ทราบ');
});
