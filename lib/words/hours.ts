import type { Locale } from './words.ts';

/** A learning time with its unit, kept together: `1.5 ชั่วโมง`, `45 นาที`; English `1 hour`, `45 minutes`. */
export function duration(minutes: number, locale: Locale): string {
  const unit = minutes >= 60 ? 'hour' : 'minute';
  return (unit === 'hour' ? minutes / 60 : minutes)
    .toLocaleString(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      useGrouping: false,
      maximumFractionDigits: 2,
    })
    .replace(' ', '\u00a0');
}
