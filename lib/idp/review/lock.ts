import type { Entry } from '../entry.ts';
import { fiscalYearOf } from '../fiscal-year.ts';
import type { Review } from './review.ts';

/**
 * Whether an entry is locked: it was part of a year when that year's review was submitted, or it corrects one that was. Its
 * fields, codes and bucket stay as filed; evidence may still rise. What was logged or finished after the submission is free,
 * and counts beside what was filed. `review` is the one of the entry's own fiscal year.
 */
export function isLocked(entry: Entry, review: Pick<Review, 'fiscalYear' | 'submittedAt'> | null): boolean {
  if (review === null || review.submittedAt === null) return false;
  if (entry.completedOn === null || fiscalYearOf(entry.completedOn) !== review.fiscalYear) return false;
  return entry.corrects !== null || Date.parse(entry.updatedAt) <= Date.parse(review.submittedAt);
}

/**
 * Whether a use in work or feedback stands as it was when its year's review was submitted: it is neither changed nor removed any
 * more. What is noted after the submission is free, and visible as later. `review` is the one of its own fiscal year.
 */
export function isNoteLocked(
  { updatedAt }: { updatedAt: string },
  review: Pick<Review, 'submittedAt'> | null,
): boolean {
  const submittedAt = review?.submittedAt ?? null;
  return submittedAt !== null && Date.parse(updatedAt) <= Date.parse(submittedAt);
}

/** Whether an entry came into a year after its review was submitted (หลังส่งผล): visible as such, and not in what was filed. */
export function cameLater(entry: Entry, review: Pick<Review, 'fiscalYear' | 'submittedAt'> | null): boolean {
  if (review === null || review.submittedAt === null || entry.completedOn === null) return false;
  const own = fiscalYearOf(entry.completedOn) === review.fiscalYear;
  return own && Date.parse(entry.updatedAt) > Date.parse(review.submittedAt);
}

/** The evidence of an entry that was seen after the submission: it rose as an event and changed nothing that was filed. */
export function risenLater(entry: Entry, review: Pick<Review, 'submittedAt'> | null): Entry['evidence'] {
  const submittedAt = review?.submittedAt ?? null;
  if (submittedAt === null) return [];
  return entry.evidence.filter(({ at }) => Date.parse(at) > Date.parse(submittedAt));
}
