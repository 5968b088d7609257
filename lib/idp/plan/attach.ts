import type { Entry } from '../entry.ts';
import { bangkokDay, fiscalYearOf } from '../fiscal-year.ts';
import { courseName } from './course-name.ts';
import type { Plan, PlanItem } from './plan.ts';

/** What of an entry, or of a course before it is logged, decides which plan item it serves. */
export interface Served {
  title: string;
  courseKeys: readonly string[];
  /** Codes that the learner confirmed or is about to; open suggestions attach nothing. */
  codes: readonly string[];
}

/**
 * Where an entry stands in its year's plan. `item`: under that one, and who said so. `ask`: several items fit and the
 * learner has not said which. `outside`: nothing fits, or the learner keeps it outside; it still counts in the year.
 */
export type Link =
  | { at: 'item'; item: string; by: 'rule' | 'learner' }
  | { at: 'ask'; among: string[] }
  | { at: 'outside'; by: 'rule' | 'learner' };

/**
 * The items that an activity serves, in the plan's order: those that name its course, and only where none does those that
 * develop a competency that it builds.
 */
function fitting(plan: Pick<Plan, 'items'>, served: Served): PlanItem[] {
  const named = namedBy(plan, served);
  if (named.length > 0) return named;
  return plan.items.filter(({ competencies }) => competencies.some((code) => served.codes.includes(code)));
}

/** The items whose topics name a course, by its name or one of its keys, in the plan's order. */
export function namedBy(
  { items }: Pick<Plan, 'items'>,
  { title, courseKeys }: Pick<Served, 'title' | 'courseKeys'>,
): PlanItem[] {
  const name = courseName(title);
  const names = topicNames(items);
  return items.filter(
    ({ topics }, at) =>
      (name !== '' && names[at]?.has(name)) ||
      topics.some((topic) => topic.courseKeys.some((key) => courseKeys.includes(key))),
  );
}

const known = new WeakMap<readonly PlanItem[], readonly Set<string>[]>();

/** The names of each item's topics; a plan is asked about thousands of entries. */
function topicNames(items: readonly PlanItem[]): readonly Set<string>[] {
  const found = known.get(items);
  if (found !== undefined) return found;
  const names = items.map(({ topics }) => new Set(topics.map(({ title }) => courseName(title))));
  known.set(items, names);
  return names;
}

/** Where an entry stands in a plan: the learner's own choice while its item is in the plan, else what fits. */
export function linkOf(plan: Pick<Plan, 'items'> | null, entry: LinkedEntry): Link {
  if (entry.planItem !== null && entry.planItem.item === null) return { at: 'outside', by: 'learner' };
  const chosen = plan?.items.find(({ id }) => id === entry.planItem?.item);
  if (chosen !== undefined) return { at: 'item', item: chosen.id, by: 'learner' };
  return linkOfServed(plan, servedBy(entry));
}

/** Where something would stand by the rules alone, whatever the learner chose. */
export function linkOfServed(plan: Pick<Plan, 'items'> | null, served: Served): Link {
  const fits = plan === null ? [] : fitting(plan, served);
  const [only] = fits;
  if (only === undefined) return { at: 'outside', by: 'rule' };
  if (fits.length === 1) return { at: 'item', item: only.id, by: 'rule' };
  return { at: 'ask', among: fits.map(({ id }) => id) };
}

/** The fields of an entry that its place in the plan depends on. */
export type LinkedEntry = Pick<Entry, 'title' | 'courseKeys' | 'competencies' | 'confirmed' | 'planItem'>;

/** What an entry serves; competencies that nobody has confirmed are none. */
export function servedBy({ title, courseKeys, competencies, confirmed }: LinkedEntry): Served {
  return { title, courseKeys, codes: confirmed ? competencies.map(({ code }) => code) : [] };
}

/**
 * The fiscal year in whose plan an entry stands: that of its completion; while it is in progress that of its first day, or of
 * the press. Null for a finished entry without a day, which is in no year.
 */
export function planYearOf({ status, completedOn, startedOn, createdAt }: Entry): number | null {
  if (status === 'ongoing') return fiscalYearOf(startedOn ?? bangkokDay(createdAt));
  return completedOn === null ? null : fiscalYearOf(completedOn);
}

/**
 * The plan that an entry speaks of: that of its year; for a finished entry without a day the one that has the item which the
 * learner chose. Null where there is none.
 */
export function planOf<P extends Pick<Plan, 'fiscalYear' | 'items'>>(
  plans: readonly P[],
  entry: Entry,
): P | null {
  const year = planYearOf(entry);
  const item = entry.planItem?.item;
  const found = plans.find(({ fiscalYear, items }) =>
    year === null ? items.some(({ id }) => id === item) : fiscalYear === year,
  );
  return found ?? null;
}

/** The number of an item in its plan from 1 (ข้อ), as screens say it; null when the plan has it no more. */
export function itemNumber(plan: Pick<Plan, 'items'>, item: string): number | null {
  const at = plan.items.findIndex(({ id }) => id === item);
  return at < 0 ? null : at + 1;
}
