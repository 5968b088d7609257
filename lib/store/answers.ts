import { promisifyRequest, type UseStore } from 'idb-keyval';
import { type Answer, answerSchema } from '../idp/answer/answer.ts';
import { keyOf } from './keys.ts';
import { allIn } from './read-years.ts';
import { change, look } from './transaction.ts';

/** Keeps a supervisor's answer as it came. False when it is here already; an answer is never overwritten. */
export function keepAnswer(use: UseStore, answer: Answer): Promise<boolean> {
  return change(use, async (records) => {
    const key = keyOf.answer(answer.id);
    if ((await promisifyRequest(records.count(key))) > 0) return false;
    records.put(answerSchema.parse(answer), key);
    return true;
  });
}

/** Every answer that supervisors gave, the newest first. */
export async function readAnswers(use: UseStore): Promise<Answer[]> {
  const found = await look(use, (records) => allIn(records, 'answer:', answerSchema));
  return found.sort((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt));
}
