import type { UseStore } from 'idb-keyval';
import type { Entry } from '../idp/entry.ts';
import { bangkokDay, fiscalYearOf } from '../idp/fiscal-year.ts';
import type { CourseIdentity } from '../idp/identity.ts';
import { itemNumber, type LinkedEntry, linkOf, planYearOf } from '../idp/plan/attach.ts';
import type { Plan } from '../idp/plan/plan.ts';
import { readPlan } from '../store/read-years.ts';
import type { CourseView, PlanPlace } from '../view/page-view.ts';

/** A course of the page on its way to its view, with what it is known by and the entry that holds it already. */
interface Placed {
  view: Pick<CourseView, 'course' | 'match'>;
  identity: CourseIdentity;
  logged: Entry | null;
}

/** What of a course meets the plan, and the fiscal year (B.E.) whose plan it meets; a year not known meets none. */
interface Meeting {
  year: number | null;
  entry: LinkedEntry;
}

/**
 * Where each course counts in its year's plan, in order: the entry that is there already, else what a press on the page as
 * it reads would log. Each plan that is met is read once; the log is not.
 */
export async function planPlaces(
  use: UseStore,
  courses: readonly Placed[],
  now: string,
): Promise<PlanPlace[]> {
  const meetings = courses.map((course) => meetingOf(course, now));
  const years = [...new Set(meetings.flatMap(({ year }) => year ?? []))];
  const plans = new Map(
    await Promise.all(years.map(async (year) => [year, await readPlan(use, year)] as const)),
  );
  return meetings.map(({ year, entry }) => {
    const plan = year === null ? null : (plans.get(year) ?? null);
    return plan === null ? null : placeIn(plan, entry);
  });
}

function placeIn(plan: Plan, entry: LinkedEntry): PlanPlace {
  const link = linkOf(plan, entry);
  if (link.at === 'outside') return null;
  const number = link.at === 'item' ? itemNumber(plan, link.item) : null;
  return number === null ? 'several' : { number };
}

function meetingOf({ view: { course, match }, identity, logged }: Placed, now: string): Meeting {
  // An entry in progress whose course the page now says is finished stands where the press that finishes it would put it.
  const stays = logged !== null && (logged.status === 'finished' || course.completion !== 'finished');
  if (stays) return { year: planYearOf(logged), entry: logged };
  const ongoing = course.completion === 'unfinished';
  const day = ongoing ? bangkokDay(now) : course.completedOn;
  const sure = match.decision === 'preselect' ? match.codes : [];
  return {
    year: day === null ? null : fiscalYearOf(day),
    entry: {
      ...identity,
      competencies: sure.filter(({ basis }) => basis !== 'similarity'),
      confirmed: true,
      planItem: logged?.planItem ?? null,
    },
  };
}
