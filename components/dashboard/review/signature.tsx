import { useState } from 'preact/hooks';
import { isRealDay } from '../../../lib/idp/fiscal-year.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { reviewWords } from '../../../lib/words/review.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';

/** What `Signature` takes. */
export interface SignatureProps {
  /** ISO day of the statement; null until it is said. */
  signedOn: string | null;
  /** ISO day of today in Bangkok. */
  today: string;
  /** Puts the statement down, or takes it back (null). */
  onSign: (day: string | null) => void;
  locale: Locale;
}

/**
 * "ลงนามบนกระดาษเมื่อ …": the learner's own statement that IDP2 was signed on paper. Nothing hangs on it, so a day that was typed
 * wrong is taken back at any time.
 */
export function Signature({ signedOn, today, onSign, locale }: SignatureProps) {
  const say = speaker(reviewWords, locale);
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const good = isRealDay(day) && day <= today;
  return (
    <section class="panel rv-submit rv-sign" aria-labelledby="signature">
      <h2 id="signature">{say('signTitle')}</h2>
      {signedOn === null ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (good) onSign(day);
          }}
        >
          <Field label={say('sign')} help={say('signHelp')} error={tried && !good ? say('needDay') : null}>
            {(control) => (
              <input
                {...control}
                type="date"
                max={today}
                value={day}
                onInput={({ currentTarget }) => setDay(currentTarget.value)}
              />
            )}
          </Field>
          <Button type="submit">{say('signDo')}</Button>
        </form>
      ) : (
        <>
          <p>{say('signed', { on: dayText(signedOn, locale) })}</p>
          <div>
            <Button kind="quiet" size="small" onPress={() => onSign(null)}>
              {say('unsign')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
