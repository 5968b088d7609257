import type { Bucket } from '../framework/methods.ts';

/** One number for each of 70, 20 and 10. */
export type PerBucket = Record<Bucket, number>;

/** The three buckets in the plan's order. */
export const buckets: readonly Bucket[] = [70, 20, 10];

/**
 * Whole per cents of the three buckets that sum to exactly 100 (largest remainder; of equal remainders the one that
 * stands first in 70 : 20 : 10 is rounded up), or null when all are zero. Parts are whole numbers, not negative.
 */
export function sharesOf(parts: PerBucket): PerBucket | null {
  const whole = parts[70] + parts[20] + parts[10];
  if (whole === 0) return null;
  const shares: PerBucket = { 70: 0, 20: 0, 10: 0 };
  for (const bucket of buckets) shares[bucket] = Math.floor((parts[bucket] * 100) / whole);
  const missing = 100 - (shares[70] + shares[20] + shares[10]);
  const byRemainder = [...buckets].sort((a, b) => ((parts[b] * 100) % whole) - ((parts[a] * 100) % whole));
  for (const bucket of byRemainder.slice(0, missing)) shares[bucket] += 1;
  return shares;
}
