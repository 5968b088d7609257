const months: readonly (readonly string[])[] = [
  ['มกราคม', 'ม.ค.', 'january', 'jan'],
  ['กุมภาพันธ์', 'ก.พ.', 'february', 'feb'],
  ['มีนาคม', 'มี.ค.', 'march', 'mar'],
  ['เมษายน', 'เม.ย.', 'april', 'apr'],
  ['พฤษภาคม', 'พ.ค.', 'may'],
  ['มิถุนายน', 'มิ.ย.', 'june', 'jun'],
  ['กรกฎาคม', 'ก.ค.', 'july', 'jul'],
  ['สิงหาคม', 'ส.ค.', 'august', 'aug'],
  ['กันยายน', 'ก.ย.', 'september', 'sept', 'sep'],
  ['ตุลาคม', 'ต.ค.', 'october', 'oct'],
  ['พฤศจิกายน', 'พ.ย.', 'november', 'nov'],
  ['ธันวาคม', 'ธ.ค.', 'december', 'dec'],
];

const monthOf = new Map(
  months.flatMap((names, at) => names.map((name) => [name.replace(/\./g, ''), at + 1])),
);
// Dots of the Thai abbreviations may be missing or followed by spaces; longer names first, so that "september" is not read as "sep".
const name = [...months.flat()]
  .sort((a, b) => b.length - a.length)
  .map((each) => each.replace(/\./g, '\\.?\\s?'))
  .join('|');
const year = '(?:(?:พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)\\s*)?(\\d{4})(?!\\d)';
const dayFirst = new RegExp(`(?<![\\d.])(\\d{1,2})\\s*(?:เดือน\\s*)?(${name})\\.?,?\\s*${year}`, 'i');
const monthFirst = new RegExp(`(?<![a-z])(${name})\\.?\\s*(\\d{1,2}),?\\s+${year}`, 'i');
const iso =
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/;

/** Thai digits (๐–๙) as Arabic digits. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

function isoDay(yearShown: number, month: number, day: number): string | null {
  const inChristianEra = yearShown >= 2400 ? yearShown - 543 : yearShown;
  if (inChristianEra < 1950 || inChristianEra > 2200) return null;
  const date = new Date(Date.UTC(inChristianEra, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

/** ISO day in Bangkok (UTC+7) of an instant in epoch milliseconds; null for NaN and for years outside 1950–2200. */
export function bangkokDay(epochMs: number): string | null {
  if (!(Math.abs(epochMs) < 8e15)) return null;
  const [y = 0, m = 0, d = 0] = new Date(epochMs + 7 * 3_600_000).toISOString().split(/[-T]/).map(Number);
  return isoDay(y, m, d);
}

/**
 * The first whole date (day, month, year) in a text as ISO day of the Christian era. Reads Thai and English month names
 * in full and short, Thai digits, years of the Buddhist era (≥ 2400) and the Christian era, and ISO 8601; a time with a
 * zone is taken to its Bangkok day. Null where there is none, or where the day does not exist.
 */
export function dayIn(text: string | null | undefined): string | null {
  const plain = arabicDigits((text ?? '').slice(0, 2000));
  const [, y, m, d, time, zone] = iso.exec(plain) ?? [];
  if (y)
    return zone ? bangkokDay(Date.parse(`${y}-${m}-${d}${time}`)) : isoDay(Number(y), Number(m), Number(d));
  const thai = dayFirst.exec(plain);
  const english = thai ?? monthFirst.exec(plain);
  if (!english) return null;
  const [, first = '', second = '', shownYear] = english;
  const [day, month] = thai ? [first, second] : [second, first];
  return isoDay(Number(shownYear), monthOf.get(month.toLowerCase().replace(/[.\s]/g, '')) ?? 0, Number(day));
}
