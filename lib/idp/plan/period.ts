import { addDays, type DayBounds, quarterBounds } from '../fiscal-year.ts';
import type { PlanItem } from './plan.ts';

/** What of an item says when it is done (ช่วงระยะเวลาการพัฒนา). */
export type Period = Pick<PlanItem, 'quarters' | 'startsOn' | 'endsOn'>;

/**
 * Whole calendar months from one ISO day to another, both included: 1 January to 31 March is 3, 1 January to 30 March is 2.
 * Where the last month is too short for the day of the first, its end counts: 30 November to 27 February is 3 in a year
 * without leap day. 0 when the end lies before the start.
 */
export function wholeMonths(from: string, to: string): number {
  const after = addDays(to, 1);
  let months = 0;
  while (months < 240 && addMonths(from, months + 1) <= after) months += 1;
  return months;
}

/** Months of an item's period: on its two days where both are given, else three for each of its quarters. */
export function monthsOf({ quarters, startsOn, endsOn }: Period): number {
  if (startsOn !== null && endsOn !== null) return wholeMonths(startsOn, endsOn);
  return quarters.length * 3;
}

/** First and last day of an item's period: its own days, and where one is missing the edge of its quarters; null when nothing is said. */
export function boundsOf({ quarters, startsOn, endsOn }: Period, fiscalYear: number): DayBounds | null {
  const [first] = quarters;
  const last = quarters.at(-1);
  const from = startsOn ?? (first === undefined ? null : quarterBounds(fiscalYear, first).from);
  const to = endsOn ?? (last === undefined ? null : quarterBounds(fiscalYear, last).to);
  return from === null || to === null || to < from ? null : { from, to };
}

/** The same day so many months later, or the last of the month where it has no such day. */
function addMonths(isoDay: string, months: number): string {
  const year = Number(isoDay.slice(0, 4));
  const month = Number(isoDay.slice(5, 7)) - 1 + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(isoDay.slice(8, 10)), lastOfMonth);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
