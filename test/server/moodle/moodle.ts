import type { Answer, Asked, PageServer } from '../server.ts';
import { coreFunctions, Failure, type MoodleFunction } from './functions.ts';
import { escaped, type PageOf, pageHtml } from './page.ts';

/** A course that the learner of the fake Moodle is enrolled in. */
export interface FakeCourse {
  id: number;
  fullname: string;
  shortname: string;
  idnumber: string;
  /** Percent of the activities; null where completion is switched off. */
  progress: number | null;
  /** Idnumbers of the competencies that the site links. */
  codes: string[];
  /** When Moodle noted that the learner completed it, epoch seconds. */
  completed: number | null;
  /** The day that its page of criteria shows as met, as printed; null: not met. */
  criteriaMet: string | null;
}

/** A Moodle that a test or the demo plays: change it at any time, every request reads it anew. */
export interface FakeMoodle extends PageOf {
  courses: FakeCourse[];
  /** What the site offers its own pages, by name; a plugin adds its own. */
  functions: Record<string, MoodleFunction>;
  /** What a plugin prints into the head of a course page. */
  headOf: (course: FakeCourse) => string;
  /** In place of every answer to a call, for trouble: a fault, a page where data belongs. */
  trouble: Answer | null;
}

/** A Moodle with these courses at an address, its learner signed in. */
export function fakeMoodle(wwwroot: string, courses: FakeCourse[]): FakeMoodle {
  return {
    wwwroot,
    name: 'ศูนย์เรียนรู้',
    sesskey: 'aaaaaaaaaa',
    userId: 7,
    courses,
    functions: { ...coreFunctions },
    headOf: () => '',
    trouble: null,
  };
}

const json = (body: unknown): Answer => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});
const exception = (errorcode: string) => ({
  error: true,
  exception: { message: 'ขัดข้อง', errorcode, link: '' },
});

/** Answers calls as Moodle does: one reply each, none after the first that fails, one object for an unknown function. */
function answerCalls(moodle: FakeMoodle, { url, body }: Asked): Answer {
  if (moodle.trouble) return moodle.trouble;
  const calls = JSON.parse(body) as { methodname: string; args: Record<string, unknown> }[];
  if (calls.some(({ methodname }) => !Object.hasOwn(moodle.functions, methodname)))
    return json({ error: 'ไม่พบ', errorcode: 'invalidrecord', stacktrace: null, debuginfo: null });
  if (moodle.userId === 0) return json([exception('servicerequireslogin')]);
  if (new URL(url).searchParams.get('sesskey') !== moodle.sesskey) return json([exception('invalidsesskey')]);
  const replies: unknown[] = [];
  for (const { methodname, args } of calls) {
    const data = moodle.functions[methodname]?.(args, moodle);
    replies.push(data instanceof Failure ? exception(data.errorcode) : { error: false, data });
    if (data instanceof Failure) break;
  }
  return json(replies);
}

function overview(moodle: FakeMoodle): string {
  const cards = moodle.courses.map(
    ({ id, fullname, progress }) =>
      `<div class="card course-card" data-region="course-content" data-course-id="${id}"><a href="${moodle.wwwroot}/course/view.php?id=${id}" class="aalink coursename"><span class="multiline" title="${escaped(fullname)}">${escaped(fullname)}</span></a>${
        progress === null
          ? ''
          : `<div class="progress-text"><span class="sr-only">ความคืบหน้า:</span><span>${progress}</span>% สมบูรณ์</div>`
      }</div>`,
  );
  return `<section class="block_myoverview"><div data-region="myoverview"><div data-region="courses-view">${cards.join('')}</div></div></section>`;
}

/** Puts the fake Moodle's pages and its calls at their addresses; again after courses were added. */
export function serveMoodle(pages: Pick<PageServer, 'put'>, moodle: FakeMoodle): void {
  const { wwwroot } = moodle;
  const home = () =>
    pageHtml(moodle, {
      id: 'page-my-index',
      layout: 'mycourses',
      title: 'รายวิชาของฉัน',
      heading: 'รายวิชาของฉัน',
      main: overview(moodle),
    });
  for (const path of ['/', '/my/', '/my/courses.php']) pages.put(wwwroot + path, () => ({ body: home() }));
  pages.put(`${wwwroot}/lib/ajax/service.php`, (asked) => answerCalls(moodle, asked));
  for (const course of moodle.courses) {
    const { id, fullname } = course;
    pages.put(`${wwwroot}/course/view.php?id=${id}`, () => ({
      body: pageHtml(moodle, {
        id: 'page-course-view-topics',
        layout: 'course',
        title: `หลักสูตร: ${fullname}`,
        heading: fullname,
        course: id,
        head: moodle.headOf(course),
        main: '<ul class="topics"><li class="section">บทที่ 1</li></ul>',
      }),
    }));
    pages.put(`${wwwroot}/blocks/completionstatus/details.php?course=${id}`, () => ({
      body: pageHtml(moodle, {
        id: 'page-blocks-completionstatus-details',
        layout: 'report',
        title: `หลักสูตร: ${fullname}`,
        heading: `${fullname}: รายละเอียด`,
        course: id,
        main: `<table id="criteriastatus"><tbody><tr><th>เกณฑ์</th><th>วันที่</th></tr><tr><td>บทเรียนที่ 1</td><td>${course.criteriaMet ?? '-'}</td></tr></tbody></table>`,
      }),
    }));
  }
}
