/** What a page is to a reader; `other`: a known site with nothing to read; `not-ready`: read again later. */
export type PageKind =
  | 'course'
  | 'curriculum'
  | 'classroom'
  | 'courseware'
  | 'progress'
  | 'dashboard'
  | 'my-courses'
  | 'certificate-list'
  | 'certificate'
  | 'catalogue'
  | 'other'
  | 'not-ready';

/** The three different answers to "has the learner finished?". Only a site's own completion words or a certificate make `finished`. */
export type Completion = 'finished' | 'unfinished' | 'unknown';

/** Where a length came from: printed on the certificate, or on the course's own page (in its title included). */
export type MinutesFrom = 'certificate' | 'course-page';

/** One course (หลักสูตร/รายวิชา) as one page shows it, before any judgement. Never holds a learner's name or citizen id. */
export interface SightedCourse {
  itemKind: 'course' | 'curriculum';
  /** The title as the learner sees it, whitespace single, decorations of the list ("1. ") and of the certificate removed. */
  title: string;
  /** The English title where the page gives it apart. */
  titleEn?: string;
  /** The course's key within its site (OCSC code, Open edX course key, portal code, TDGA number); null where the page shows none. */
  courseKey: string | null;
  /** Further keys of the same course that the site itself links to it (a portal code beside its Open edX key). */
  otherKeys?: string[];
  /** Codes of competencies that the site itself links to the course, as they stand there, of whatever framework. */
  siteCodes?: string[];
  /** The course code as printed for people, where the site has one. */
  code?: string;
  /** Address of the course itself, without personal parts; absent where the page gives none. */
  url?: string;
  /** The organisation that offers the course, as shown; the site's own name where the page shows none. */
  provider: string;
  /** Learning time in minutes as printed; null is unknown. A sum of lesson lengths is not a learning time. */
  minutes: number | null;
  minutesFrom: MinutesFrom | null;
  /** Progress in percent, 0–100, of the whole course; null where the page does not say. */
  progress: number | null;
  completion: Completion;
  /** Day of completion in Bangkok, ISO date of the Christian era. */
  completedOn: string | null;
  /** The page's own words or element that the completion rests on, quotable to the learner; null when it rests on nothing. */
  signal: string | null;
  /** Whose completion it is: `visitor` where only the signed-in learner sees this; `someone` on a public certificate. */
  holder: 'visitor' | 'someone';
  /** Address of the certificate where the page links it. */
  certificateUrl?: string;
  /** Title of the curriculum in this list that the course belongs to; its hours count once. */
  partOf?: string;
  /** Objectives and topics as the page tells them, at most 4,000 characters; may strengthen a suggestion. */
  about?: string;
}

/** What an adapter read from one page (หน้าหลักสูตรที่พบ). `items`: one for a page about one course, one per card for a list. */
export interface Sighting {
  /** Id of the site's declaration. */
  site: string;
  kind: PageKind;
  /** Address of the page without hash and personal parts. */
  url: string;
  items: SightedCourse[];
  /** Part of the page is still to come: nothing may be concluded from what is missing. */
  partial?: true;
}
