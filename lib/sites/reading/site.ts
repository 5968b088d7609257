import type { PageKind, Sighting } from './sighting.ts';

/** What is known of a learning site (แหล่งเรียนรู้) without looking at a page: plain data and one look at the address. */
export interface SiteDeclaration {
  /** Equals the file's name; used in entries, settings and messages. */
  id: string;
  label: { th: string; en: string };
  /** Name of the learning source as the plan prints it. */
  provider: 'OCSC' | 'TDGA' | 'ThaiMOOC' | 'BMA';
  /** Exact host names, https; the manifest's match patterns and the content script are made from them. */
  hosts: readonly string[];
  /** Hosts that cannot be read; there the learner types the title, from popup or context menu only. */
  captureHosts?: readonly string[];
  /** Highest rung of the evidence ladder that a press can reach here. */
  highestRung: 3 | 4;
  /** Day when the facts behind the reader were last checked, ISO date. */
  lastChecked: string;
  /** What the address alone promises; null: no page of interest. */
  pageKind(url: URL): PageKind | null;
  /** The site's own search page for a course title. */
  searchUrl(title: string): string;
}

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

/** Asks the site's own JSON, same origin, with the page's session; null where it cannot be asked or does not answer. Only on a press. */
export type AskSite = (
  course: Sighting['items'][number],
  url: URL,
  get: typeof fetch,
) => Promise<SiteRecord | null>;
