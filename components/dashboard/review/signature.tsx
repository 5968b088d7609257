import { dayText } from '../../../lib/words/dates.ts';
import { reviewWords } from '../../../lib/words/review.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { SignForm } from '../sign-form.tsx';

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
  return (
    <section class="panel rv-submit rv-sign" aria-labelledby="signature">
      <h2 id="signature">{say('signTitle')}</h2>
      {signedOn === null ? (
        <SignForm
          words={{ label: say('sign'), help: say('signHelp'), wrong: say('needDay'), act: say('signDo') }}
          today={today}
          onSign={onSign}
        />
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
