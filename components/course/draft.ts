import { fiscalYearOf } from '../../lib/idp/fiscal-year.ts';
import { minutesFromHours } from '../../lib/idp/hours.ts';
import { type ItemTerms, type Place, type Plans, placeOf } from '../../lib/idp/plan/place.ts';
import type { Press } from '../../lib/idp/press.ts';
import type { CourseView } from '../../lib/view/page-view.ts';

/** What the learner changed or answered before pressing; what is absent stands as the page gave it. */
export interface Draft {
  /** Codes chosen; `[]` is the explicit "ไม่นับเป็นความสามารถ", null a choice taken back. */
  codes?: string[] | null;
  /** The hours field as typed. */
  hours?: string;
  /** ISO day; null is "not known yet". */
  completedOn?: string | null;
  /** Answer to "is this certificate yours?". */
  mine?: boolean;
  /** True to log a course again that is logged already. */
  again?: boolean;
  /** The plan item chosen of several; null is "later". One that no longer fits counts for nothing. */
  planItem?: string | null;
}

/** What is the same for every course of a page: the learner's plans, and today in Bangkok (ISO day). */
export interface Terms {
  plans: Plans;
  today: string;
}

/** What stands in the way of a press, each shown at its place. */
export type Problem = 'choose' | 'mine' | 'hours' | 'day';

/** Codes that stand chosen without the learner: never from similarity alone. */
export function preselected({ match }: CourseView): string[] {
  return match.decision === 'preselect'
    ? match.codes.filter((of) => of.basis !== 'similarity').map((of) => of.code)
    : [];
}

/** Codes as they would be logged; null while a choice is still to be made. A course outside the plan has none. */
export function codesOf(view: CourseView, draft: Draft): string[] | null {
  if (draft.codes !== undefined) return draft.codes;
  return view.match.decision === 'suggest' ? null : preselected(view);
}

/** The choice after one code was ticked or unticked; the last one taken away leaves nothing chosen (null). */
export function toggled(codes: string[] | null, code: string): string[] | null {
  const others = codes?.filter((of) => of !== code) ?? [];
  const next = codes?.includes(code) ? others : [...others, code];
  return next.length > 0 ? next : null;
}

/** Whether the certificate's holder has to be asked for. */
export function asksHolder({ course }: CourseView): boolean {
  return course.holder === 'someone' && course.completion === 'finished';
}

/** Day of completion as it would be logged. Somebody else's certificate says nothing of the learner's own day. */
export function dayOf(view: CourseView, draft: Draft): string | null {
  if (draft.completedOn !== undefined) return draft.completedOn;
  return draft.mine === false ? null : view.course.completedOn;
}

/** Minutes as they would be logged; `'bad'` when the field cannot be read. */
export function minutesOf(view: CourseView, draft: Draft): number | null | 'bad' {
  return draft.hours === undefined ? view.course.minutes : minutesFromHours(draft.hours);
}

/** The first thing that keeps a press back, in the order of the panel; null when it may go. */
export function problemOf(
  view: CourseView,
  draft: Draft,
  status: Press['status'],
  today: string,
): Problem | null {
  if (status === 'finished' && asksHolder(view) && draft.mine === undefined) return 'mine';
  if (codesOf(view, draft) === null) return 'choose';
  if (status === 'finished' && (dayOf(view, draft) ?? '') > today) return 'day';
  if (minutesOf(view, draft) === 'bad') return 'hours';
  return null;
}

/** Where a course would count as it stands before the press. */
export interface Planned extends Place {
  /** The item that it would count under; absent where the learner is asked and has not said. */
  item: ItemTerms | undefined;
  /** Fiscal year (B.E.) that is assumed while the day is not known: this one. */
  ifIn: number | undefined;
}

/** Where a course would count in the learner's plan, by the day and the competencies as they stand; null outside the plan. */
export function planned(
  view: CourseView,
  draft: Draft,
  status: Press['status'],
  { plans, today }: Terms,
): Planned | null {
  const day = status === 'ongoing' ? today : dayOf(view, draft);
  const year = fiscalYearOf(day ?? today);
  const place = placeOf(plans, view, year, codesOf(view, draft) ?? []);
  const item = place?.fits.find(({ id }) => id === draft.planItem) ?? place?.at;
  return place && { ...place, item, ifIn: day ? undefined : year };
}

/** The press of one course; only after `problemOf` found nothing. */
export function pressOf(
  view: CourseView,
  draft: Draft,
  status: Press['status'],
  requestId: string,
  terms: Terms,
): Press {
  const minutes = minutesOf(view, draft);
  const codes = codesOf(view, draft) ?? [];
  return {
    requestId,
    fingerprint: view.fingerprint,
    codes,
    corrected:
      draft.codes !== undefined &&
      (view.match.decision === 'suggest' || [...codes].sort().join() !== preselected(view).sort().join()),
    status,
    minutes: minutes === 'bad' ? null : minutes,
    minutesEdited: minutes !== view.course.minutes,
    completedOn: status === 'finished' ? dayOf(view, draft) : null,
    mine: asksHolder(view) ? (draft.mine ?? null) : null,
    again: draft.again ?? false,
    planItem: planned(view, draft, status, terms)?.item?.id ?? null,
  };
}
