import { bucketOf, type MethodId, method } from '../../../lib/framework/methods.ts';
import { entryFormWords } from '../../../lib/words/entry-form.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import { Segment } from '../../parts/segment.tsx';
import { errorText } from './error-text.ts';
import type { FormPart } from './form-part.ts';

type Choice = '70' | '20' | '10';

/** Counting an entry under another of 70, 20 and 10 than its method's, with the reason. Folded until it is wanted. */
export function BucketField({ form, set, errors, reading, locale }: FormPart) {
  const say = speaker(entryFormWords, locale);
  const over = form.bucketOverride;
  const own = method(form.method) ? bucketOf(form.method as MethodId, reading) : 10;
  return (
    <div class="over">
      <label class="pick">
        <input
          type="checkbox"
          checked={over !== null}
          onChange={({ currentTarget: { checked } }) =>
            set({ bucketOverride: checked ? { bucket: own === 70 ? 20 : 70, because: '' } : null })
          }
        />
        <span>{say('override')}</span>
      </label>
      {over ? (
        <div class="pairs">
          <div class="fld">
            <span class="lab">{say('overrideTo')}</span>
            <Segment<Choice>
              label={say('overrideTo')}
              choices={(['70', '20', '10'] as const).map((value) => ({ value, label: value }))}
              value={String(over.bucket) as Choice}
              onChange={(value) =>
                set({ bucketOverride: { ...over, bucket: Number(value) as 70 | 20 | 10 } })
              }
            />
          </div>
          <Field
            label={say('because')}
            help={say('becauseHelp')}
            error={errorText('bucketOverride', errors, locale)}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                value={over.because}
                onInput={({ currentTarget }) =>
                  set({ bucketOverride: { ...over, because: currentTarget.value } })
                }
              />
            )}
          </Field>
        </div>
      ) : null}
    </div>
  );
}
