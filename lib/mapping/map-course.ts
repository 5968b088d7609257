import { type CompetencyCode, competencyCodes } from '../framework/competencies.ts';
import { type CuratedEntry, curatedCourse } from './curated.ts';
import { printedLike } from './curriculum-titles.ts';
import { type ExactTitle, exactTitle } from './exact.ts';
import type { Basis, CourseToMatch, Match, MatchedCode } from './match.ts';
import { type ReadTitle, readTitle } from './normalise/read-title.ts';
import { type KnownSite, siteOf } from './site-of.ts';
import { suggestMatch } from './suggest.ts';

const nothing: Match = { decision: 'none', codes: [], curriculumTitle: null, rows: [] };

/**
 * The competencies (ความสามารถ) that a course builds: the learner's own correction, else the codes that the site itself
 * links to it, else the curated table by the course's key or code at its own site, else the title of a course of the
 * curricula, else a suggestion by likeness. All but the last may pre-select. A course of the curricula that builds no digital competency is
 * `preselect` with no codes: it is of the plan.
 * @param correction what the learner said that this course builds; an empty list says: nothing; null: said nothing.
 *   Codes that the plan does not have are left out.
 */
export function mapCourse(course: CourseToMatch, correction: readonly string[] | null = null): Match {
  const title = readCourseTitle(course);
  const exact = exactTitle(title);
  const named = {
    curriculumTitle: exact === null ? null : printedLike(exact.course, title.text),
    rows: [...(exact?.course.rows ?? [])],
  };
  if (correction !== null) {
    const codes = correction.filter(isCode).map((code) => matched(code, 1, 'correction', course.title));
    if (codes.length === 0) return { ...nothing, ...named };
    return { decision: 'preselect', codes, ...named };
  }
  const linked = linkedCodes(course.siteCodes ?? []);
  if (linked.length > 0) return { decision: 'preselect', codes: linked, ...named };
  const known = knownCourse(course);
  if (known !== null) return byTable(known, named);
  if (exact !== null) return { decision: 'preselect', codes: byTitle(exact), ...named };
  return suggestMatch(title, course);
}

function readCourseTitle({ title, titleEn }: CourseToMatch): ReadTitle {
  const own = readTitle(title);
  if (titleEn === undefined || titleEn === '' || own.halves !== null) return own;
  const english = readTitle(titleEn);
  if (english.text === '' || english.text === own.text || english.text === 'null') return own;
  return own.text === '' ? english : readTitle(`${own.text} | ${english.text}`);
}

interface KnownCourse {
  basis: 'key' | 'code';
  entry: CuratedEntry;
}

function knownCourse(course: CourseToMatch): KnownCourse | null {
  const site = (course.site as KnownSite | undefined) ?? siteOf(course.provider, course.url);
  if (site === null) return null;
  for (const key of [course.courseKey, ...(course.otherKeys ?? [])]) {
    const entry = key == null ? null : curatedCourse(site, key);
    if (entry !== null) return { basis: 'key', entry };
  }
  const entry = course.code === undefined ? null : curatedCourse(site, course.code);
  return entry === null ? null : { basis: 'code', entry };
}

function byTable({ basis, entry }: KnownCourse, named: Pick<Match, 'curriculumTitle' | 'rows'>): Match {
  if (entry.kind === 'nothing') return { ...nothing, ...named };
  const { competencies, judgement, why } = entry.course;
  const sure = judgement === 'sure';
  const codes = competencies.map((code, place) =>
    matched(code, (sure ? 0.99 : 0.7) - place * 0.1, basis, why),
  );
  return { decision: sure ? 'preselect' : 'suggest', codes, ...named };
}

function byTitle({ basis, course }: ExactTitle): MatchedCode[] {
  const first = basis === 'title' ? 0.97 : 0.95;
  return course.codes.map((code, place) => matched(code, first - place * 0.1, basis, course.title));
}

function matched(code: CompetencyCode, confidence: number, basis: Basis, like: string): MatchedCode {
  return { code, confidence: Math.round(confidence * 100) / 100, basis, like };
}

/** The plan's competencies among the codes that a site links; a row of a competency, `DLit100.1.1`, stands for it. */
function linkedCodes(codes: readonly string[]): MatchedCode[] {
  const found = new Map<CompetencyCode, MatchedCode>();
  for (const code of codes) {
    const [own = ''] = code.trim().split(/[^a-z0-9]/i);
    const named = competencyCodes.find((known) => known.toLowerCase() === own.toLowerCase());
    if (named) found.set(named, found.get(named) ?? matched(named, 1, 'site', code));
  }
  return [...found.values()];
}

function isCode(code: string): code is CompetencyCode {
  return (competencyCodes as readonly string[]).includes(code);
}
