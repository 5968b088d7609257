import type { SightedCourse } from '../sites/reading/sighting.ts';

/** What the learner decided before pressing, for one course. */
export interface Press {
  /** One per press, made by `crypto.randomUUID` when the button is drawn; repeats are answered with the first result. */
  requestId: string;
  fingerprint: string;
  /** Competency codes that the learner saw chosen at the press. */
  codes: string[];
  /** True when the learner changed the codes: remembered for this course. */
  corrected: boolean;
  status: 'finished' | 'ongoing';
  /** Learning time as it stood in the field; null is unknown. */
  minutes: number | null;
  /** True when the learner changed the minutes. */
  minutesEdited: boolean;
  completedOn: string | null;
  /** Answer to "is this certificate yours?"; null where it was not asked. */
  mine: boolean | null;
  /** True to log a repeat of a course that is logged already. */
  again: boolean;
  /** The plan item (id) under which it was shown to count, by itself or by the learner's choice; null for none, or for later. */
  planItem: string | null;
}

/** The press of somebody who changes nothing of what a course shows: finished, with these codes. */
export function plainPress(
  fingerprint: string,
  { minutes, completedOn }: Pick<SightedCourse, 'minutes' | 'completedOn'>,
  codes: readonly string[],
): Press {
  return {
    requestId: crypto.randomUUID(),
    fingerprint,
    codes: [...codes],
    corrected: false,
    status: 'finished',
    minutes,
    minutesEdited: false,
    completedOn,
    mine: null,
    again: false,
    planItem: null,
  };
}
