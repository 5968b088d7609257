import type { UseStore } from 'idb-keyval';
import { fiscalYearOf } from '../idp/fiscal-year.ts';
import { type Feedback, feedbackSchema } from '../idp/review/feedback.ts';
import { isNoteLocked } from '../idp/review/lock.ts';
import { type Practice, practiceSchema } from '../idp/review/practice.ts';
import { dropAttachmentsIn } from './attachments.ts';
import { keyOf } from './keys.ts';
import { isPracticeLockedIn } from './locks.ts';
import { allIn, oneIn, reviewIn } from './read-years.ts';
import { removeIn } from './remove.ts';
import { putSeen, type Saved } from './save-record.ts';
import { change, look } from './transaction.ts';

/** What became of a removal. `locked`: it stands in a submitted review. `gone`: there is none of that id. */
export type NoteRemoved = 'removed' | 'gone' | 'locked';

/**
 * Saves what was used in work. `seen` is the `updatedAt` of the one that was shown, null for a new one; one that stands in a
 * submitted review is not changed (`submitted`).
 */
export function savePractice(
  use: UseStore,
  practice: Practice,
  seen: string | null,
): Promise<Saved<Practice>> {
  return change(use, async (records) => {
    const before = await oneIn(records, keyOf.practice(practice.id), practiceSchema);
    if (before !== null && (await isPracticeLockedIn(records, before)))
      return { ok: false, error: 'submitted' };
    return putSeen(records, keyOf.practice(practice.id), practiceSchema, practice, seen);
  });
}

/** Removes what was used in work with its files. */
export function removePractice(use: UseStore, id: string, now: string): Promise<NoteRemoved> {
  return change(use, async (records) => {
    const before = await oneIn(records, keyOf.practice(id), practiceSchema);
    if (before !== null && (await isPracticeLockedIn(records, before))) return 'locked';
    await dropAttachmentsIn(records, { kind: 'practice', id }, now);
    return (await removeIn(records, keyOf.practice(id), now)) ? 'removed' : 'gone';
  });
}

/** What was used in work in a fiscal year (B.E.), the earliest first, undated ones at the end. */
export async function practicesOf(use: UseStore, fiscalYear: number): Promise<Practice[]> {
  const found = await look(use, (records) => allIn(records, 'practice:', practiceSchema));
  return found
    .filter((practice) => practice.fiscalYear === fiscalYear)
    .sort((a, b) => ((a.on ?? '9') < (b.on ?? '9') ? -1 : 1));
}

/**
 * Saves feedback. `seen` is the `updatedAt` of the one that was shown, null for a new one; what stands in a submitted review
 * is not changed (`submitted`).
 */
export function saveFeedback(
  use: UseStore,
  feedback: Feedback,
  seen: string | null,
): Promise<Saved<Feedback>> {
  return change(use, async (records) => {
    const before = await oneIn(records, keyOf.feedback(feedback.id), feedbackSchema);
    if (before !== null && (await isFeedbackLockedIn(records, before)))
      return { ok: false, error: 'submitted' };
    return putSeen(records, keyOf.feedback(feedback.id), feedbackSchema, feedback, seen);
  });
}

/** Removes feedback. */
export function removeFeedback(use: UseStore, id: string, now: string): Promise<NoteRemoved> {
  return change(use, async (records) => {
    const before = await oneIn(records, keyOf.feedback(id), feedbackSchema);
    if (before !== null && (await isFeedbackLockedIn(records, before))) return 'locked';
    return (await removeIn(records, keyOf.feedback(id), now)) ? 'removed' : 'gone';
  });
}

async function isFeedbackLockedIn(records: IDBObjectStore, feedback: Feedback): Promise<boolean> {
  return isNoteLocked(feedback, await reviewIn(records, fiscalYearOf(feedback.on)));
}

/** The feedback of a fiscal year (B.E.), the earliest first. */
export async function feedbackOf(use: UseStore, fiscalYear: number): Promise<Feedback[]> {
  const found = await look(use, (records) => allIn(records, 'feedback:', feedbackSchema));
  return found.filter(({ on }) => fiscalYearOf(on) === fiscalYear).sort((a, b) => (a.on < b.on ? -1 : 1));
}
