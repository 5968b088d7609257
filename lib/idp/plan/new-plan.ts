import type { CurriculumCourse } from '../../framework/curricula/course.ts';
import type { Finding } from '../assessment/result.ts';
import { bangkokDay, fiscalYearOf, type Quarter, quarterOf } from '../fiscal-year.ts';
import type { Review } from '../review/review.ts';
import { buckets } from '../shares.ts';
import type { Plan, PlanItem } from './plan.ts';

/** What a new plan needs from outside. */
export interface Making {
  fiscalYear: number;
  /** ISO instant. */
  now: string;
  /** A new UUID with every call. */
  newId: () => string;
}

/** Most items of a plan that is made from gaps: the upper limit of IDP1 (2 - 4 รายการ). */
const mostItems = 4;

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

/**
 * A plan from the gaps of an assessment (สร้างแผนจากช่องว่าง), at most four items: first competencies that OCSC shows as weak
 * too, then those that the group's curriculum has courses for, each in the plan's order; knowledge and experience fill up to
 * two. Each item has what the curriculum ticks; the target in work is left to the learner. Without any gap it takes strengths.
 */
export function planFromGaps(result: { gaps: Finding[]; strengths: Finding[] }, making: Making): Plan {
  const reason = result.gaps.length > 0 ? 'weakness' : 'strength';
  const found = reason === 'weakness' ? result.gaps : result.strengths;
  const abilities = found.filter(({ skill }) => skill.code !== null).sort((a, b) => urgency(a) - urgency(b));
  const lines = found.filter(({ skill }) => skill.code === null && skill.domain !== 'attribute');
  const chosen = abilities.slice(0, mostItems);
  if (chosen.length < 2) chosen.push(...lines.slice(0, 2 - chosen.length));
  const quarters = quartersAhead(making);
  const items = chosen.map((finding, at) => {
    const quarter = quarters[at % quarters.length];
    return { ...itemFor(finding, making.newId(), reason), quarters: quarter === undefined ? [] : [quarter] };
  });
  return newPlan(items, 'gaps', making);
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

/** An item of a new plan for one gap or strength. */
export function itemFor(finding: Finding, id: string, reason: 'weakness' | 'strength'): PlanItem {
  const { skill, missing, closers } = finding;
  const courses = closers.courses.slice(0, 2);
  return {
    ...emptyItem(id),
    reason,
    because:
      missing.length > 0
        ? missing
            .map(({ th }) => th)
            .join(', ')
            .slice(0, 5000)
        : '',
    competencies: skill.code === null ? [] : [skill.code],
    knowledge: skill.code === null ? [skill.th] : [],
    topics: courses.length > 0 ? courses.map(topicOf) : [{ title: skill.th, courseKeys: [] }],
    methods: buckets.flatMap((bucket) =>
      closers.methods[bucket].slice(0, 1).map((method) => ({ method, words: '' })),
    ),
  };
}

function topicOf({ title }: CurriculumCourse) {
  return { title, courseKeys: [] };
}

function urgency({ ocsc, closers }: Finding): number {
  const weak = ocsc.some(({ shows }) => shows === 'weakness');
  return (weak ? 0 : 2) + (closers.courses.length > 0 ? 0 : 1);
}

function carried(item: PlanItem, fiscalYear: number, id: string): PlanItem {
  return { ...item, id, startsOn: null, endsOn: null, carriedFrom: { fiscalYear, item: item.id } };
}

/** The quarters of a fiscal year that are not over: all of a year to come, the last of a year that is over. */
function quartersAhead({ fiscalYear, now }: Making): Quarter[] {
  const today = bangkokDay(now);
  const all: Quarter[] = [1, 2, 3, 4];
  if (fiscalYearOf(today) < fiscalYear) return all;
  if (fiscalYearOf(today) > fiscalYear) return [4];
  return all.filter((quarter) => quarter >= quarterOf(today));
}
