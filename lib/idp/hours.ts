/** Most minutes that one entry may hold: ten thousand hours. */
const mostMinutes = 600_000;

/** Minutes as hours with at most two decimals, as they stand in a field or a table: 90 is `1.5`, 50 is `0.83`. */
export function hoursText(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100);
}

/**
 * Hours as typed into a field, in whole minutes. Empty is unknown (null). Thai digits and a comma for the point are
 * understood; zero, a negative, more than 10,000 hours and anything that is no number is `'bad'`.
 */
export function minutesFromHours(typed: string): number | null | 'bad' {
  const text = typed
    .trim()
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(',', '.');
  if (text === '') return null;
  const minutes = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Math.round(Number(text) * 60) : 0;
  return minutes >= 1 && minutes <= mostMinutes ? minutes : 'bad';
}
