import type { Entry } from '../entry.ts';
import { fiscalYearOf } from '../fiscal-year.ts';
import { isLocked } from '../review/lock.ts';
import type { Review } from '../review/review.ts';

/** One side of a restore: its log, and the reviews that it holds. */
export interface FilingSide {
  entries: readonly Entry[];
  reviews: readonly Review[];
}

/**
 * The logs of both sides of a restore as they stand beside the reviews that hold afterwards. What was filed is what the side
 * of a submitted review had; an entry of the other side alone was in no submission, however old it is. It becomes one that
 * came later: changed a millisecond after the submission, on whichever machine the two meet, and however often.
 */
export function besideReviews(
  sides: readonly [FilingSide, FilingSide],
  standing: readonly Review[],
): [Entry[], Entry[]] {
  const reviews = new Map(standing.map((review) => [review.fiscalYear, review]));
  const reviewOf = ({ completedOn }: Entry) =>
    (completedOn === null ? undefined : reviews.get(fiscalYearOf(completedOn))) ?? null;
  const holds = (side: FilingSide, { fiscalYear, submittedAt }: Review) =>
    side.reviews.some((own) => own.fiscalYear === fiscalYear && own.submittedAt === submittedAt);
  const filed = new Set<string>();
  for (const side of sides)
    for (const entry of side.entries) {
      const review = reviewOf(entry);
      if (review !== null && holds(side, review) && isLocked(entry, review)) filed.add(entry.id);
    }
  const placed = (entry: Entry): Entry => {
    const review = reviewOf(entry);
    if (!review?.submittedAt || entry.corrects !== null || filed.has(entry.id) || !isLocked(entry, review))
      return entry;
    return { ...entry, updatedAt: new Date(Date.parse(review.submittedAt) + 1).toISOString() };
  };
  return [sides[0].entries.map(placed), sides[1].entries.map(placed)];
}
