import { useState } from 'preact/hooks';
import type { AnsweredForm } from '../../lib/idp/answer/answer.ts';
import { type AnswerDraft, missingInAnswer } from '../../lib/idp/answer/make-answer.ts';
import { superviseWords } from '../../lib/words/supervise.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Note } from '../parts/note.tsx';

/** What `AnswerForm` takes. */
export interface AnswerFormProps {
  form: AnsweredForm;
  draft: AnswerDraft;
  onDraft: (draft: AnswerDraft) => void;
  /** ISO day of today in Bangkok. */
  today: string;
  saving: boolean;
  /** Name of the answer file that was saved last; empty for none. */
  saved: string;
  onSave: () => void;
  locale: Locale;
}

/** The supervisor's answer as a whole: who answers, feedback, the acknowledgement, and the file to send back. */
export function AnswerForm(props: AnswerFormProps) {
  const { form, draft, onDraft, today, saving, saved, onSave, locale } = props;
  const say = speaker(superviseWords, locale);
  const [tried, setTried] = useState(false);
  const missing = tried ? missingInAnswer(draft, today) : [];
  const put = (part: Partial<AnswerDraft>) => onDraft({ ...draft, ...part });
  const text = (field: 'name' | 'position', longest: number, error: string | null) => (
    <Field label={say(field)} error={error}>
      {(control) => (
        <input
          {...control}
          type="text"
          maxLength={longest}
          value={draft[field]}
          onInput={({ currentTarget }) => put({ [field]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      class="panel answer-form"
      aria-labelledby="answer-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!saving && missingInAnswer(draft, today).length === 0) onSave();
      }}
    >
      <h2 id="answer-form">{say('answer')}</h2>
      {text('name', 200, missing.includes('name') ? say('needName') : null)}
      {text('position', 300, null)}
      <Field label={say('words')} error={missing.includes('nothing') ? say('needWords') : null}>
        {(control) => (
          <textarea
            {...control}
            maxLength={5000}
            value={draft.words}
            onInput={({ currentTarget }) => put({ words: currentTarget.value })}
          />
        )}
      </Field>
      <label class="pick">
        <input
          type="checkbox"
          checked={draft.acknowledged}
          onChange={({ currentTarget }) => put({ acknowledged: currentTarget.checked })}
        />
        <span>{say('acknowledge', { form })}</span>
      </label>
      {draft.acknowledged ? (
        <Field label={say('day')} error={missing.includes('day') ? say('needDay') : null}>
          {(control) => (
            <input
              {...control}
              type="date"
              max={today}
              value={draft.on}
              onInput={({ currentTarget }) => put({ on: currentTarget.value })}
            />
          )}
        </Field>
      ) : null}
      <p class="help">{say('saveHelp')}</p>
      <Button kind="filled" type="submit" full busy={saving} busyLabel={say('saving')}>
        {say('save')}
      </Button>
      {saved ? (
        <Note tone="ok" role="status">
          {say('saved', { name: saved })}
        </Note>
      ) : null}
    </form>
  );
}
