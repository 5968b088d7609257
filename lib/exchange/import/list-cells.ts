import { isRealDay } from '../../idp/fiscal-year.ts';
import { minutesIn } from '../../sites/reading/duration.ts';
import { arabicDigits, dayIn } from '../../sites/reading/thai-date.ts';
import type { LengthUnit } from './columns.ts';

/** A year in two figures that can only be one of the Buddhist era: 2540 to 2579. */
const shortYear = /(?<=\d[/.-]\d{1,2}[/.-]|[\u0e01-\u0e4e].?\s?)([4-7]\d)$/;
const numeric = /^(?:.*?(?:-|–|ถึง)\s*)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/;

/**
 * The day in a cell as ISO day: written out in Thai or English, ISO, or in figures day before month (`12/06/2569`), of the
 * Buddhist or Christian era; of a span the last day. Of years in two figures only 40 to 79 are understood (`68` is 2568). Empty is
 * null; what is no day is `'bad'`.
 */
export function dayOfCell(cell: string): string | null | 'bad' {
  const text = arabicDigits(cell.trim()).replace(shortYear, '25$1');
  if (text === '') return null;
  const [, day = '', month = '', year = ''] = numeric.exec(text) ?? [];
  if (year !== '') {
    const shown = Number(year) >= 2400 ? Number(year) - 543 : Number(year);
    const found = `${shown}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isRealDay(found) ? found : 'bad';
  }
  const last = text.split(/\s*(?:ถึง|–|—| - )\s*/).at(-1) ?? text;
  const found = dayIn(last) ?? dayIn(text);
  return found !== null && isRealDay(found) ? found : 'bad';
}

/**
 * The length in a cell in whole minutes: a plain number in the column's unit, or with its own words (`6 ชั่วโมง`, `90 นาที`,
 * `2 วัน`); a day is as many hours as the learner's settings say. Empty and 0 are null; anything else is `'bad'`.
 */
export function minutesOfCell(cell: string, unit: LengthUnit, hoursPerDay: number): number | null | 'bad' {
  const text = arabicDigits(cell.trim()).replace(/(\d),(?=\d{3}\b)/g, '$1');
  if (text === '' || text === '-') return null;
  const [, days = ''] = /^(\d+(?:\.\d+)?)\s*(?:วัน|days?)$/i.exec(text) ?? [];
  const [, plain = ''] = /^(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const perUnit = { hours: 60, days: hoursPerDay * 60, minutes: 1 };
  const minutes =
    days !== ''
      ? Number(days) * perUnit.days
      : plain !== ''
        ? Number(plain) * perUnit[unit]
        : minutesIn(text);
  if (minutes === 0) return null;
  if (minutes === null || minutes > 600_000) return 'bad';
  return Math.max(1, Math.round(minutes));
}
