import { ask, askAll } from '../sites/moodle/records.ts';
import type { SiteCourses, SiteRecord } from '../sites/reading/site.ts';

/** Time allowed to each request, in ms. */
const ASK_FOR = 10_000;

/** What the background left in this page's isolated world: the key of the one course that is asked about. */
const asked = globalThis as { idpCompanionCourse?: string | undefined };

/** Asks the Moodle of this page about the course that was left to ask about, or else about all of the learner's. */
export function askMoodle(): Promise<SiteCourses | SiteRecord | null> {
  const courseKey = asked.idpCompanionCourse;
  asked.idpCompanionCourse = undefined;
  const url = new URL(location.href);
  const get: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(ASK_FOR) });
  return courseKey === undefined ? askAll(document, url, get) : ask({ courseKey }, url, get, document);
}
