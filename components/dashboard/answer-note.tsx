import type { Answer, AnswerVerdict } from '../../lib/idp/answer/answer.ts';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import { answerWords } from '../../lib/words/answer.ts';
import { dayText } from '../../lib/words/dates.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Note } from '../parts/note.tsx';
import { StatusTag } from '../parts/status-tag.tsx';

/** What `AnswerNote` takes. */
export interface AnswerNoteProps {
  answer: Answer;
  /** False once the plan or review was changed after it was answered. */
  stands: boolean;
  /** What its signature says. */
  told: AnswerVerdict;
  /** Ids of the items in their order: a suggestion is shown under its item's number. */
  items: readonly string[];
  locale: Locale;
}

/** A supervisor's answer as the supervisor's own: who, when, what was said, and whether it still speaks of this version. */
export function AnswerNote({ answer, stands, told, items, locale }: AnswerNoteProps) {
  const say = speaker(answerWords, locale);
  const { of, supervisor, acknowledgedOn, words, suggestions, madeAt, signed } = answer;
  return (
    <section class="panel answer" aria-label={`${say('title')} ${of}`}>
      <header>
        <h2>{say('title')}</h2>
        <StatusTag tone={acknowledgedOn === null ? 'plain' : stands && told !== 'altered' ? 'ok' : 'warn'}>
          {acknowledgedOn === null
            ? say('notAcknowledged')
            : say('acknowledged', { form: of, day: dayText(acknowledgedOn, locale) })}
        </StatusTag>
      </header>
      <p class="s">
        <b>
          <bdi>{supervisor.name}</bdi>
        </b>
        {supervisor.position ? ` · ${supervisor.position}` : ''} ·{' '}
        {say('madeOn', { day: dayText(bangkokDay(madeAt), locale) })}
      </p>
      {stands ? null : <Note tone="warn">{say('stale')}</Note>}
      {told === 'altered' ? <Note tone="err">{say('altered')}</Note> : null}
      {words ? (
        <>
          <h3>{say('words')}</h3>
          <blockquote>{words}</blockquote>
        </>
      ) : null}
      {suggestions.length > 0 ? (
        <>
          <h3>{say('suggestions')}</h3>
          <dl>
            {suggestions.map(({ item, words: said }) => (
              <div key={item}>
                <dt>
                  {items.includes(item) ? say('item', { no: items.indexOf(item) + 1 }) : say('goneItem')}
                </dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {told === 'altered' ? null : (
        <p class="xs dim">{say(told, { key: (signed?.fingerprint ?? '').slice(0, 8) })}</p>
      )}
    </section>
  );
}
