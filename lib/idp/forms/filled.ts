import type { Form } from '../../framework/forms.ts';
import type { Idp1Column } from '../plan/check-plan.ts';

/** One cell of a filled row, ready to be drawn: lines of text, one tick, or boxes with their words. */
export type FilledCell =
  | { kind: 'lines'; lines: string[] }
  | { kind: 'tick'; ticked: boolean }
  | { kind: 'boxes'; boxes: { th: string; ticked: boolean }[] };

/** One row of a form: its printed number (`๑.`), and its cells by the id of the form's lowest columns. */
export interface FilledRow {
  no: string;
  cells: Record<string, FilledCell>;
}

/** A place of a form that should not be empty when it is handed in. */
export type MissingPlace =
  | { at: 'head'; field: 'name' | 'position' | 'agency' | 'supervisor' }
  /** There is no plan item at all. */
  | { at: 'rows' }
  /** `no` counts from 1, `item` is the plan item's id. */
  | { at: 'row'; no: number; item: string; column: Idp1Column | 'progress' | 'result' | 'draft' };

/** An official form with everything that is printed into it; numbers in Thai digits, dates of the Buddhist era. */
export interface FilledForm {
  form: Form;
  /** The title lines, the last one without its blank. */
  titles: string[];
  /** What stands in the blanks of the head; empty text leaves the dotted line. */
  head: { fiscalYear: string; name: string; position: string; agency: string };
  /** At least as many as are printed; the rest are numbered and empty. */
  rows: FilledRow[];
  /** The names in brackets under the lines to sign, by the form's order; empty leaves dots. */
  signers: string[];
  /** What is known of the acknowledgement beside the paper: the learner's statement, the supervisor's answer. */
  statements: string[];
  /** The small line at the foot: tool, reading of the plan, day. */
  foot: string;
  missing: MissingPlace[];
}
