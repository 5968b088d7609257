import type { PageKind, SightedCourse, Sighting } from './sighting.ts';

/** What is known of a learning site (แหล่งเรียนรู้) without looking at a page: plain data and the address of its search. */
export interface SiteDeclaration {
  /** Equals the file's name; used in entries, settings and messages. */
  id: string;
  label: { th: string; en: string };
  /** Name of the learning source as the plan prints it; null where it names none. */
  provider: 'OCSC' | 'TDGA' | 'ThaiMOOC' | 'BMA' | null;
  /** Exact host names, https; the manifest's match patterns and the content script are made from them. Empty for `software`. */
  hosts: readonly string[];
  /** What is read is no site but software that many sites run: the learner adds each, and its file tells their pages (`runs`). */
  software?: true;
  /** Hosts that cannot be read; there the learner types the title, from popup or context menu only. */
  captureHosts?: readonly string[];
  /** Highest rung of the evidence ladder that a press can reach here. */
  highestRung: 3 | 4;
  /** Day when the facts behind the reader were last checked, ISO date. */
  lastChecked: string;
  /** The site's own search page for a course title. */
  searchUrl(title: string): string;
}

/** What an address alone promises; null: no page of interest. Apart from the declaration, since windows do not ask it. */
export type KindOfPage = (url: URL) => PageKind | null;

/** Every CSS selector that a site's reader uses, by name. Each fixture declares how many elements each must match. */
export type Selectors = Readonly<Record<string, string>>;

/**
 * Reads one page. Pure: no request, no cookie, no change to the page.
 * `before` is the last good reading under the same address, for sites whose pages may turn into another course's.
 */
export type ReadPage = (document: Document, url: URL, before?: Sighting | null) => Sighting;

/** What the learner's own site record says of one course, asked on the learner's press (evidence rung 4). */
export interface SiteRecord {
  completion: 'finished' | 'unfinished' | 'unknown';
  completedOn: string | null;
  /** The field and value that say so, quotable. */
  signal: string;
}

/**
 * Asks the site's own JSON, same origin, with the page's session; null where it cannot be asked or does not answer. Only on a
 * press. `document` is the page that it is asked from.
 */
export type AskSite = (
  course: Pick<SightedCourse, 'courseKey'>,
  url: URL,
  get: typeof fetch,
  document?: Document,
) => Promise<SiteRecord | null>;

/** Why a site did not say what courses the learner has; each has its own sentence in `lib/words`. */
export const askErrors = [
  'signed-out',
  'expired',
  'not-moodle',
  'service-off',
  'timeout',
  'server',
  'not-json',
  'refused',
  'offline',
] as const;
export type AskError = (typeof askErrors)[number];

/** Every course of the learner at a site, and for each what the site's own record says; or why there is no answer. */
export type SiteCourses =
  | { ok: true; items: SightedCourse[]; records: (SiteRecord | null)[] }
  | { ok: false; error: AskError };

/** Asks a site for all courses of the signed-in learner, same origin, with the page's session. Only on a press. */
export type AskAll = (document: Document, url: URL, get: typeof fetch) => Promise<SiteCourses>;
