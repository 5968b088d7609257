import type { Rung } from '../idp/entry.ts';
import type { CourseTerms, Plans } from '../idp/plan/place.ts';
import type { Press } from '../idp/press.ts';
import type { Match } from '../mapping/match.ts';
import type { SightedCourse } from '../sites/reading/sighting.ts';

/** A competency as a person reads it: code, the plan's Thai name (the English group name with it), and where it stands for this learner. */
export interface NamedCompetency {
  code: string;
  th: string;
  /** Whether the learner's mission group requires it; null without a profile. */
  required: boolean | null;
}

/** An entry that already holds this course. */
export interface AlreadyLogged {
  entryId: string;
  /** ISO day of completion, or of the press when the day is unknown. */
  on: string;
  status: 'finished' | 'ongoing';
  minutes: number | null;
  rung: Rung;
  codes: string[];
  planItem: PlanPlace;
}

/**
 * Where an entry counts in its year's plan (แผน IDP1): the number of its item from 1 (ข้อ), or `several` where more than one
 * fits and the learner has not said which; null outside the plan, and while its year is not known.
 */
export type PlanPlace = { number: number } | 'several' | null;

/** One course of the page with everything that is shown before the press. */
export interface CourseView extends CourseTerms {
  course: SightedCourse;
  /** Changes when anything that would be logged changes; the press sends it back. */
  fingerprint: string;
  match: Match;
  /** Names of every competency in `match` and `already`. */
  competencies: NamedCompetency[];
  /** Whether a matched row is in the curriculum of the learner's own group; null without a profile. */
  inOwnCurriculum: boolean | null;
  bucket: 70 | 20 | 10;
  /** The method whose bucket it is, in both languages. */
  method: { id: string; th: string; en: string };
  /** The rung that a press would give. */
  rung: Rung;
  already: AlreadyLogged | null;
}

/** A known site's page with courses on it, and every plan of the learner's: see `placeOf`. */
interface Coursed {
  site: string;
  siteLabel: { th: string; en: string };
  plans: Plans;
}

/** What card and popup show of a page, as an answer of the background. */
export type PageView =
  /** Not a page of interest, or a host we do not know. */
  | { state: 'nothing' }
  /** Read again shortly. */
  | { state: 'not-ready' }
  /** A known site that cannot be read: the learner types the title. */
  | { state: 'capture'; site: string; title: string; url: string }
  /** A Moodle that the learner has not added: told to the popup alone, whose press lets us look at the page under it. */
  | { state: 'addable' }
  /** The learner switched this site off. */
  | { state: 'off'; site: string }
  /** The tab was open before an update; it must be reloaded once. */
  | { state: 'reload' }
  | ({ state: 'course'; courses: [CourseView] } & Coursed)
  | ({ state: 'list'; courses: CourseView[]; partial: boolean } & Coursed);

/** Why a press was not carried out; every one has its words in `lib/words`. Nothing is lost in any of them. */
export type PressError =
  | 'changed' // the page reads otherwise than what was shown: see the new view
  | 'not-ready'
  | 'page-gone'
  | 'already' // logged meanwhile, in this or another tab
  | 'no-competency'
  | 'plan-changed' // the plan item that was chosen is not there, or does not fit: see the new view
  | 'disk-full'
  | 'store-closed'
  | 'invalid'
  | 'failed';

/** What one press put into the log. */
export interface Logged {
  entryId: string;
  /** The press, for its undo. */
  requestId: string;
  title: string;
  bucket: 70 | 20 | 10;
  /** Fiscal year (B.E.) that it counts in; null while it has no day of completion. */
  year: number | null;
  /** Minutes of that bucket in that year, this one included. */
  bucketMinutes: number;
  planItem: PlanPlace;
}

/** Answer to a press. `logged` holds one id per course, in order; the year's tally is as after the write. */
export type PressResult =
  | { ok: true; logged: Logged[] }
  | { ok: false; error: PressError; view?: PageView; done?: Logged[] };

/** Presses with what came of them. */
export interface Pressed {
  presses: Press[];
  result: PressResult;
}
