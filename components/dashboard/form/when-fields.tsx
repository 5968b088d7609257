import { dayText } from '../../../lib/words/dates.ts';
import { entryFormWords } from '../../../lib/words/entry-form.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import { Segment } from '../../parts/segment.tsx';
import { errorText } from './error-text.ts';
import type { FormPart } from './form-part.ts';

/** Finished or not, from when to when, how many hours. Unknown stays empty. */
export function WhenFields({ form, set, errors, today, locale }: FormPart) {
  const say = speaker(entryFormWords, locale);
  const day = (field: 'startedOn' | 'completedOn', help: string) => (
    <Field
      label={say(field)}
      // The browser writes the day its own way; here it stands as the log will show it.
      help={form[field] ? dayText(form[field], locale) : help}
      error={errorText(field, errors, locale)}
    >
      {(control) => (
        <input
          {...control}
          type="date"
          max={today}
          value={form[field]}
          onInput={({ currentTarget }) => set({ [field]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <div class="whens">
      <div class="fld">
        <span class="lab">{say('status')}</span>
        <Segment
          label={say('status')}
          choices={[
            { value: 'finished', label: say('finished') },
            { value: 'ongoing', label: say('ongoing') },
          ]}
          value={form.status}
          onChange={(status) => set({ status })}
        />
      </div>
      {day('startedOn', say('optional'))}
      {form.status === 'finished' ? day('completedOn', say('dayLater')) : null}
      <Field label={say('hours')} help={say('hoursHelp')} error={errorText('hours', errors, locale)}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={form.hours}
            onInput={({ currentTarget }) => set({ hours: currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
