import type { UseStore } from 'idb-keyval';
import type { Entry } from '../idp/entry.ts';
import { type CourseIdentity, plainTitle } from '../idp/identity.ts';
import { chosenIn, termsOf } from '../idp/plan/answers.ts';
import { itemNumber, linkOf, namedBy, planYearOf } from '../idp/plan/attach.ts';
import type { CourseTerms, Met, Plans } from '../idp/plan/place.ts';
import type { Plan, PlanItem } from '../idp/plan/plan.ts';
import { readChoices } from '../store/choose-item.ts';
import { readPlans } from '../store/read-years.ts';
import type { PlanPlace } from '../view/page-view.ts';

/** The learner's plans as the courses of one page meet them. */
export interface PlansOfPage {
  plans: Plans;
  /** How a course meets them, with the entries that hold it already. */
  meet: (course: CourseIdentity, logged: readonly Entry[]) => CourseTerms;
  /** Where an entry counts. */
  placeOf: (entry: Entry) => PlanPlace;
}

/** Reads every plan once, however many courses are on the page; the log is not read. */
export async function readPlansOfPage(use: UseStore): Promise<PlansOfPage> {
  const read = await readPlans(use);
  const answers = await readChoices(use, read);
  // One list of all years' items, so that a title is read once.
  const items = read.flatMap((plan) => plan.items);
  return {
    plans: Object.fromEntries(read.map((plan, at) => [plan.fiscalYear, termsOf(plan, answers[at] ?? {})])),
    meet: (course, logged) => {
      const named = namedBy({ items }, { ...course, title: plainTitle(course.title) });
      return { met: Object.fromEntries(read.flatMap((plan) => metBy(plan, named, logged))) };
    },
    placeOf: (entry) => placeIn(read, entry),
  };
}

/** How a course meets one plan, under its year; nothing where the learner keeps it outside. */
function metBy(
  { fiscalYear, items }: Plan,
  named: readonly PlanItem[],
  logged: readonly Entry[],
): [number, Met][] {
  // A press that finishes an entry in progress goes on with its choice.
  const ongoing = logged.find(({ status }) => status === 'ongoing');
  const choice = chosenIn(logged, fiscalYear) ?? ongoing?.planItem;
  if (choice?.item === null) return [];
  const own = named.filter((item) => items.includes(item)).map(({ id }) => id);
  return [[fiscalYear, { named: own, chosen: choice?.item ?? '' }]];
}

/** Where an entry counts in the plan of its year, of some plans. */
export function placeIn(plans: readonly Plan[], entry: Entry): PlanPlace {
  const year = planYearOf(entry);
  const plan = plans.find(({ fiscalYear }) => fiscalYear === year);
  if (!plan) return null;
  const link = linkOf(plan, entry);
  if (link.at === 'outside') return null;
  const number = link.at === 'item' ? itemNumber(plan, link.item) : null;
  return number === null ? 'several' : { number };
}
