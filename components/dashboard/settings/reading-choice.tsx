import { methods, type Reading } from '../../../lib/framework/methods.ts';
import { rules } from '../../../lib/framework/rules.ts';
import { settingsWords } from '../../../lib/words/settings.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { StatusTag } from '../../parts/status-tag.tsx';

/** The methods that the two readings count differently. */
const disputed = methods.filter(({ bucket }) => bucket.appendix !== bucket.curriculum);

/** The two readings of the plan, what each counts and asks for, and where the plan says so. */
export function ReadingChoice({
  reading,
  onReading,
  locale,
}: {
  reading: Reading;
  onReading: (reading: Reading) => void;
  locale: Locale;
}) {
  const say = speaker(settingsWords, locale);
  return (
    <fieldset class="readings">
      <legend class="sr">{say('reading')}</legend>
      {(['appendix', 'curriculum'] as const).map((one) => (
        <label key={one} class={one === reading ? 'on' : ''}>
          <input type="radio" name="reading" checked={one === reading} onChange={() => onReading(one)} />
          <span>
            <b>{say(one)}</b>{' '}
            {one === 'appendix' ? <StatusTag tone="ok">{say('suggested')}</StatusTag> : null}
            {disputed.map(({ id, th, en, bucket, place, alsoAt }) => (
              <small key={id}>
                {say('moved', { method: locale === 'th' ? th : en, bucket: bucket[one] })} ·{' '}
                <span lang="th">
                  {say('source', { place: one === 'appendix' ? place : (alsoAt?.at(-1) ?? place) })}
                </span>
              </small>
            ))}
            {rules
              .filter((rule) => rule.about === 'year' && rule.reading === one)
              .map(({ id, th, place }) => (
                <small key={id} lang="th">
                  {th} · {say('source', { place })}
                </small>
              ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
