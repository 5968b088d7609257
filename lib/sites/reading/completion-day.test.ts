import { expect, it } from 'vitest';
import { completionDay } from './completion-day.ts';

/** 23 November 2026, 00:30 in Bangkok: still the 22nd in UTC. */
const now = Date.parse('2026-11-22T17:30:00Z');

it.each(['2000-01-01', '2024-02-29', '2026-11-23', '2026-11-24'])('takes %s', (day) => {
  expect(completionDay(day, now)).toBe(day);
});

it.each([null, '', '1970-01-01', '1999-12-31', '2026-11-25', '2569-01-05'])('refuses %s', (day) => {
  expect(completionDay(day, now)).toBeNull();
});

it('compares with the present where no other moment is given', () => {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  expect(completionDay(day(-1))).toBe(day(-1));
  expect(completionDay(day(3))).toBeNull();
});
