import { useState } from 'preact/hooks';
import { isRealDay } from '../../../lib/idp/fiscal-year.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../form-dialog.tsx';

/** What `ChangePlan` takes. */
export interface ChangePlanProps {
  /** The number that the new version gets. */
  no: number;
  today: string;
  onClose: () => void;
  onChange: (since: string, because: string) => void;
  locale: Locale;
}

/** Asks for the day and the reason with which a new version of the plan begins. */
export function ChangePlan({ no, today, onClose, onChange, locale }: ChangePlanProps) {
  const say = speaker(planWords, locale);
  const [because, setBecause] = useState('');
  const [since, setSince] = useState(today);
  const errors = {
    because: because.trim() === '' ? say('needBecause') : null,
    since: isRealDay(since) ? null : say('needDay'),
  };
  return (
    <FormDialog
      title={say('change')}
      saveLabel={say('changeDo', { no })}
      wrong={errors.because !== null || errors.since !== null}
      onSave={async () => {
        onChange(since, because.trim());
        return null;
      }}
      onClose={onClose}
      locale={locale}
    >
      {(tried) => (
        <>
          <p class="s mut">{say('changeWhy')}</p>
          <Field label={say('changeBecause')} error={tried ? errors.because : null}>
            {(control) => (
              <textarea
                {...control}
                maxLength={5000}
                value={because}
                onInput={({ currentTarget }) => setBecause(currentTarget.value)}
              />
            )}
          </Field>
          <Field label={say('changeSince')} error={tried ? errors.since : null}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={since}
                onInput={({ currentTarget }) => setSince(currentTarget.value)}
              />
            )}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
