import * as z from 'zod/mini';
import type { AnswerDraft } from '../../lib/idp/answer/make-answer.ts';

const draftSchema = z.object({
  name: z.string(),
  position: z.string(),
  acknowledged: z.boolean(),
  on: z.string(),
  words: z.string(),
  suggestions: z.record(z.string(), z.string()),
});

const keyFor = (versionHash: string) => `answer:${versionHash}`;

/** What was typed in this tab as an answer to a version, by its hash; it outlives a reload and goes with the tab. */
export function keptDraft(versionHash: string): AnswerDraft | null {
  try {
    const found = draftSchema.safeParse(JSON.parse(sessionStorage.getItem(keyFor(versionHash)) ?? 'null'));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed for this tab; where the browser keeps nothing, it stays on the page alone. */
export function keepDraft(versionHash: string, draft: AnswerDraft): void {
  try {
    sessionStorage.setItem(keyFor(versionHash), JSON.stringify(draft));
  } catch {
    // The page still holds it.
  }
}
