import type { Locale } from './words.ts';

/** A learning time with its unit, kept together: `1.5 ชั่วโมง`, `45 นาที`; English `1 hour`, `45 minutes`. */
export function duration(minutes: number, locale: Locale): string {
  const inHours = minutes >= 60;
  const amount = inHours ? Math.round((minutes / 60) * 100) / 100 : minutes;
  if (locale === 'th') return `${amount}\u00a0${inHours ? 'ชั่วโมง' : 'นาที'}`;
  return `${amount}\u00a0${inHours ? 'hour' : 'minute'}${amount === 1 ? '' : 's'}`;
}
