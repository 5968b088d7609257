import type { Locale } from './words.ts';

/**
 * Minutes as the hours that a person writes, at most two decimals: 90 → `1.5`, 60 → `1`, 50 → `0.83`.
 * The value goes back through `minutesFromHours` to the same minutes.
 */
export function hoursText(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100);
}

/**
 * What was typed into an hours field, in minutes. Empty is unknown (null), never 0; Thai digits, a comma for the point and
 * spaces are understood; anything else, a negative, zero or more than 10,000 hours is `'bad'`.
 */
export function minutesFromHours(typed: string): number | null | 'bad' {
  const text = typed
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(',', '.')
    .trim();
  if (text === '') return null;
  if (!/^(\d{1,5}(\.\d{0,4})?|\.\d{1,4})$/.test(text)) return 'bad';
  const minutes = Math.round(Number(text) * 60);
  return minutes >= 1 && minutes <= 600_000 ? minutes : 'bad';
}

/** A learning time with its unit, kept together: `3 ชั่วโมง`, `45 นาที`; English `3 hours`, `45 minutes`. */
export function duration(minutes: number, locale: Locale): string {
  const inHours = minutes >= 60;
  const amount = inHours ? hoursText(minutes) : String(minutes);
  if (locale === 'th') return `${amount}\u00a0${inHours ? 'ชั่วโมง' : 'นาที'}`;
  return `${amount}\u00a0${inHours ? 'hour' : 'minute'}${amount === '1' ? '' : 's'}`;
}
