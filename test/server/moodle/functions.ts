import type { FakeCourse, FakeMoodle } from './moodle.ts';

/** A call that fails, by Moodle's error code. */
export class Failure {
  readonly errorcode: string;

  constructor(errorcode: string) {
    this.errorcode = errorcode;
  }
}

/** One function of the site as its own pages may call it: data, or a failure. */
export type MoodleFunction = (args: Record<string, unknown>, moodle: FakeMoodle) => unknown;

function courseOf({ courses }: FakeMoodle, id: unknown): FakeCourse | Failure {
  return courses.find((course) => course.id === id) ?? new Failure('requireloginerror');
}

/** Functions of Moodle's core with the fields that recorded replies of 4.5 have and the extension looks at. */
export const coreFunctions: Readonly<Record<string, MoodleFunction>> = {
  core_course_get_enrolled_courses_by_timeline_classification: (_args, { courses, wwwroot }) => ({
    courses: courses.map(({ id, fullname, shortname, idnumber, progress }) => ({
      id,
      fullname,
      shortname,
      idnumber,
      summary: '<p>คำอธิบายหลักสูตร</p>',
      startdate: 1792775792,
      enddate: 0,
      visible: true,
      viewurl: `${wwwroot}/course/view.php?id=${id}`,
      courseimage: 'data:image/svg+xml;base64,PD94bW',
      progress,
      hasprogress: progress !== null,
      hidden: false,
    })),
    nextoffset: courses.length,
  }),
  tool_lp_data_for_course_competencies_page: ({ courseid }, moodle) => {
    const course = courseOf(moodle, courseid);
    if (course instanceof Failure) return course;
    return {
      courseid,
      gradableuserid: moodle.userId,
      competencies: course.codes.map((idnumber, at) => ({
        competency: { id: course.id * 100 + at, idnumber, shortname: idnumber, competencyframeworkid: 1 },
        coursecompetency: { courseid, competencyid: course.id * 100 + at, ruleoutcome: 3 },
        usercompetencycourse: {
          userid: moodle.userId,
          proficiency: course.completed === null ? null : true,
          grade: 2,
          gradename: 'มี',
        },
      })),
    };
  },
  tool_lp_data_for_user_competency_summary_in_course: ({ courseid, userid }, moodle) => {
    const course = courseOf(moodle, courseid);
    if (course instanceof Failure) return course;
    if (userid !== moodle.userId) return new Failure('nopermissions');
    const note = { descidentifier: 'evidence_coursecompleted', desccomponent: 'core_competency' };
    return {
      usercompetencysummary: {
        user: { id: userid, fullname: 'สมหญิง ตัวอย่าง', email: 'somying@example.invalid', idnumber: '' },
      },
      evidence: course.completed === null ? [] : [{ ...note, timecreated: course.completed }],
    };
  },
};
