import type { Rung } from '../../lib/idp/entry.ts';
import { rungOf, rungWords } from '../../lib/words/parts.ts';
import type { Locale } from '../../lib/words/words.ts';

const steps = [1, 2, 3, 4, 5];

/** What `RungSteps` takes: the rung, its words, and the words that say which of the five it is. */
export interface RungStepsProps {
  rung: Rung;
  words: string;
  spoken: string;
}

/** Rising steps filled up to a rung of the evidence ladder (หลักฐาน), and its words. */
export function RungSteps({ rung, words, spoken }: RungStepsProps) {
  return (
    <span class={`rung r${rung}`}>
      <i aria-hidden="true">
        {steps.map((step) => (
          <b key={step} class={step <= rung ? 'f' : ''} />
        ))}
      </i>
      <span>
        {words}
        <span class="sr"> {spoken}</span>
      </span>
    </span>
  );
}

/** An entry's rung on the evidence ladder, in one language. */
export function RungMeter({ rung, locale }: { rung: Rung; locale: Locale }) {
  return (
    <RungSteps
      rung={rung}
      words={rungWords[rung][locale]}
      spoken={rungOf[locale].replace('{rung}', String(rung))}
    />
  );
}
