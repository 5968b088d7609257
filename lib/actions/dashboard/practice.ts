import type { UseStore } from 'idb-keyval';
import type { Feedback } from '../../idp/review/feedback.ts';
import type { Practice } from '../../idp/review/practice.ts';
import {
  type NoteRemoved,
  removeFeedback,
  removePractice,
  saveFeedback,
  savePractice,
} from '../../store/notes.ts';
import type { Saved } from '../../store/save-record.ts';
import { tellWritten } from './changes.ts';

const now = () => new Date().toISOString();

/** Saves what was used in work of an item; `shown` is the one that is changed, null for a new one. */
export async function writePractice(
  use: UseStore,
  shown: Practice | null,
  said: Pick<Practice, 'fiscalYear' | 'item' | 'what' | 'on' | 'result'>,
): Promise<Saved<Practice>> {
  const at = now();
  const made: Practice = shown ?? {
    kind: 'practice',
    version: 1,
    id: crypto.randomUUID(),
    ...said,
    createdAt: at,
    updatedAt: at,
  };
  const saved = await savePractice(use, { ...made, ...said, updatedAt: at }, shown?.updatedAt ?? null);
  tellWritten();
  return saved;
}

/** Saves feedback; `shown` is the one that is changed, null for a new one. */
export async function writeFeedback(
  use: UseStore,
  shown: Feedback | null,
  said: Pick<Feedback, 'who' | 'role' | 'on' | 'words' | 'item'>,
): Promise<Saved<Feedback>> {
  const at = now();
  const made: Feedback = shown ?? {
    kind: 'feedback',
    version: 1,
    id: crypto.randomUUID(),
    ...said,
    createdAt: at,
    updatedAt: at,
  };
  const saved = await saveFeedback(use, { ...made, ...said, updatedAt: at }, shown?.updatedAt ?? null);
  tellWritten();
  return saved;
}

/** Removes what was used in work, with its files. */
export async function dropPractice(use: UseStore, { id }: Practice): Promise<NoteRemoved> {
  const removed = await removePractice(use, id, now());
  tellWritten();
  return removed;
}

/** Removes feedback. */
export async function dropFeedback(use: UseStore, { id }: Feedback): Promise<NoteRemoved> {
  const removed = await removeFeedback(use, id, now());
  tellWritten();
  return removed;
}
