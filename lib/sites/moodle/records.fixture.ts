import { Window } from 'happy-dom';

/** Where the site of these tests stands. */
export const origin = 'https://lms.example.com';

/** A page in which learner 3 is signed in, unless it says otherwise. */
export function page(root = '', userId: number | null = 3, bell = ''): Document {
  const config = {
    wwwroot: origin + root,
    sesskey: 'k',
    courseId: 2,
    ...(userId !== null && { userId }),
  };
  const signedOut = userId === 0 ? ' notloggedin' : '';
  const window = new Window({ url: origin });
  const html = `<head><title>x | LAB</title><script>M.cfg = ${JSON.stringify(config)};</script></head><body id="page-course-view-topics" class="pagelayout-course course-2${signedOut}">${bell}</body>`;
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** One request to the site. */
export interface Asked {
  url: string;
  method: string;
  credentials: string | undefined;
  calls: { index: number; methodname: string; args: Record<string, unknown> }[];
}

/** What the site answers to one call: data, an error code, or a whole reply. */
export type Replying = (call: Asked['calls'][number]) => unknown;

/** A Moodle that answers each function like this, one after the other, and stops at the first that fails. */
export function moodle(
  reply: Replying,
  other: (url: string) => Response = () => new Response('', { status: 404 }),
) {
  const asked: Asked[] = [];
  const get: typeof fetch = async (input, init) => {
    const url = String(input);
    const calls = init?.body ? JSON.parse(String(init.body)) : [];
    asked.push({ url, method: init?.method ?? 'GET', credentials: init?.credentials, calls });
    if (!url.includes('/lib/ajax/service.php')) return other(url);
    const replies: unknown[] = [];
    for (const call of calls) {
      const answer = reply(call);
      if (answer instanceof Response) return answer;
      const failed = typeof answer === 'string';
      replies.push(
        failed ? { error: true, exception: { errorcode: answer } } : { error: false, data: answer },
      );
      if (failed) break;
    }
    return Response.json(replies);
  };
  return { get, asked };
}

/** The address of a course page. */
export const at = (root = '') => new URL(`${origin}${root}/course/view.php?id=2`);
/** Functions of core by what they list. */
export const list = 'core_course_get_enrolled_courses_by_timeline_classification';
/** The competencies of a course. */
export const codes = 'tool_lp_data_for_course_competencies_page';
/** One competency of a learner within a course. */
export const summary = 'tool_lp_data_for_user_competency_summary_in_course';

/** A course of the learner’s list. */
export const course = (id: number, progress: number | null = null, more: object = {}) => ({
  id,
  fullname: `Course ${id}`,
  shortname: `C${id}`,
  idnumber: '',
  progress,
  hasprogress: progress !== null,
  ...more,
});
/** A competency that is linked to a course. */
export const competency = (id: number, idnumber: string, proficiency: unknown = null) => ({
  competency: { id, idnumber },
  usercompetencycourse: { proficiency, gradename: 'มี' },
});
/** Moodle’s note that a course was completed. */
export const note = {
  evidence: [
    { descidentifier: 'evidence_other', timecreated: 1 },
    { descidentifier: 'evidence_coursecompleted', timecreated: 1795368176 },
  ],
};
/** The page of criteria of a course, met on a day. */
export const criteria = (id: number, day: string) =>
  new Response(
    `<body id="page-blocks-completionstatus-details" class="pagelayout-report course-${id}"><header id="page-header"><h1>x: y</h1></header><table id="criteriastatus"><tr><td>${day}</td></tr></table></body>`,
  );
