import { promisifyRequest, type UseStore } from 'idb-keyval';
import type * as z from 'zod/mini';
import { type Agreement, agreementSchema } from '../idp/assessment/agreement.ts';
import { type Assessment, assessmentSchema } from '../idp/assessment/assessment.ts';
import { type Plan, planSchema } from '../idp/plan/plan.ts';
import { type Review, reviewSchema } from '../idp/review/review.ts';
import { allUnder, keyOf } from './keys.ts';
import { look } from './transaction.ts';

/** The record of a key within a transaction, as its schema reads it; null when there is none, and when it cannot be read. */
export async function oneIn<T>(
  records: IDBObjectStore,
  key: string,
  schema: z.ZodMiniType<T>,
): Promise<T | null> {
  const found = schema.safeParse(await promisifyRequest<unknown>(records.get(key)));
  return found.success ? found.data : null;
}

/** Every readable record under a prefix within a transaction, in the order of the keys. */
export async function allIn<T>(
  records: IDBObjectStore,
  prefix: string,
  schema: z.ZodMiniType<T>,
): Promise<T[]> {
  const found: unknown[] = await promisifyRequest(records.getAll(allUnder(prefix)));
  return found.flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The plan of a fiscal year within a transaction. */
export function planIn(records: IDBObjectStore, fiscalYear: number): Promise<Plan | null> {
  return oneIn(records, keyOf.plan(fiscalYear), planSchema);
}

/** The review of a fiscal year within a transaction. */
export function reviewIn(records: IDBObjectStore, fiscalYear: number): Promise<Review | null> {
  return oneIn(records, keyOf.review(fiscalYear), reviewSchema);
}

/** The plan of a fiscal year (แผน IDP1, B.E.); null when there is none. */
export function readPlan(use: UseStore, fiscalYear: number): Promise<Plan | null> {
  return look(use, (records) => planIn(records, fiscalYear));
}

/** The plans of all years, oldest first. */
export function readPlans(use: UseStore): Promise<Plan[]> {
  return look(use, (records) => allIn(records, 'plan:', planSchema));
}

/** The review of a fiscal year (ผล IDP2, B.E.); null when there is none. */
export function readReview(use: UseStore, fiscalYear: number): Promise<Review | null> {
  return look(use, (records) => reviewIn(records, fiscalYear));
}

/** Every self-assessment, begun last first. */
export async function readAssessments(use: UseStore): Promise<Assessment[]> {
  const found = await look(use, (records) => allIn(records, 'assessment:', assessmentSchema));
  return found.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
}

/** What was agreed on the required skills; null when nothing was. */
export function readAgreement(use: UseStore): Promise<Agreement | null> {
  return look(use, (records) => oneIn(records, keyOf.agreement, agreementSchema));
}
