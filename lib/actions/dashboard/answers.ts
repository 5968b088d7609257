import type { UseStore } from 'idb-keyval';
import { type Answer, type AnsweredForm, type AnswerVerdict, checkAnswer } from '../../idp/answer/answer.ts';
import { answerStands, latestAnswer } from '../../idp/answer/version-hash.ts';
import { readAnswers } from '../../store/answers.ts';
import { readPlan, readReview } from '../../store/read-years.ts';

/** An answer with whether it still stands, what its signature says, and the ids of the items that it may speak of, in their order. */
export interface ShownAnswer {
  answer: Answer;
  stands: boolean;
  told: AnswerVerdict;
  items: string[];
}

/** The supervisor's newest answer to a form of a fiscal year (B.E.); null when there is none. */
export async function answerOf(
  use: UseStore,
  form: AnsweredForm,
  fiscalYear: number,
): Promise<ShownAnswer | null> {
  const answer = latestAnswer(await readAnswers(use), form, fiscalYear);
  if (answer === null) return null;
  const [plan, review] = await Promise.all([readPlan(use, fiscalYear), readReview(use, fiscalYear)]);
  const items = (form === 'IDP2' ? review?.filed?.items : null) ?? plan?.items ?? [];
  return {
    answer,
    stands: await answerStands({ plan, review }, answer),
    told: await checkAnswer(answer),
    items: items.map(({ id }) => id),
  };
}
