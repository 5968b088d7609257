import type { UseStore } from 'idb-keyval';
import { AnswerNote } from '../../components/dashboard/answer-note.tsx';
import { answerOf } from '../../lib/actions/dashboard/answers.ts';
import type { AnsweredForm } from '../../lib/idp/answer/answer.ts';
import type { Locale } from '../../lib/words/words.ts';
import { useRead } from './use-read.ts';

/** The supervisor's newest answer to a form of a fiscal year (B.E.) on the store; nothing where there is none. */
export function YearAnswer({
  store,
  form,
  year,
  locale,
}: {
  store: UseStore;
  form: AnsweredForm;
  year: number;
  locale: Locale;
}) {
  const [found] = useRead(() => answerOf(store, form, year), [store, form, year]);
  return found.value ? <AnswerNote {...found.value} locale={locale} /> : null;
}
