import type { Plan } from '../plan/plan.ts';
import type { CountedYear } from '../year/year-tally.ts';
import type { Filed, Review, ReviewItem } from './review.ts';

/** A new review of a plan, nothing ticked and nothing written. */
export function startReview(plan: Plan, now: string): Review {
  return {
    kind: 'review',
    version: 1,
    fiscalYear: plan.fiscalYear,
    items: plan.items.map(({ id }) => emptyRow(id)),
    submittedAt: null,
    filed: null,
    signedOn: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** An open review with a row for each item of the plan, in its order; rows of items that left the plan go with them. */
export function followPlan(review: Review, plan: Plan): Review {
  if (review.submittedAt !== null) return review;
  const rows = new Map(review.items.map((row) => [row.item, row]));
  return { ...review, items: plan.items.map(({ id }) => rows.get(id) ?? emptyRow(id)) };
}

/** An open review with one row changed; words that the learner writes are no draft any more. Null once it is submitted. */
export function writeRow(
  review: Review,
  item: string,
  change: Partial<Omit<ReviewItem, 'item'>>,
  now: string,
): Review | null {
  if (review.submittedAt !== null) return null;
  const draft = change.result === undefined ? {} : { draft: false };
  const items = review.items.map((row) => (row.item === item ? { ...row, ...draft, ...change } : row));
  return { ...review, items, updatedAt: now };
}

/** An open review with drafts put where nothing was written, or where a draft stands; by item id. Accepted words stay. */
export function putDrafts(review: Review, drafts: ReadonlyMap<string, string>, now: string): Review {
  if (review.submittedAt !== null) return review;
  let changed = false;
  const items = review.items.map((row) => {
    const words = drafts.get(row.item);
    const free = row.draft || row.result === '';
    if (words === undefined || !free || (words === row.result && row.draft === (words !== ''))) return row;
    changed = true;
    return { ...row, result: words, draft: words !== '' };
  });
  return changed ? { ...review, items, updatedAt: now } : review;
}

/** What a row still needs before it can be submitted: a tick on how it went, words, or a look at the draft. */
export interface MissingInRow {
  item: string;
  what: 'outcome' | 'result' | 'draft';
}

/** Everything that an open review still needs, row by row; empty when it can be submitted. */
export function missingInReview(review: Review): MissingInRow[] {
  return review.items.flatMap(({ item, outcome, result, draft }) => [
    ...(outcome === null ? [{ item, what: 'outcome' as const }] : []),
    ...(result.trim() === '' ? [{ item, what: 'result' as const }] : []),
    ...(draft && result.trim() !== '' ? [{ item, what: 'draft' as const }] : []),
  ]);
}

/** The submitted review with the year as it stands at that instant; null while something is missing or it was submitted. */
export function submitReview(
  review: Review,
  plan: Plan,
  { tally, competencies }: Pick<CountedYear, 'tally' | 'competencies'>,
  hoursPerDay: number,
  now: string,
): Review | null {
  const open = followPlan(review, plan);
  if (review.submittedAt !== null || open.items.length === 0 || missingInReview(open).length > 0) return null;
  const filed: Filed = {
    reading: tally.reading,
    hoursPerDay,
    planVersionId: plan.versionId,
    items: plan.items,
    minutes: tally.minutes,
    counts: tally.counts,
    days: tally.days,
    ...competencies,
  };
  return { ...open, submittedAt: now, filed, updatedAt: now };
}

function emptyRow(item: string): ReviewItem {
  return { item, outcome: null, continue: false, revise: false, result: '', draft: false, suggestion: '' };
}
