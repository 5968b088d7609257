import type { Assessment } from '../../../lib/idp/assessment/assessment.ts';
import type { Locale } from '../../../lib/words/words.ts';

/** What every row of the grid takes. */
export interface RowPart {
  assessment: Assessment;
  /** The earlier assessment that stands beside; null when none does. */
  before: Assessment | null;
  /** Whether its answers stand for good. */
  locked: boolean;
  /** Finished, confirmed entries per competency in all years. */
  logged: Readonly<Record<string, number>>;
  /** The number of the plan item that develops a competency or a line; null where none does. */
  planned: (codeOrLine: string) => number | null;
  onAnswer: (id: string, has: boolean | null) => void;
  onNote: (id: string, note: string) => void;
  /** Asks for the reason with which a skill is left out. */
  onLeaveOut: (id: string) => void;
  locale: Locale;
}
