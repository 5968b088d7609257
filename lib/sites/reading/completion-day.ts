/** No learning site of ours is older; an instant of 0 (1970) or of -1 (1969) stands for "none". */
const first = '2000-01-01';

/**
 * A day of completion (วันที่สำเร็จการศึกษา), ISO date, as far as it is possible: null before the year 2000 and for days
 * later than tomorrow in Bangkok. `now` in epoch milliseconds only refuses the future.
 */
export function completionDay(day: string | null, now: number = Date.now()): string | null {
  if (!day) return null;
  const tomorrow = new Date(now + (24 + 7) * 3_600_000).toISOString().slice(0, 10);
  return day >= first && day <= tomorrow ? day : null;
}
