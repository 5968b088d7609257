import { bangkokDay } from '../fiscal-year.ts';
import type { Review } from '../review/review.ts';
import type { Plan, PlanItem } from './plan.ts';

/** What a new plan needs from outside. */
export interface Making {
  fiscalYear: number;
  /** ISO instant. */
  now: string;
  /** A new UUID with every call. */
  newId: () => string;
}

/** An item with nothing in it. */
export function emptyItem(id: string): PlanItem {
  return {
    id,
    reason: null,
    because: '',
    competencies: [],
    knowledge: [],
    topics: [],
    methods: [],
    target: '',
    quarters: [],
    startsOn: null,
    endsOn: null,
    evaluation: { self: true, others: false },
    carriedFrom: null,
  };
}

/** A plan of some items, a draft of its first version. */
export function newPlan(items: PlanItem[], origin: Plan['origin'], { fiscalYear, now, newId }: Making): Plan {
  return {
    kind: 'plan',
    version: 1,
    fiscalYear,
    origin,
    versionId: newId(),
    no: 1,
    items,
    since: bangkokDay(now),
    because: '',
    proposedOn: null,
    signedOn: null,
    earlier: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** A plan with last year's items, as far as a new year can have them: no days, and each names the item that it goes on with. */
export function planFromLastYear(last: Plan, making: Making): Plan {
  return newPlan(
    last.items.map((item) => carried(item, last.fiscalYear, making.newId())),
    'last-year',
    making,
  );
}

/**
 * The next year's plan with what goes on from a review (ให้ดำเนินการพัฒนาต่อ, ปรับแผนการพัฒนาใหม่): a new plan, or the given
 * one with the items added that it does not go on with yet; the same one when there is nothing to add. A plan that was
 * handed in must be revised first.
 */
export function carryOver(review: Review, reviewed: Plan, next: Plan | null, making: Making): Plan {
  const marked = new Set(review.items.filter((one) => one.continue || one.revise).map(({ item }) => item));
  const there = new Set(
    (next?.items ?? [])
      .filter(({ carriedFrom }) => carriedFrom?.fiscalYear === reviewed.fiscalYear)
      .map(({ carriedFrom }) => carriedFrom?.item),
  );
  const going = (review.filed?.items ?? reviewed.items)
    .filter(({ id }) => marked.has(id) && !there.has(id))
    .map((item) => carried(item, reviewed.fiscalYear, making.newId()));
  if (next === null) return newPlan(going, 'last-year', making);
  return going.length === 0 ? next : { ...next, items: [...next.items, ...going], updatedAt: making.now };
}

function carried(item: PlanItem, fiscalYear: number, id: string): PlanItem {
  return { ...item, id, startsOn: null, endsOn: null, carriedFrom: { fiscalYear, item: item.id } };
}
