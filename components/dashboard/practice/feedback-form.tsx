import { useState } from 'preact/hooks';
import { isRealDay } from '../../../lib/idp/fiscal-year.ts';
import type { Feedback } from '../../../lib/idp/review/feedback.ts';
import { practiceWords } from '../../../lib/words/practice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../form-dialog.tsx';

/** What the form says, as it is stored. */
export type FeedbackDraft = Pick<Feedback, 'who' | 'role' | 'on' | 'words' | 'item'>;

const roles = ['supervisor', 'colleague', 'client', 'other'] as const;

/** The form for feedback: who, what they are, when, their words, and what it is about. */
export function FeedbackForm({
  feedback,
  item,
  items,
  today,
  onSave,
  onClose,
  locale,
}: {
  feedback: Feedback | null;
  /** The item that a new one is about; null for the whole year. */
  item: string | null;
  items: readonly { id: string; label: string }[];
  today: string;
  onSave: (draft: FeedbackDraft) => Promise<string | null>;
  onClose: () => void;
  locale: Locale;
}) {
  const say = speaker(practiceWords, locale);
  const [draft, setDraft] = useState<FeedbackDraft>(
    feedback ?? { who: '', role: 'supervisor', on: today, words: '', item },
  );
  const set = (change: Partial<FeedbackDraft>) => setDraft({ ...draft, ...change });
  const errors = {
    who: draft.who.trim() === '' ? say('needWho') : null,
    on: !isRealDay(draft.on) || draft.on > today ? say('badDay') : null,
    words: draft.words.trim() === '' ? say('needWords') : null,
  };
  const { who, role, on, words, item: about } = draft;
  return (
    <FormDialog
      title={say(feedback === null ? 'feedbackAdd' : 'feedbackEdit')}
      wrong={Object.values(errors).some((error) => error !== null)}
      onSave={() => onSave({ who: who.trim(), role, on, words: words.trim(), item: about })}
      onClose={onClose}
      locale={locale}
    >
      {(tried) => (
        <>
          <Field label={say('words')} help={say('feedbackNote')} error={tried ? errors.words : null}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={5000}
                value={words}
                onInput={({ currentTarget }) => set({ words: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={say('who')} error={tried ? errors.who : null}>
            {(control) => (
              <input
                {...control}
                type="text"
                maxLength={200}
                value={who}
                onInput={({ currentTarget }) => set({ who: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={say('role')}>
            {(control) => (
              <select
                {...control}
                value={role}
                onChange={({ currentTarget }) => set({ role: currentTarget.value as Feedback['role'] })}
              >
                {roles.map((one) => (
                  <option key={one} value={one}>
                    {say(one)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={say('day')} error={tried ? errors.on : null}>
            {(control) => (
              <input
                {...control}
                type="date"
                max={today}
                value={on}
                onInput={({ currentTarget }) => set({ on: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={say('about')}>
            {(control) => (
              <select
                {...control}
                value={about ?? ''}
                onChange={({ currentTarget }) => set({ item: currentTarget.value || null })}
              >
                <option value="">{say('wholeYear')}</option>
                {items.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
