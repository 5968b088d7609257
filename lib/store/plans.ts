import type { UseStore } from 'idb-keyval';
import { isFixed } from '../idp/plan/change-plan.ts';
import { type Plan, planSchema } from '../idp/plan/plan.ts';
import { keyOf } from './keys.ts';
import { reattachIn } from './progress.ts';
import { planIn, reviewIn } from './read-years.ts';
import { putSeen, type Saved } from './save-record.ts';
import { change } from './transaction.ts';

/**
 * Saves a year's plan, as it is typed or as one of the functions of `lib/idp/plan` made it; the entries of the year are
 * attached anew in the same transaction where the items ask for it. `seen` is the `updatedAt` of the plan that was shown, null
 * for none. A fixed version's items and the versions before it are never overwritten, nor a year that was submitted.
 */
export function savePlan(use: UseStore, plan: Plan, seen: string | null): Promise<Saved<Plan>> {
  return change(use, async (records) => {
    const review = await reviewIn(records, plan.fiscalYear);
    if (review !== null && review.submittedAt !== null) return { ok: false, error: 'submitted' };
    const before = await planIn(records, plan.fiscalYear);
    if (before !== null && losesFixed(before, plan)) return { ok: false, error: 'fixed' };
    const saved = await putSeen(records, keyOf.plan(plan.fiscalYear), planSchema, plan, seen);
    if (saved.ok && asksFor(before) !== asksFor(saved.record))
      await reattachIn(records, before, saved.record);
    return saved;
  });
}

/** Whether a change would lose an earlier version, or alter what was handed in or signed. */
function losesFixed(before: Plan, after: Plan): boolean {
  const kept = new Set(after.earlier.map((version) => JSON.stringify(version)));
  if (before.earlier.some((version) => !kept.has(JSON.stringify(version)))) return true;
  if (!isFixed(before)) return false;
  const still = [after, ...after.earlier].find(({ versionId }) => versionId === before.versionId);
  return JSON.stringify(still?.items) !== JSON.stringify(before.items);
}

/** Everything of a plan that decides which entries stand under its items. */
function asksFor(plan: Plan | null): string {
  return JSON.stringify(
    plan?.items.map(({ id, competencies, topics }) => [id, competencies, topics]) ?? null,
  );
}
