import type { UseStore } from 'idb-keyval';
import { fiscalYearOf } from '../idp/fiscal-year.ts';
import { type Feedback, feedbackSchema } from '../idp/review/feedback.ts';
import { type Practice, practiceSchema } from '../idp/review/practice.ts';
import { dropAttachmentsIn } from './attachments.ts';
import { keyOf } from './keys.ts';
import { allIn } from './read-years.ts';
import { removeIn } from './remove.ts';
import { putSeen, type Saved } from './save-record.ts';
import { change, look } from './transaction.ts';

/** Saves what was used in work. `seen` is the `updatedAt` of the one that was shown, null for a new one. */
export function savePractice(
  use: UseStore,
  practice: Practice,
  seen: string | null,
): Promise<Saved<Practice>> {
  return change(use, (records) =>
    putSeen(records, keyOf.practice(practice.id), practiceSchema, practice, seen),
  );
}

/** Removes what was used in work with its files; false when there is none of that id. */
export function removePractice(use: UseStore, id: string, now: string): Promise<boolean> {
  return change(use, async (records) => {
    await dropAttachmentsIn(records, { kind: 'practice', id }, now);
    return removeIn(records, keyOf.practice(id), now);
  });
}

/** What was used in work in a fiscal year (B.E.), the earliest first, undated ones at the end. */
export async function practicesOf(use: UseStore, fiscalYear: number): Promise<Practice[]> {
  const found = await look(use, (records) => allIn(records, 'practice:', practiceSchema));
  return found
    .filter((practice) => practice.fiscalYear === fiscalYear)
    .sort((a, b) => ((a.on ?? '9') < (b.on ?? '9') ? -1 : 1));
}

/** Saves feedback. `seen` is the `updatedAt` of the one that was shown, null for a new one. */
export function saveFeedback(
  use: UseStore,
  feedback: Feedback,
  seen: string | null,
): Promise<Saved<Feedback>> {
  return change(use, (records) =>
    putSeen(records, keyOf.feedback(feedback.id), feedbackSchema, feedback, seen),
  );
}

/** Removes feedback; false when there is none of that id. */
export function removeFeedback(use: UseStore, id: string, now: string): Promise<boolean> {
  return change(use, (records) => removeIn(records, keyOf.feedback(id), now));
}

/** The feedback of a fiscal year (B.E.), the earliest first. */
export async function feedbackOf(use: UseStore, fiscalYear: number): Promise<Feedback[]> {
  const found = await look(use, (records) => allIn(records, 'feedback:', feedbackSchema));
  return found.filter(({ on }) => fiscalYearOf(on) === fiscalYear).sort((a, b) => (a.on < b.on ? -1 : 1));
}
