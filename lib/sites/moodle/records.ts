import { completionDay } from '../reading/completion-day.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import type { AskAll, AskSite, SiteRecord } from '../reading/site.ts';
import { cleanText } from '../reading/text.ts';
import { bangkokDay } from '../reading/thai-date.ts';
import { call, callAll, type Door, type Fields, fields, listOf, MoodleError, textFrom } from './ajax.ts';
import { configOf } from './config.ts';
import { courseOf } from './course.ts';
import { completionIn } from './criteria.ts';
import { stateOf } from './lists.ts';
import { type MoodlePage, moodlePage } from './page.ts';

/** No more courses of one learner are asked for. */
const most = 300;

/** A signed-in page of a Moodle, and the way to ask it. */
interface Session {
  door: Door;
  page: MoodlePage;
}

/** Opens the site of a page to questions. Throws MoodleError where nobody is signed in, or the page is no Moodle's. */
function sessionOf(document: Document, url: URL, get: typeof fetch): Session {
  const page = moodlePage(document, url);
  const config = configOf(document);
  if (!page || !config) throw new MoodleError('not-moodle');
  if (!page.signedIn || !config.sesskey) throw new MoodleError('signed-out');
  return { page, door: { address: url.origin + page.root, sesskey: config.sesskey, get } };
}

/** A competency that the site links to a course. */
interface Linked {
  id: number;
  code: string;
  /** How the learner is rated there; null where not as proficient. */
  rating: string | null;
}

/** The competencies of each course, in order; null where the site does not say. */
async function linkedTo(door: Door, courses: readonly number[]): Promise<(Linked[] | null)[]> {
  const replies = await callAll(
    door,
    courses.map((courseid) => ({
      methodname: 'tool_lp_data_for_course_competencies_page',
      args: { courseid },
    })),
  );
  return replies.map((reply) => {
    if (reply instanceof MoodleError) return null;
    return listOf(fields(reply).competencies).flatMap((each) => {
      const { competency, usercompetencycourse } = fields(each);
      const { id, idnumber } = fields(competency);
      const { proficiency, gradename } = fields(usercompetencycourse);
      const rated = proficiency === true || proficiency === 1 || proficiency === '1';
      return typeof id === 'number' && typeof idnumber === 'string'
        ? [
            {
              id,
              code: cleanText(idnumber, 100),
              rating: rated ? cleanText(String(gradename ?? ''), 100) : null,
            },
          ]
        : [];
    });
  });
}

/**
 * When Moodle itself noted that the learner completed each course (epoch seconds): it leaves that note with the competencies
 * of a course, and nowhere else that a page may ask. Of the reply, which holds the learner's name and e-mail, only the note
 * is looked at. Null where there is none.
 */
async function completedAt(
  door: Door,
  userid: number,
  asked: readonly { courseid: number; competencyid: number }[],
): Promise<(number | null)[]> {
  const methodname = 'tool_lp_data_for_user_competency_summary_in_course';
  const replies = await callAll(
    door,
    asked.map((one) => ({ methodname, args: { userid, ...one } })),
  );
  return replies.map((reply) => {
    const { usercompetencysummary, evidence } = fields(reply);
    const notes = listOf(evidence ?? fields(usercompetencysummary).evidence).map(fields);
    const note = notes.find(({ descidentifier }) => descidentifier === 'evidence_coursecompleted');
    return typeof note?.timecreated === 'number' ? note.timecreated : null;
  });
}

/** What Moodle's note of a completion is worth as a record. */
function recordAt(seconds: number): SiteRecord {
  const day = completionDay(bangkokDay(seconds * 1000));
  return { completion: 'finished', completedOn: day, signal: `evidence_coursecompleted ${day ?? ''}`.trim() };
}

/** The completion of a course as its own page of criteria says it; nothing where that page cannot be opened. */
async function criteriaOf({ door, page }: Session, url: URL, id: number): Promise<Partial<SightedCourse>> {
  const address = `${door.address}/blocks/completionstatus/details.php?course=${id}`;
  try {
    const text = await textFrom(door.get, address, {});
    const opened = new DOMParser().parseFromString(text, 'text/html');
    const there = moodlePage(opened, new URL(address, url));
    const said = there?.view === 'criteria' && there.courseId === id ? completionIn(opened) : null;
    return said?.completion === 'finished' && page.signedIn ? said : {};
  } catch (error) {
    if (error instanceof MoodleError) return {};
    throw error;
  }
}

