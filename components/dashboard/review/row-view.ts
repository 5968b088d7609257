import type { Compared } from '../../../lib/idp/assessment/compare.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import type { PlanItem } from '../../../lib/idp/plan/plan.ts';
import type { Feedback } from '../../../lib/idp/review/feedback.ts';
import type { Practice } from '../../../lib/idp/review/practice.ts';
import type { ReviewItem } from '../../../lib/idp/review/review.ts';

/** One item of the plan with everything that its row of IDP2 is written from. */
export interface RowView {
  item: PlanItem;
  /** Its number (ลำดับที่), from 1. */
  no: number;
  /** What is written; an untouched result holds the draft. */
  row: ReviewItem;
  /** The newest entries that count in it. */
  entries: Entry[];
  /** Finished entries, their known minutes, and how many have none. */
  count: number;
  minutes: number;
  unknown: number;
  practices: Practice[];
  /** How many files of evidence each use in work has, by its id; one without any is left out. */
  files: Readonly<Record<string, number>>;
  feedback: Feedback[];
  /** Its competencies before and after. */
  compared: Compared[];
  /** The draft as the records say it now; empty when they say nothing. */
  draft: string;
  /** False while its period lies ahead and nothing was done. */
  begun: boolean;
}

/** How far a row is. */
export type RowState = 'complete' | 'isDraft' | 'partly' | 'empty' | 'notYet';

/** How far a row of the review is filled in. */
export function rowState({ row, begun }: Pick<RowView, 'row' | 'begun'>): RowState {
  const written = row.result.trim() !== '';
  if (row.outcome !== null && written && !row.draft) return 'complete';
  if (row.outcome === null && (!written || row.draft)) {
    if (!begun) return 'notYet';
    return row.draft ? 'isDraft' : 'empty';
  }
  return row.draft && written ? 'isDraft' : 'partly';
}

/** The change that ticking or unticking a box makes; the first two exclude each other. */
export function ticked(
  row: ReviewItem,
  box: 'as-planned' | 'not-as-planned' | 'continue' | 'revise',
): Partial<Omit<ReviewItem, 'item'>> {
  if (box === 'continue') return { continue: !row.continue };
  if (box === 'revise') return { revise: !row.revise };
  return { outcome: row.outcome === box ? null : box };
}
