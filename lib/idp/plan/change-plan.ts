import { versionOf } from '../year/merge-years.ts';
import type { Plan, PlanItem } from './plan.ts';

/** Whether the version that holds was handed in or signed: it is changed by `revisePlan` alone. */
export function isFixed({ proposedOn, signedOn }: Pick<Plan, 'proposedOn' | 'signedOn'>): boolean {
  return proposedOn !== null || signedOn !== null;
}

/** A draft with other items, as it is typed; null for a version that is fixed. */
export function editPlan(plan: Plan, items: PlanItem[], now: string): Plan | null {
  return isFixed(plan) ? null : { ...plan, items, updatedAt: now };
}

/** The plan fixed to be handed in (ทำฉบับเสนอ) on an ISO day, or that taken back (null); one that was stays on its day. */
export function proposePlan(plan: Plan, on: string | null, now: string): Plan {
  return on === null || plan.proposedOn === null ? { ...plan, proposedOn: on, updatedAt: now } : plan;
}

/** The learner's statement "ลงนามบนกระดาษเมื่อ …" with its ISO day, or taken back (null). While it stands the version is fixed. */
export function signPlan(plan: Plan, on: string | null, now: string): Plan {
  return { ...plan, signedOn: on, updatedAt: now };
}

/** Why and from when a plan is changed, and the id of the version that begins. */
export interface Revision {
  versionId: string;
  /** The reason; the plan asks for the supervisor's advice (chapter 6, 1.2). */
  because: string;
  /** ISO day from which the new version holds. */
  since: string;
  /** ISO instant. */
  now: string;
}

/** The plan with a new draft version of the same items; the one that held is kept with its date and reason. */
export function revisePlan(plan: Plan, { versionId, because, since, now }: Revision): Plan {
  return {
    ...plan,
    versionId,
    no: plan.no + 1,
    since,
    because,
    proposedOn: null,
    signedOn: null,
    earlier: [...plan.earlier, versionOf(plan, now)],
    updatedAt: now,
  };
}
