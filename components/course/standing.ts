import type { CourseView, PageView } from '../../lib/view/page-view.ts';

/**
 * How a course stands before the press: logged already, `sure` to press, needing a choice (`unsure`), or `outside` the
 * digital plan. An ongoing entry whose course is now finished is not "already": it waits to be finished.
 */
export type Standing = 'already' | 'sure' | 'unsure' | 'outside';

/** How one course stands. A public certificate is unsure until its holder is known. */
export function standingOf({ already, match, course }: CourseView): Standing {
  if (already && !(already.status === 'ongoing' && course.completion === 'finished')) return 'already';
  if (match.decision === 'none') return 'outside';
  return match.decision === 'suggest' || course.holder === 'someone' ? 'unsure' : 'sure';
}

/** What the panel shows stays the same act while this does: the same course, or the same kind of page. */
export function actOf(view: PageView): string {
  if (view.state !== 'course') return 'site' in view ? `${view.state} ${view.site}` : view.state;
  const { course } = view.courses[0];
  return `course ${view.site} ${course.courseKey ?? course.title}`;
}

/** A key per course of a list that stays when the list is read again; courses that look alike are counted. */
export function keysOf(courses: readonly CourseView[]): string[] {
  const seen = new Map<string, number>();
  return courses.map(({ course }) => {
    const key = course.courseKey ?? course.title;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key} ${count}`;
  });
}
