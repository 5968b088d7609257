import { useState } from 'preact/hooks';
import { isRealDay } from '../../../lib/idp/fiscal-year.ts';
import type { Practice } from '../../../lib/idp/review/practice.ts';
import { practiceWords } from '../../../lib/words/practice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../form-dialog.tsx';

/** What the form says, as it is stored. */
export type PracticeDraft = Pick<Practice, 'what' | 'on' | 'result'>;

/** The form for one use in work: what, when, what came of it. No hours: it is no learning. */
export function PracticeForm({
  practice,
  today,
  onSave,
  onClose,
  locale,
}: {
  practice: Practice | null;
  today: string;
  onSave: (draft: PracticeDraft) => Promise<string | null>;
  onClose: () => void;
  locale: Locale;
}) {
  const say = speaker(practiceWords, locale);
  const [what, setWhat] = useState(practice?.what ?? '');
  const [on, setOn] = useState(practice?.on ?? '');
  const [result, setResult] = useState(practice?.result ?? '');
  const errors = {
    what: what.trim() === '' ? say('needWhat') : null,
    on: on !== '' && (!isRealDay(on) || on > today) ? say('badDay') : null,
  };
  return (
    <FormDialog
      title={say(practice === null ? 'add' : 'edit')}
      wrong={errors.what !== null || errors.on !== null}
      onSave={() => onSave({ what: what.trim(), on: on || null, result: result.trim() })}
      onClose={onClose}
      locale={locale}
    >
      {(tried) => (
        <>
          <Field label={say('what')} error={tried ? errors.what : null}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={5000}
                value={what}
                onInput={({ currentTarget }) => setWhat(currentTarget.value)}
              />
            )}
          </Field>
          <Field label={say('on')} help={say('onHelp')} error={tried ? errors.on : null}>
            {(control) => (
              <input
                {...control}
                type="date"
                max={today}
                value={on}
                onInput={({ currentTarget }) => setOn(currentTarget.value)}
              />
            )}
          </Field>
          <Field label={say('result')} help={say('noHours')}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={5000}
                value={result}
                onInput={({ currentTarget }) => setResult(currentTarget.value)}
              />
            )}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
