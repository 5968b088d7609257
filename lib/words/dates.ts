import type { Locale } from './words.ts';

const formats: Partial<Record<string, Intl.DateTimeFormat>> = {};

/** Formatters are kept: making one costs more than a thousand uses. */
function format(locale: Locale, long: boolean): Intl.DateTimeFormat {
  formats[locale + long] ??= new Intl.DateTimeFormat(
    locale === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB-u-ca-gregory',
    {
      day: 'numeric',
      month: long ? 'long' : 'short',
      year: 'numeric',
      timeZone: 'UTC',
    },
  );
  return formats[locale + long] as Intl.DateTimeFormat;
}

/**
 * An ISO day as people write it: `12 มิ.ย. 2569` in Thai (Buddhist era), `12 Jun 2026` in English; `long` writes the month out.
 * The day is a day of the calendar and never shifted by a time zone; spaces are no-break. Text that is no day comes back as it is.
 */
export function dayText(isoDay: string, locale: Locale, long = false): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  const at = Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day);
  if (Number.isNaN(at)) return isoDay;
  const parts = format(locale, long).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('day')}\u00a0${of('month')}\u00a0${of('year')}`;
}

/** A span of days, `1 เม.ย. 2569 – 18 พ.ค. 2569`. */
export function spanText(from: string, to: string, locale: Locale): string {
  return from === to ? dayText(to, locale) : `${dayText(from, locale)} – ${dayText(to, locale)}`;
}
