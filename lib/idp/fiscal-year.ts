/**
 * The fiscal year (ปีงบประมาณ): 1 October to 30 September, named by the Buddhist-era year in which it ends;
 * days are Bangkok's, written as ISO days of the Christian era (`2026-01-31`).
 */

/** Bangkok is seven hours ahead of UTC the whole year; it has had no other offset since 1920. */
const bangkokOffsetMs = 7 * 60 * 60 * 1000;

/** What must be added to a year of the Christian era to name it in the Buddhist era (พ.ศ.). */
const buddhistEra = 543;

/** A quarter (ไตรมาส) of a fiscal year: 1 October–December, 2 January–March, 3 April–June, 4 July–September. */
export type Quarter = 1 | 2 | 3 | 4;

/** First and last day of a period, ISO days, both included. */
export interface DayBounds {
  from: string;
  to: string;
}

/**
 * Whether a text is a day that the calendar has, 29 February included, in the years 1900 to 2199. Years beyond that
 * are refused because a day typed in the Buddhist era (`2569-01-31`) would otherwise pass for one.
 */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < 1900 || year > 2199) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The day in Bangkok at an instant (a `Date`, or its ISO text). Throws RangeError when the instant is not one. */
export function bangkokDay(instant: Date | string): string {
  const ms = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  return new Date(ms + bangkokOffsetMs).toISOString().slice(0, 10);
}

/** The fiscal year, B.E., that an ISO day lies in: `2026-09-30` is 2569, `2026-10-01` is 2570. */
export function fiscalYearOf(isoDay: string): number {
  const year = Number(isoDay.slice(0, 4));
  const month = Number(isoDay.slice(5, 7));
  return year + buddhistEra + (month >= 10 ? 1 : 0);
}

/** The quarter of its fiscal year that an ISO day lies in. */
export function quarterOf(isoDay: string): Quarter {
  const month = Number(isoDay.slice(5, 7));
  return (Math.floor(((month + 2) % 12) / 3) + 1) as Quarter;
}

/** First and last day of a fiscal year (B.E.). */
export function fiscalYearBounds(fiscalYear: number): DayBounds {
  const end = fiscalYear - buddhistEra;
  return { from: `${end - 1}-10-01`, to: `${end}-09-30` };
}

/** First and last day of a quarter of a fiscal year (B.E.). */
export function quarterBounds(fiscalYear: number, quarter: Quarter): DayBounds {
  const end = fiscalYear - buddhistEra;
  const [year, first] = quarter === 1 ? [end - 1, 10] : [end, quarter * 3 - 5];
  const last = new Date(Date.UTC(year, first + 2, 0)).getUTCDate();
  const day = (month: number, of: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
  return { from: day(first, 1), to: day(first + 2, last) };
}

/** The ISO day that lies so many days after another; negative goes back. */
export function addDays(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days lie from one ISO day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