/** A course of the learner's own list, with what the site says of its competencies. */
function itemOf(
  document: Document,
  url: URL,
  page: MoodlePage,
  course: Fields,
  linked: readonly Linked[],
): SightedCourse {
  const { id, fullname, idnumber, shortname, progress, hasprogress } = course;
  const share =
    hasprogress && typeof progress === 'number' && progress >= 0 && progress <= 100 ? progress : null;
  const state = stateOf(share);
  const codes = [
    ...new Set([
      ...(typeof idnumber === 'string' ? [cleanText(idnumber, 100)] : []),
      ...linked.map(({ code }) => code),
    ]),
  ];
  const rated = linked.flatMap(({ code, rating }) => (rating === null ? [] : [`${code}: ${rating}`]));
  return courseOf(document, url, page, Number(id), {
    title: cleanText(String(fullname ?? '')),
    code: cleanText(String(idnumber || shortname || ''), 100) || undefined,
    ...state,
    signal: [state.signal, ...rated].filter(Boolean).join(' · ').slice(0, 400) || null,
    ...(codes.some(Boolean) && { siteCodes: codes.filter(Boolean).slice(0, 50) }),
  });
}

/** The courses, each with what the site links to it and what it noted of their completion. */
async function read(session: Session, document: Document, url: URL, courses: readonly Fields[]) {
  const { door, page } = session;
  const ids = courses.map(({ id }) => Number(id));
  const linked = await linkedTo(door, ids);
  const asked = ids.flatMap((courseid, at) => {
    const first = linked[at]?.[0];
    return first && page.userId !== null ? [{ at, courseid, competencyid: first.id }] : [];
  });
  const notes = asked.length
    ? await completedAt(
        door,
        page.userId ?? 0,
        asked.map(({ courseid, competencyid }) => ({ courseid, competencyid })),
      )
    : [];
  const found = [];
  for (const [at, course] of courses.entries()) {
    const note = notes[asked.findIndex((one) => one.at === at)] ?? null;
    const record = note === null ? null : recordAt(note);
    const item = itemOf(document, url, page, course, linked[at] ?? []);
    const more = record ?? (item.progress === 100 ? await criteriaOf(session, url, Number(course.id)) : {});
    // What is not known is absent, not `undefined`: it crosses as JSON.
    found.push({ item: JSON.parse(JSON.stringify({ ...item, ...more })) as SightedCourse, record });
  }
  return found;
}

/**
 * Asks Moodle for every course that the signed-in learner is enrolled in: its codes, how far it is and, where Moodle says so,
 * when it was completed. Only functions that Moodle offers its own pages, and its page of criteria; nothing is kept.
 */
export const askAll: AskAll = async (document, url, get) => {
  try {
    const session = sessionOf(document, url, get);
    const reply = await call(session.door, 'core_course_get_enrolled_courses_by_timeline_classification', {
      classification: 'allincludinghidden',
    });
    const courses = listOf(fields(reply).courses)
      .map(fields)
      .filter(({ id, fullname }) => Number.isSafeInteger(id) && typeof fullname === 'string');
    const found = await read(session, document, url, courses.slice(0, most));
    return { ok: true, items: found.map(({ item }) => item), records: found.map(({ record }) => record) };
  } catch (error) {
    if (error instanceof MoodleError) return { ok: false, error: error.code };
    throw error;
  }
};

/** What Moodle noted of the completion of one course; null where it noted nothing, or does not answer. */
export const ask: AskSite = async ({ courseKey }, url, get, document) => {
  const id = Number(/(\d{1,12})$/.exec(courseKey ?? '')?.[1] ?? 0);
  if (id < 2 || !document) return null;
  try {
    const session = sessionOf(document, url, get);
    const [linked] = await linkedTo(session.door, [id]);
    const { userId } = session.page;
    const competencyid = linked?.[0]?.id;
    if (competencyid === undefined || userId === null) return null;
    const [note] = await completedAt(session.door, userId, [{ courseid: id, competencyid }]);
    return note ? recordAt(note) : null;
  } catch (error) {
    if (error instanceof MoodleError) return null;
    throw error;
  }
};
