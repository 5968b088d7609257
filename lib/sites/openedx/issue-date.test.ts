import fc from 'fast-check';
import { expect, it } from 'vitest';
import { issueDay } from './issue-date.ts';

const days = fc.date({
  min: new Date('2010-01-01T00:00:00Z'),
  max: new Date('2060-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const print = (day: Date, language: string) =>
  day.toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

it('reads every day as English and Thai certificates print it', () => {
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(issueDay(print(day, 'en-US'))).toBe(iso);
      expect(issueDay(print(day, 'th-TH-u-ca-buddhist').replace('พุทธศักราช ', ''))).toBe(iso);
      expect(issueDay(print(day, 'th-TH-u-ca-gregory').replace(/(ค\.ศ\.|คริสต์ศักราช) /, ''))).toBe(iso);
    }),
  );
});

it.each([
  '',
  'March 2019',
  'Feb 5, 2019',
  'February 30, 2019',
  '5/3/2019',
  '2019-03-05',
  'Issued',
  '٥ March ٢٠١٩',
])('takes no day from: %s', (text) => {
  expect(issueDay(text)).toBeNull();
});
