import { fiscalYearBounds, fiscalYearOf, quarterBounds } from '../fiscal-year.ts';
import { isFixed } from '../plan/change-plan.ts';
import { emptyColumns, type RuleCheck } from '../plan/check-plan.ts';
import type { Plan, Topic } from '../plan/plan.ts';
import type { Review } from '../review/review.ts';
import type { ItemStanding } from './standing.ts';

/** The one thing to do next (สิ่งที่ควรทำต่อไป), with what its words and link need. */
export type NextStep =
  /** Say which mission group one belongs to. */
  | { step: 'group' }
  | { step: 'assess' }
  | { step: 'go-on-assessing'; assessmentId: string }
  | { step: 'plan' }
  /** The first rule that must be kept and is not. */
  | { step: 'fix-plan'; check: RuleCheck }
  /** Fill in the first item that leaves a column of IDP1 empty; `no` is its number in the plan. */
  | { step: 'fill-plan'; no: number; item: string }
  /** Hand the plan in (ทำฉบับเสนอ). */
  | { step: 'propose' }
  /** Say under which item entries count. */
  | { step: 'choose-item'; entries: number }
  | { step: 'confirm'; entries: number }
  /** Learn for the item that is most urgent; `topic` is what to look for, null when the item names none. */
  | { step: 'learn'; item: ItemStanding; topic: Topic | null }
  | { step: 'assess-again' }
  | { step: 'review' }
  /** Begin the next year's plan. */
  | { step: 'next-year' }
  | { step: 'done' };

/** What the next step depends on. */
export interface StepSources {
  fiscalYear: number;
  /** ISO day. */
  today: string;
  hasGroup: boolean;
  /** The self-assessment begun last for this year or before; null for none. */
  assessment: { id: string; finished: boolean; fiscalYear: number } | null;
  /** Whether this year has an assessment to compare with an earlier one. */
  compared: boolean;
  plan: Plan | null;
  rules: readonly RuleCheck[];
  items: readonly ItemStanding[];
  /** Entries that wait for the choice of an item, and for confirmation of their competencies. */
  asking: number;
  unconfirmed: number;
  review: Review | null;
  hasNextPlan: boolean;
}

/** The next step of a fiscal year on a day: never more than one, and always the first that stands in the way of the others. */
export function nextStep(sources: StepSources): NextStep {
  if (sources.review !== null && sources.review.submittedAt !== null) {
    return sources.hasNextPlan ? { step: 'done' } : { step: 'next-year' };
  }
  const over = sources.today > fiscalYearBounds(sources.fiscalYear).to;
  return over ? stepAfter(sources) : stepWithin(sources);
}

/** In a year that is over only its review is left. */
function stepAfter({ plan, asking, unconfirmed }: StepSources): NextStep {
  if (asking > 0) return { step: 'choose-item', entries: asking };
  if (unconfirmed > 0) return { step: 'confirm', entries: unconfirmed };
  return plan === null || plan.items.length === 0 ? { step: 'done' } : { step: 'review' };
}

function stepWithin(sources: StepSources): NextStep {
  const { plan, assessment, items, today, fiscalYear } = sources;
  if (!sources.hasGroup) return { step: 'group' };
  if (plan === null || plan.items.length === 0) {
    if (assessment === null) return { step: 'assess' };
    if (!assessment.finished) return { step: 'go-on-assessing', assessmentId: assessment.id };
    return { step: 'plan' };
  }
  if (sources.asking > 0) return { step: 'choose-item', entries: sources.asking };
  if (sources.unconfirmed > 0) return { step: 'confirm', entries: sources.unconfirmed };
  // Days come with the year, not with the plan.
  const broken = sources.rules.find(
    ({ id, ok, severity }) => !ok && severity === 'must' && id !== 'days-per-year',
  );
  if (broken !== undefined && !isFixed(plan)) return { step: 'fix-plan', check: broken };
  if (!isFixed(plan)) {
    const at = plan.items.findIndex((item) => emptyColumns(item).length > 0);
    const open = plan.items[at];
    return open === undefined ? { step: 'propose' } : { step: 'fill-plan', no: at + 1, item: open.id };
  }
  const urgent =
    items.find(({ state }) => state === 'late') ??
    items.find(({ state }) => state === 'running') ??
    items.find(({ state }) => state === 'undated' || state === 'ahead');
  const closing = fiscalYearOf(today) === fiscalYear && today >= quarterBounds(fiscalYear, 4).from;
  if (urgent !== undefined && !(closing && today >= lastMonthOf(fiscalYear))) {
    return { step: 'learn', item: urgent, topic: urgent.item.topics[0] ?? null };
  }
  if (!closing) return { step: 'done' };
  return sources.compared ? { step: 'review' } : { step: 'assess-again' };
}

/** The first day of September, when a year is brought to its end. */
function lastMonthOf(fiscalYear: number): string {
  return `${fiscalYearBounds(fiscalYear).to.slice(0, 7)}-01`;
}
