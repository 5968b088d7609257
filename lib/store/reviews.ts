import { promisifyRequest, type UseStore } from 'idb-keyval';
import { agreementSchema } from '../idp/assessment/agreement.ts';
import { profileSchema } from '../idp/profile.ts';
import { type Review, reviewSchema } from '../idp/review/review.ts';
import { submitReview } from '../idp/review/write-review.ts';
import { settingsFrom } from '../idp/settings.ts';
import { type CountedYear, countYear } from '../idp/year/year-tally.ts';
import { keyOf } from './keys.ts';
import { oneIn, planIn, reviewIn } from './read-years.ts';
import { putSeen, type Saved } from './save-record.ts';
import { emptyYear, yearSummarySchema } from './summary-records.ts';
import { change } from './transaction.ts';

/** Saves an open review as it is written. `seen` is the `updatedAt` of the one that was shown, null for a new one. */
export function saveReview(use: UseStore, review: Review, seen: string | null): Promise<Saved<Review>> {
  return change(use, async (records) => {
    const before = await reviewIn(records, review.fiscalYear);
    if (before !== null && before.submittedAt !== null) {
      // After submission only the learner's word on the paper signature may still be put down.
      const signed = { ...before, signedOn: review.signedOn, updatedAt: review.updatedAt };
      if (JSON.stringify(signed) !== JSON.stringify(reviewSchema.parse(review)))
        return { ok: false, error: 'submitted' };
    } else if (review.submittedAt !== null) throw new RangeError('a review is submitted by submitYear');
    return putSeen(records, keyOf.review(review.fiscalYear), reviewSchema, review, seen);
  });
}

/** What became of a submission. `incomplete`: rows still need something (`missingInReview`), or there is no plan. */
export type Submitted = Saved<Review> | { ok: false; error: 'incomplete' };

/**
 * Submits the review of a year: counts the year as it stands in the same transaction, files it under its reading, and so locks
 * its entries. `seen` is the `updatedAt` of the review that was shown.
 */
export function submitYear(use: UseStore, fiscalYear: number, seen: string, now: string): Promise<Submitted> {
  return change(use, async (records) => {
    const [review, plan] = [await reviewIn(records, fiscalYear), await planIn(records, fiscalYear)];
    if (review === null || plan === null) return { ok: false, error: 'incomplete' };
    if (review.submittedAt !== null) return { ok: false, error: 'submitted' };
    const counted = await countIn(records, fiscalYear);
    const settings = settingsFrom(await promisifyRequest<unknown>(records.get(keyOf.settings)));
    const submitted = submitReview(review, plan, counted, settings.hoursPerDay, now);
    if (submitted === null) return { ok: false, error: 'incomplete' };
    return putSeen(records, keyOf.review(fiscalYear), reviewSchema, submitted, seen);
  });
}

/**
 * How a fiscal year (B.E.) stands: tally, competencies and rule checks, from the year's summary and its plan: its cost does
 * not grow with the log.
 */
async function countIn(records: IDBObjectStore, fiscalYear: number): Promise<CountedYear> {
  const profile = await oneIn(records, keyOf.profile, profileSchema);
  return countYear({
    sums: (await oneIn(records, keyOf.tally(fiscalYear), yearSummarySchema)) ?? emptyYear(fiscalYear),
    plan: await planIn(records, fiscalYear),
    review: await reviewIn(records, fiscalYear),
    settings: settingsFrom(await promisifyRequest<unknown>(records.get(keyOf.settings))),
    missionGroup: profile?.missionGroup ?? null,
    agreement: await oneIn(records, keyOf.agreement, agreementSchema),
  });
}
