import type { Review } from './review.ts';

/** What a submitted review (IDP2) says of its items: none, at least one or every one เป็นไปตามแผน; null while none is submitted. */
export type Outcome = 'none' | 'some' | 'all';

/** What a review marks, read strictly: an item that was filed and has no row of its own is not เป็นไปตามแผน. */
export function outcomeOf(review: Review | null): Outcome | null {
  if (review === null || review.submittedAt === null) return null;
  const marked = new Set(
    review.items.filter(({ outcome }) => outcome === 'as-planned').map(({ item }) => item),
  );
  if (marked.size === 0) return 'none';
  const all = [...review.items.map(({ item }) => item), ...(review.filed?.items ?? []).map(({ id }) => id)];
  return all.every((item) => marked.has(item)) ? 'all' : 'some';
}
