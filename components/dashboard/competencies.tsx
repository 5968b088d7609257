import type { NamedCompetency } from '../../lib/view/page-view.ts';
import { cardWords } from '../../lib/words/card.ts';
import { told, voiceOf } from '../../lib/words/voice.ts';
import type { Locale } from '../../lib/words/words.ts';
import { Picker } from '../course/picker.tsx';

/** The picker of competencies that card and popup use, in the dashboard's language. */
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
    <Picker all={all} codes={codes} onChange={onChange} say={voiceOf(told(cardWords, locale), locale)} />
  );
}
