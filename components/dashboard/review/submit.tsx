import { Lock, Send } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Reading } from '../../../lib/framework/methods.ts';
import { fiscalYearBounds } from '../../../lib/idp/fiscal-year.ts';
import type { MissingInRow } from '../../../lib/idp/review/write-review.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { reviewWords } from '../../../lib/words/review.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Note } from '../../parts/note.tsx';

/** What `Submit` takes. */
export interface SubmitProps {
  fiscalYear: number;
  /** ISO day of today in Bangkok. */
  today: string;
  reading: Reading;
  /** What the rows still need, in their order. */
  missing: readonly MissingInRow[];
  /** Number of an item by its id. */
  numberOf: (item: string) => number;
  onSubmit: () => Promise<void>;
  locale: Locale;
}

/** Submitting the review: says what it locks, lists what is missing with a way there, and asks once more. */
export function Submit({ fiscalYear, today, reading, missing, numberOf, onSubmit, locale }: SubmitProps) {
  const say = speaker(reviewWords, locale);
  const { to } = fiscalYearBounds(fiscalYear);
  const [at, setAt] = useState<'closed' | 'missing' | 'asking' | 'busy'>('closed');
  const goTo = ({ item, what }: MissingInRow) => {
    const field = what === 'outcome' ? 'outcome' : 'result';
    document.querySelector<HTMLElement>(`[data-missing="${item}-${field}"]`)?.focus();
  };
  return (
    <section class="panel rv-submit" aria-labelledby="submit">
      <h2 id="submit">{say('submitTitle')}</h2>
      <p class="s">
        <Lock class="i" /> {say('submitWhy')}
      </p>
      {at === 'missing' && missing.length > 0 ? (
        <div class="note warn" role="alert">
          <div>
            {say('missing', { n: missing.length })}
            <ul>
              {missing.map((one) => (
                <li key={one.item + one.what}>
                  <button type="button" class="link" onClick={() => goTo(one)}>
                    {say('missingLine', { no: numberOf(one.item), what: say(`missing_${one.what}`) })}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
      <div>
        <Button
          kind="filled"
          icon={<Send class="i" />}
          onPress={() => setAt(missing.length > 0 ? 'missing' : 'asking')}
        >
          {say('submit')}
        </Button>
      </div>
      {at === 'asking' || at === 'busy' ? (
        <Dialog
          title={say('confirm', { year: locale === 'th' ? fiscalYear : fiscalYear - 543 })}
          locale={locale}
          onClose={() => setAt('closed')}
          actions={
            <>
              <Button kind="quiet" onPress={() => setAt('closed')}>
                {say('cancel')}
              </Button>
              <Button
                kind="filled"
                busy={at === 'busy'}
                busyLabel={say('submitting')}
                onPress={() => {
                  setAt('busy');
                  void onSubmit().finally(() => setAt('closed'));
                }}
              >
                {say('submit')}
              </Button>
            </>
          }
        >
          <p>{say('submitWhy')}</p>
          {today < to ? <Note tone="warn">{say('early', { on: dayText(to, locale) })}</Note> : null}
          <p>{say('submitReading', { reading: say(reading) })}</p>
        </Dialog>
      ) : null}
    </section>
  );
}
