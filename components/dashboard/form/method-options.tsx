import { bucketOf, methods, type Reading } from '../../../lib/framework/methods.ts';
import { bucketWords } from '../../../lib/words/parts.ts';
import type { Locale } from '../../../lib/words/words.ts';

/** The options of every development method of the plan (วิธีการพัฒนา), under the share that a reading counts each by. */
export function MethodOptions({ reading, locale }: { reading: Reading; locale: Locale }) {
  return (
    <>
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
    </>
  );
}
