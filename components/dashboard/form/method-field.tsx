import { bucketOf, method, methods } from '../../../lib/framework/methods.ts';
import { entryFormWords } from '../../../lib/words/entry-form.ts';
import { bucketWords } from '../../../lib/words/parts.ts';
import { speaker } from '../../../lib/words/words.ts';
import { BucketTag } from '../../parts/bucket-tag.tsx';
import { Field } from '../../parts/field.tsx';
import { errorText } from './error-text.ts';
import type { FormPart } from './form-part.ts';

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
          {([70, 20, 10] as const).map((bucket) => (
            <optgroup key={bucket} label={`${bucket} · ${bucketWords[bucket][locale]}`}>
              {methods
                .filter(({ id }) => bucketOf(id, reading) === bucket)
                .map(({ id, th, en }) => (
                  <option key={id} value={id}>
                    {locale === 'th' ? `${th} (${en})` : `${en} (${th})`}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
