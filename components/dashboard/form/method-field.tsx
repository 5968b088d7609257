import { bucketOf, method } from '../../../lib/framework/methods.ts';
import { entryFormWords } from '../../../lib/words/entry-form.ts';
import { speaker } from '../../../lib/words/words.ts';
import { BucketTag } from '../../parts/bucket-tag.tsx';
import { Field } from '../../parts/field.tsx';
import { errorText } from './error-text.ts';
import type { FormPart } from './form-part.ts';
import { MethodOptions } from './method-options.tsx';

/** Every development method of the plan (วิธีการพัฒนา), grouped by what the reading counts it under, with its place. */
export function MethodField({ form, set, errors, reading, locale }: FormPart) {
  const say = speaker(entryFormWords, locale);
  const chosen = method(form.method);
  return (
    <Field
      label={say('method')}
      error={errorText('method', errors, locale)}
      help={
        chosen ? (
          <>
            <BucketTag bucket={bucketOf(chosen.id, reading)}>
              {say('byReading', { reading: say(reading) })}
            </BucketTag>
            <span class="place" lang="th">
              {say('methodPlace', { place: chosen.place })}
              {chosen.note ? ` · ${chosen.note}` : ''}
            </span>
          </>
        ) : null
      }
    >
      {(control) => (
        <select
          {...control}
          value={form.method}
          onChange={({ currentTarget }) => set({ method: currentTarget.value })}
        >
          <option value="" disabled>
            {say('chooseMethod')}
          </option>
          <MethodOptions reading={reading} locale={locale} />
        </select>
      )}
    </Field>
  );
}
