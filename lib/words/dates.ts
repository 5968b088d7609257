import type { Locale } from './words.ts';

const calendars = { th: 'th-TH-u-ca-buddhist-nu-latn', en: 'en-GB-u-ca-gregory' };

/** Formatters are kept: making one costs more than a thousand uses. */
const formats: Partial<Record<Locale, Intl.DateTimeFormat>> = {};

/**
 * An ISO day as people write it: `12 มิ.ย. 2569` in Thai (Buddhist era), `12 Jun 2026` in English. The day is a day of the
 * calendar and never shifted by a time zone; spaces are no-break. Text that is no day comes back as it is.
 */
export function dayText(isoDay: string, locale: Locale): string {
  const at = Date.parse(isoDay);
  if (Number.isNaN(at)) return isoDay;
  formats[locale] ??= new Intl.DateTimeFormat(calendars[locale], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return formats[locale].format(at).replaceAll(' ', '\u00a0');
}

/** A span of days, `1 เม.ย. 2569 – 18 พ.ค. 2569`. */
export function spanText(from: string, to: string, locale: Locale): string {
  return from === to ? dayText(to, locale) : `${dayText(from, locale)} – ${dayText(to, locale)}`;
}
