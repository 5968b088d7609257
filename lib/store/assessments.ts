import type { UseStore } from 'idb-keyval';
import { type Agreement, agreementSchema } from '../idp/assessment/agreement.ts';
import { type Assessment, assessmentSchema } from '../idp/assessment/assessment.ts';
import { keyOf } from './keys.ts';
import { removeIn } from './remove.ts';
import { putSeen, type Saved } from './save-record.ts';
import { change } from './transaction.ts';

/** Saves a self-assessment with every answer. `seen` is the `updatedAt` of the one that was shown, null for a new one. */
export function saveAssessment(
  use: UseStore,
  assessment: Assessment,
  seen: string | null,
): Promise<Saved<Assessment>> {
  return change(use, (records) =>
    putSeen(records, keyOf.assessment(assessment.id), assessmentSchema, assessment, seen),
  );
}

/** Saves what was agreed on the required skills. `seen` is the `updatedAt` of the one that was shown, null for none. */
export function saveAgreement(
  use: UseStore,
  agreement: Agreement,
  seen: string | null,
): Promise<Saved<Agreement>> {
  return change(use, (records) => putSeen(records, keyOf.agreement, agreementSchema, agreement, seen));
}

/** Removes a self-assessment for good; no backup brings it back. False when there is none. */
export function removeAssessment(use: UseStore, id: string, now: string): Promise<boolean> {
  return change(use, (records) => removeIn(records, keyOf.assessment(id), now));
}
