import { cycle } from '../../framework/cycle.ts';
import type { MethodId, Reading } from '../../framework/methods.ts';
import { bucketOf } from '../../framework/methods.ts';
import type { Place } from '../../framework/place.ts';
import { type Rule, rule } from '../../framework/rules.ts';
import { buckets } from '../shares.ts';
import { differentTopics } from './course-name.ts';
import { type Holder, itemsOutsideGroup } from './fit.ts';
import { monthsOf } from './period.ts';
import type { PlanItem } from './plan.ts';

/** One rule of the plan held against a year (การตรวจตามข้อกำหนด). */
export interface RuleCheck {
  /** Id of the rule in `lib/framework/rules.ts`, or of the principle in `cycle.ts`. */
  id: string;
  ok: boolean;
  /** `must` where it decides; a rule of the other reading is only shown beside, as a `remark`. */
  severity: 'must' | 'remark';
  /** Its place in the plan. */
  source: Place;
  /** The rule in short, in the plan's words. */
  th: string;
  /** The reading of the plan that it belongs to; null when it holds under both. */
  reading: Reading | null;
  /** False for a rule of the other reading. */
  decides: boolean;
  /** What was found and what the rule asks for, in the rule's unit; null for a rule without a number. */
  found: number | null;
  limit: number | null;
  /** Ids of the items that are against it, in the plan's order; empty when it is about the whole. */
  items: string[];
}

/** What the checks depend on beside the items. */
export interface CheckTerms extends Holder {
  reading: Reading;
  /** Days of development of the year so far, from its tally. */
  days: number;
}

/**
 * Checks a year's items against the rules of the plan, always the same rules in the same order: those that decide under the
 * reading, and those of the other reading as remarks beside them. A year without a plan is checked as one without items.
 */
export function checkPlan(items: readonly PlanItem[], terms: CheckTerms): RuleCheck[] {
  const number = (id: string, found: number): RuleCheck => {
    const one = rule(id);
    return { ...checkOf(one, terms.reading), ok: keeps(one, found), found };
  };
  const each = (id: string, against: readonly PlanItem[]): RuleCheck => ({
    ...checkOf(rule(id), terms.reading),
    ok: against.length === 0,
    items: against.map((item) => item.id),
  });
  const least = rule('period-months-min').value;
  const codes = new Set(items.flatMap(({ competencies }) => competencies));
  return [
    number('items-min', items.length),
    number('items-max', items.length),
    number('competencies-per-year', codes.size),
    number('days-per-year', terms.days),
    number(
      'topics-per-year',
      differentTopics(items.flatMap(({ topics }) => topics.map(({ title }) => title))),
    ),
    each(
      'period-months-min',
      items.filter((item) => monthsOf(item) < least),
    ),
    each(
      'methods-per-item-min',
      items.filter(({ methods }) => methods.length === 0),
    ),
    each(
      'methods-in-three-buckets',
      items.filter((item) => missingBuckets(item, terms.reading).length > 0),
    ),
    fitsGroup(items, terms),
  ];
}

/** Whether everything that must be is (`must`, and of the reading that decides). */
export function keepsEveryMust(checks: readonly RuleCheck[]): boolean {
  return checks.every(({ ok, severity }) => ok || severity !== 'must');
}

/** The shares of 70 : 20 : 10 for which an item has no method under a reading. */
export function missingBuckets({ methods }: Pick<PlanItem, 'methods'>, reading: Reading): (70 | 20 | 10)[] {
  const there = new Set(methods.map(({ method }) => bucketOf(method as MethodId, reading)));
  return buckets.filter((bucket) => !there.has(bucket));
}

/** A column of IDP1 by the id that `lib/framework/forms.ts` gives it. */
export type Idp1Column = 'competency' | 'topic' | 'methods' | 'target' | 'period' | 'evaluation';

/** The columns of IDP1 that an item leaves empty, in the form's order: A2 asks for all of them. */
export function emptyColumns(item: PlanItem): Idp1Column[] {
  const { competencies, knowledge, topics, methods, target, evaluation } = item;
  const empty: [Idp1Column, boolean][] = [
    ['competency', competencies.length + knowledge.filter((line) => line.trim() !== '').length === 0],
    ['topic', topics.every(({ title }) => title.trim() === '')],
    ['methods', methods.length === 0],
    ['target', target.trim() === ''],
    ['period', monthsOf(item) === 0],
    ['evaluation', !evaluation.self && !evaluation.others],
  ];
  return empty.filter(([, missing]) => missing).map(([column]) => column);
}

function checkOf(one: Rule, reading: Reading): Omit<RuleCheck, 'ok'> {
  const decides = one.reading === undefined || one.reading === reading;
  return {
    id: one.id,
    severity: decides ? (one.severity ?? 'must') : 'remark',
    source: one.place,
    th: one.th,
    reading: one.reading ?? null,
    decides,
    found: null,
    limit: one.value,
    items: [],
  };
}

function keeps({ bound, value }: Rule, found: number): boolean {
  if (bound === 'min') return found >= value;
  return bound === 'max' ? found <= value : found === value;
}

function fitsGroup(items: readonly PlanItem[], holder: Holder): RuleCheck {
  const principle = cycle.principles.find(({ id }) => id === 'items-fit-group');
  if (principle === undefined) throw new RangeError('the plan has no principle items-fit-group');
  const outside = itemsOutsideGroup(items, holder).map(({ id }) => id);
  return {
    id: principle.id,
    ok: outside.length === 0,
    severity: principle.severity ?? 'remark',
    source: principle.place,
    th: principle.th,
    reading: null,
    decides: true,
    found: null,
    limit: null,
    items: outside,
  };
}
