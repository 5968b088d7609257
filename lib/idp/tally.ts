import type { Bucket, MethodId, Reading } from '../framework/methods.ts';
import { bucketOf } from '../framework/methods.ts';
import { type PerBucket, sharesOf } from './shares.ts';

/** What finished entries of one method, or of one bucket that the learner chose instead, add up to. */
export interface MethodSum {
  count: number;
  /** Known minutes. */
  minutes: number;
  /** How many of `count` have no known minutes. */
  unknown: number;
}

/**
 * The sums of one fiscal year (ปีงบประมาณ, B.E.), kept per method so that both readings of the plan and any hours per
 * day follow without reading an entry again. Its size does not grow with the log.
 */
export interface YearSums {
  fiscalYear: number;
  /** By cell: a method's id, or `as-70`, `as-20`, `as-10` for entries that the learner counts otherwise. Empty cells are left out. */
  methods: Record<string, MethodSum>;
  /** How many finished, confirmed entries built each competency; codes without one are left out. */
  competencies: Record<string, number>;
  /** Finished entries whose competencies nobody has confirmed. */
  unconfirmed: number;
}

/** The tally of one fiscal year (สัดส่วน 70:20:10) under one reading of the plan. */
export interface Tally {
  fiscalYear: number;
  reading: Reading;
  /** Finished, known minutes per bucket. */
  minutes: PerBucket;
  /** Finished entries per bucket, those with unknown minutes included. */
  counts: PerBucket;
  /** Per cents by minutes that sum to 100; null when there are no minutes. */
  shares: PerBucket | null;
  /** Per cents by count that sum to 100; null when there are no entries. */
  countShares: PerBucket | null;
  totalMinutes: number;
  totalCount: number;
  /** Entries whose minutes are unknown: in the counts only. */
  unknownMinutes: number;
  /** Days of development: finished minutes ÷ (hours per day × 60). */
  days: number;
}

/** What a tally depends on beside the entries. */
export interface TallyTerms {
  reading: Reading;
  /** Hours that make one day, above zero. */
  hoursPerDay: number;
}

/** A year in which nothing is finished. */
export function emptySums(fiscalYear: number): YearSums {
  return { fiscalYear, methods: {}, competencies: {}, unconfirmed: 0 };
}

/** The tally of a year's sums under a reading of the plan. */
export function tallyOf(sums: YearSums, { reading, hoursPerDay }: TallyTerms): Tally {
  const minutes: PerBucket = { 70: 0, 20: 0, 10: 0 };
  const counts: PerBucket = { 70: 0, 20: 0, 10: 0 };
  let unknownMinutes = 0;
  for (const [cell, sum] of Object.entries(sums.methods)) {
    const bucket = bucketOfCell(cell, reading);
    minutes[bucket] += sum.minutes;
    counts[bucket] += sum.count;
    unknownMinutes += sum.unknown;
  }
  const totalMinutes = minutes[70] + minutes[20] + minutes[10];
  return {
    fiscalYear: sums.fiscalYear,
    reading,
    minutes,
    counts,
    shares: sharesOf(minutes),
    countShares: sharesOf(counts),
    totalMinutes,
    totalCount: counts[70] + counts[20] + counts[10],
    unknownMinutes,
    days: totalMinutes / (hoursPerDay * 60),
  };
}

/** The bucket that a cell of the sums counts under. */
function bucketOfCell(cell: string, reading: Reading): Bucket {
  if (cell.startsWith('as-')) return Number(cell.slice(3)) as Bucket;
  return bucketOf(cell as MethodId, reading);
}
