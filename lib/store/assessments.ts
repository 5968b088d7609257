import type { UseStore } from 'idb-keyval';
import { type Agreement, agreementSchema } from '../idp/assessment/agreement.ts';
import { type Assessment, assessmentSchema } from '../idp/assessment/assessment.ts';
import { altersLocked, isLocked } from '../idp/assessment/lock.ts';
import { bangkokDay } from '../idp/fiscal-year.ts';
import { keyOf } from './keys.ts';
import { oneIn } from './read-years.ts';
import { removeIn } from './remove.ts';
import { putSeen, type Saved } from './save-record.ts';
import { change } from './transaction.ts';

/**
 * Saves a self-assessment with every answer. `seen` is the `updatedAt` of the one that was shown, null for a new one. What was
 * finished on a day before that of its own `updatedAt` is `fixed`: its answers stand.
 */
export function saveAssessment(
  use: UseStore,
  assessment: Assessment,
  seen: string | null,
): Promise<Saved<Assessment>> {
  return change(use, async (records) => {
    const key = keyOf.assessment(assessment.id);
    const there = await oneIn(records, key, assessmentSchema);
    if (there !== null && altersLocked(there, assessment, bangkokDay(assessment.updatedAt)))
      return { ok: false, error: 'fixed' };
    return putSeen(records, key, assessmentSchema, assessment, seen);
  });
}

/** Saves what was agreed on the required skills. `seen` is the `updatedAt` of the one that was shown, null for none. */
export function saveAgreement(
  use: UseStore,
  agreement: Agreement,
  seen: string | null,
): Promise<Saved<Agreement>> {
  return change(use, (records) => putSeen(records, keyOf.agreement, agreementSchema, agreement, seen));
}

/** Removes a self-assessment for good; no backup brings it back. False when there is none, and when its answers stand. */
export function removeAssessment(use: UseStore, id: string, now: string): Promise<boolean> {
  return change(use, async (records) => {
    const there = await oneIn(records, keyOf.assessment(id), assessmentSchema);
    if (there !== null && isLocked(there, bangkokDay(now))) return false;
    return removeIn(records, keyOf.assessment(id), now);
  });
}
