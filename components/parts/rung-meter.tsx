import type { Rung } from '../../lib/idp/entry.ts';
import { rungOf, rungWords } from '../../lib/words/parts.ts';
import type { Locale } from '../../lib/words/words.ts';

const steps = [1, 2, 3, 4, 5];

/** An entry's rung on the evidence ladder (หลักฐาน): rising steps filled up to it, and its words. */
export function RungMeter({ rung, locale }: { rung: Rung; locale: Locale }) {
  return (
    <span class={`rung r${rung}`}>
      <i aria-hidden="true">
        {steps.map((step) => (
          <b key={step} class={step <= rung ? 'f' : ''} />
        ))}
      </i>
      <span>
        {rungWords[rung][locale]}
        <span class="sr"> {rungOf[locale].replace('{rung}', String(rung))}</span>
      </span>
    </span>
  );
}
