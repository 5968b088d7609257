import type { CompetencyCode } from '../../framework/competencies.ts';
import type { CourseProvider, CurriculumCourse } from '../../framework/curricula/course.ts';
import { curricula } from '../../framework/curricula/index.ts';
import { generalMethods } from '../../framework/general-methods.ts';
import { type Bucket, bucketOf, type MethodId, type Reading } from '../../framework/methods.ts';
import type { MissionGroupLetter } from '../../framework/mission-groups.ts';
import type { Place } from '../../framework/place.ts';
import { mapCourse } from '../../mapping/map-course.ts';
import { courseName, nameOfCourse } from '../plan/course-name.ts';
import { answerFor, hasOf, missingParts } from './answer.ts';
import type { Assessment, OcscLine } from './assessment.ts';
import { curriculumOf } from './required.ts';
import { type Ability, type Disagreement, disagreementsOf, type Skill, type SkillSet } from './skills.ts';

/** What closes a gap or builds on a strength. */
export interface Closers {
  /** Courses of the own group's curriculum (หลักสูตรของกลุ่ม), those that the plan itself ties to the competency first. */
  courses: CurriculumCourse[];
  /** Courses of the other curricula for the same competency, where the own one has none. */
  elsewhere: CurriculumCourse[];
  /** The methods for it, per share under the reading, in the plan's order; none is empty of all three. */
  methods: Record<Bucket, MethodId[]>;
  /**
   * Who names those methods: the own group's curriculum, which ticks them for its courses; `others`, the curricula that have
   * a course for it; or the plan in `general`, where none has.
   */
  methodsBy: 'own' | 'others' | 'general';
  /** Where the plan names them: the curricula, or the sentences of the plan. */
  methodPlaces: Place[];
  /** How many finished, confirmed entries built it already, in all years. */
  logged: number;
  /** False where the tie between skill and courses is ours, by likeness of words, and not the plan's. */
  printed: boolean;
}

/** One assessed skill with what can be done about it. */
export interface Finding {
  skill: Skill | Ability;
  /** Whether the learner has it (มี); null is not answered. */
  has: boolean | null;
  /** The sub-competencies that are missing; empty where none is or none is known. */
  missing: Skill[];
  /** The learner's own note. */
  note: string;
  /** What the OCSC online self-assessment showed for the same competency; beside the own answer, never instead. */
  ocsc: OcscLine[];
  closers: Closers;
}

/** The outcome of a self-assessment: gaps (จุดอ่อน), strengths (จุดแข็ง) and what is not answered, each in the set's order. */
export interface AssessmentResult {
  gaps: Finding[];
  strengths: Finding[];
  open: Finding[];
  /** Where chapter 4 and chapter 6 disagree on what the group needs. */
  disagreements: Disagreement[];
}

/** What a result depends on beside the assessment. */
export interface ResultTerms {
  reading: Reading;
  /** Finished, confirmed entries per competency in all years, added up from the summaries. */
  logged: Readonly<Record<string, number>>;
}

/** Judges a self-assessment, finished or not. */
export function resultOf(assessment: Assessment, set: SkillSet, terms: ResultTerms): AssessmentResult {
  const finding = (one: Skill | Ability, has: boolean | null): Finding => ({
    skill: one,
    has,
    missing: 'parts' in one ? missingParts(assessment, one) : [],
    note: answerFor(assessment, one)?.note ?? '',
    ocsc: (assessment.ocsc?.lines ?? []).filter(
      ({ competencies }) => one.code !== null && competencies.includes(one.code),
    ),
    closers: closersOf(one, set.missionGroup, terms),
  });
  const found = [...set.ability, ...set.knowledge, ...set.experience, ...set.attributes].map((one) => ({
    has: hasOf(assessment, one),
    one,
  }));
  const those = (has: boolean | null) =>
    found.filter((skill) => skill.has === has).map(({ one }) => finding(one, has));
  return {
    gaps: those(false),
    strengths: those(true),
    open: those(null),
    disagreements: disagreementsOf(set.missionGroup),
  };
}

/** What closes a gap in one skill, for somebody of a mission group. */
function closersOf(one: Skill, letter: MissionGroupLetter, terms: ResultTerms): Closers {
  const codes = one.code === null ? likelyCodes(one) : [one.code];
  const own = coursesFor(codes, curriculumOf(letter).courses, one);
  const elsewhere =
    own.length > 0
      ? []
      : coursesFor(
          codes,
          curricula.flatMap(({ courses }) => courses),
          one,
        );
  const ticked = own.length > 0 ? own : elsewhere;
  const named: readonly MethodId[] =
    ticked.length === 0
      ? generalMethods.map(({ method }) => method)
      : ticked.flatMap((course) => course.methods);
  const sources: readonly { place: Place }[] =
    ticked.length === 0
      ? generalMethods
      : curricula.filter(({ courses }) => courses.some((course) => ticked.includes(course)));
  const methods: Closers['methods'] = { 70: [], 20: [], 10: [] };
  for (const method of named) {
    const bucket = methods[bucketOf(method, terms.reading)];
    if (!bucket.includes(method)) bucket.push(method);
  }
  const methodsBy = own.length > 0 ? 'own' : elsewhere.length > 0 ? 'others' : 'general';
  const methodPlaces = [...new Set(sources.map(({ place }) => place))];
  const logged = one.code === null ? 0 : (terms.logged[one.code] ?? 0);
  const printed = one.code !== null;
  return { courses: own, elsewhere, methods, methodsBy, methodPlaces, logged, printed };
}

/** The search of a provider's own site for a course, by the declarations of the learning sites; null where none is known. */
export function searchLink(
  sites: readonly { provider: CourseProvider | null; searchUrl: (title: string) => string }[],
  { provider, title }: Pick<CurriculumCourse, 'provider' | 'title'>,
): string | null {
  return sites.find((site) => site.provider === provider)?.searchUrl(title) ?? null;
}

/** The competencies that a line of knowledge or experience speaks of by its words; attributes speak of none. */
function likelyCodes({ domain, th }: Skill): CompetencyCode[] {
  if (domain === 'attribute') return [];
  return mapCourse({ title: th, courseKey: null })
    .codes.filter(({ confidence }) => confidence >= 0.5)
    .map(({ code }) => code);
}

/** The courses for some competencies, none twice: those of the very sub-competency, then those of the plan, then our reading. */
function coursesFor(
  codes: readonly CompetencyCode[],
  courses: readonly CurriculumCourse[],
  one: Skill,
): CurriculumCourse[] {
  const name = courseName(one.th);
  const rank = (course: CurriculumCourse) => {
    if (nameOfCourse(course) === name) return 0;
    const built = course.competencies.find(({ code }) => codes.includes(code));
    if (built === undefined) return null;
    return built.authority === 'plan' ? 1 : 2;
  };
  const ranked = courses
    .map((course) => ({ course, rank: rank(course) }))
    .filter((found): found is { course: CurriculumCourse; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank);
  const seen = new Set<string>();
  return ranked
    .map(({ course }) => course)
    .filter((course) => !seen.has(nameOfCourse(course)) && seen.add(nameOfCourse(course)));
}
