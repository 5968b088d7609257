import { configOf } from './config.ts';
import { selectors } from './selectors.ts';

/** What a page of Moodle is, before anything is read from it. */
export type MoodleView = 'course' | 'inside' | 'overview' | 'catalogue' | 'competencies' | 'criteria';

/** A page of Moodle, told by the marks that its core gives every page. */
export interface MoodlePage {
  view: MoodleView | null;
  /** Path of the installation, '' at the root of its host, else `/lms`. */
  root: string;
  /** Number of the page's course; null on pages of no course. */
  courseId: number | null;
  /** Somebody is signed in; guests count too, Moodle gives them a session. */
  signedIn: boolean;
  /** The signed-in person's number within the site; null where the page does not say. */
  userId: number | null;
}

/** Body ids by view, in the order in which they are looked at; formats of courses and kinds of activities follow the id. */
const views: readonly [RegExp, MoodleView][] = [
  [/^page-(course-(view|info)(-|$)|enrol-index$)/, 'course'],
  [/^page-mod-/, 'inside'],
  [/^page-my-index$/, 'overview'],
  [/^page-(course-index|course-search|site-index)/, 'catalogue'],
  [/^page-admin-tool-lp-coursecompetencies$/, 'competencies'],
  [/^page-blocks-completionstatus-details$/, 'criteria'],
];

/** Whether a document is a page of Moodle: core gives each its id, its layout and its course, in every theme and language. */
export function isMoodle(document: Document): boolean {
  const { id = '', className = '' } = document.body ?? {};
  return /^page-[a-z0-9_-]+$/.test(id) && /\bpagelayout-\w/.test(className) && /\bcourse-\d/.test(className);
}

/** Tells a page of Moodle by its marks; null for any other page. */
export function moodlePage(document: Document, url: URL): MoodlePage | null {
  if (!isMoodle(document)) return null;
  const { id, classList } = document.body;
  const config = configOf(document);
  const marked = [...classList].flatMap((name) => /^course-(\d+)$/.exec(name)?.[1] ?? []).map(Number)[0];
  const course = config?.courseId ?? marked ?? null;
  return {
    view: views.find(([known]) => known.test(id))?.[1] ?? null,
    root: rootOf(config?.wwwroot, url),
    // Course 1 is the site itself.
    courseId: course !== null && course > 1 ? course : null,
    signedIn: !classList.contains('notloggedin') && config?.userId !== 0,
    userId:
      config?.userId ||
      Number(document.querySelector(selectors.userMark)?.getAttribute('data-userid')) ||
      null,
  };
}

/** The path under which Moodle is installed: as the page says where its address agrees, else by what core's addresses look like. */
function rootOf(wwwroot: string | undefined, { pathname }: URL): string {
  const said = wwwroot ? new URL(wwwroot).pathname.replace(/\/+$/, '') : null;
  if (said !== null && pathname.startsWith(`${said}/`)) return said;
  return /^(.*?)\/(?:course|enrol|mod|my|admin|blocks|login)\//.exec(pathname)?.[1] ?? '';
}

/** The key of a course: its number, after the path of its installation, since one host may have several. */
export function keyOf({ root }: Pick<MoodlePage, 'root'>, id: number | string): string {
  return `${root.slice(1)}${root ? '/' : ''}${id}`;
}

/** The address of a course's own page. */
export function courseAddress(
  { root }: Pick<MoodlePage, 'root'>,
  { origin }: URL,
  id: number | string,
): string {
  return `${origin}${root}/course/view.php?id=${id}`;
}
