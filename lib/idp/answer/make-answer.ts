import { isRealDay } from '../fiscal-year.ts';
import { type Answer, answerSchema } from './answer.ts';

/** An answer as the supervisor writes it. */
export interface AnswerDraft {
  name: string;
  position: string;
  acknowledged: boolean;
  /** ISO day of the acknowledgement, as typed. */
  on: string;
  words: string;
  /** Suggestions by the id of the plan item. */
  suggestions: Readonly<Record<string, string>>;
}

/** What an answer is to, and what it gets when it is made; `today` is the ISO day in Bangkok. */
export type Answering = Pick<Answer, 'id' | 'person' | 'of' | 'fiscalYear' | 'versionHash' | 'madeAt'> & {
  today: string;
};

/** What a draft still needs: the supervisor's name, a day that is not in the future, or anything to say at all. */
export type MissingInAnswer = 'name' | 'day' | 'nothing';

/** Everything that a draft still needs before it is an answer. */
export function missingInAnswer(draft: AnswerDraft, today: string): MissingInAnswer[] {
  const { name, acknowledged, on, words, suggestions } = draft;
  const says = acknowledged || [words, ...Object.values(suggestions)].some((text) => text.trim() !== '');
  return [
    ...(name.trim() === '' ? ['name' as const] : []),
    ...(acknowledged && !(isRealDay(on) && on <= today) ? ['day' as const] : []),
    ...(says ? [] : ['nothing' as const]),
  ];
}

/** The answer that a draft says, not signed yet; null while something is missing. */
export function answerFrom(draft: AnswerDraft, { today, ...answering }: Answering): Answer | null {
  if (missingInAnswer(draft, today).length > 0) return null;
  const suggestions = Object.entries(draft.suggestions)
    .map(([item, words]) => ({ item, words: words.trim() }))
    .filter(({ words }) => words !== '');
  return answerSchema.parse({
    kind: 'answer',
    version: 1,
    ...answering,
    supervisor: { name: draft.name.trim(), position: draft.position.trim() },
    acknowledgedOn: draft.acknowledged ? draft.on : null,
    words: draft.words.trim(),
    suggestions,
    signed: null,
  });
}
