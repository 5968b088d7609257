import type { NamedCompetency } from '../../lib/view/page-view.ts';
import { cardWords } from '../../lib/words/card.ts';
import { told, voiceOf } from '../../lib/words/voice.ts';
import type { Locale } from '../../lib/words/words.ts';
import { Picker } from '../course/picker.tsx';
import { CodeChip } from '../parts/code-chip.tsx';

/** The picker of competencies that card and popup use, under the codes that are chosen. */
export function Competencies({
  all,
  codes,
  onChange,
  locale,
}: {
  all: readonly NamedCompetency[];
  /** `[]` is the explicit "none", null nothing yet. */
  codes: string[] | null;
  onChange: (codes: string[] | null) => void;
  locale: Locale;
}) {
  return (
    <div class="chosen">
      {codes?.length ? (
        <p class="row">
          {codes.map((code) => (
            <CodeChip key={code} code={code} />
          ))}
        </p>
      ) : null}
      <Picker all={all} codes={codes} onChange={onChange} say={voiceOf(told(cardWords, locale), locale)} />
    </div>
  );
}
