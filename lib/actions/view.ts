import type { UseStore } from 'idb-keyval';
import { type CompetencyCode, competency, competencyCodes } from '../framework/competencies.ts';
import { bucketOf, method } from '../framework/methods.ts';
import { missionGroups } from '../framework/mission-groups.ts';
import type { Entry } from '../idp/entry.ts';
import { rungOf } from '../idp/evidence.ts';
import { bangkokDay } from '../idp/fiscal-year.ts';
import { fingerprintOf, identityOf } from '../idp/identity.ts';
import { rungOfPress } from '../idp/make-entry.ts';
import type { CourseTerms } from '../idp/plan/place.ts';
import type { Profile } from '../idp/profile.ts';
import { type Settings, siteIsOn } from '../idp/settings.ts';
import { mapCourse } from '../mapping/map-course.ts';
import type { CurriculumRow } from '../mapping/match.ts';
import type { PageKind, SightedCourse, Sighting } from '../sites/reading/sighting.ts';
import { correctionsFor } from '../store/corrections.ts';
import { readProfile } from '../store/profile.ts';
import { findLogged } from '../store/read-log.ts';
import { readSettings } from '../store/settings.ts';
import type { AlreadyLogged, CourseView, NamedCompetency, PageView, PlanPlace } from '../view/page-view.ts';
import { knownSite } from './added-sites.ts';
import { eachCourseOnce } from './each-course-once.ts';
import { type PlansOfPage, readPlansOfPage } from './plan-place.ts';

/** What a course taken on a learning site is: การฝึกอบรมผ่านระบบออนไลน์. */
const online = method('online');

/** Lists whose cards speak of this learner; a catalogue's do not. */
const lists: readonly PageKind[] = ['my-courses', 'certificate-list', 'dashboard'];

/** What is known of the learner when a page is judged. */
interface Learner {
  settings: Settings;
  profile: Profile | null;
}

/** What card and popup show of a sighting, with everything the learner taught and logged so far. Throws StoreError. */
export async function viewOf(use: UseStore, sighting: Sighting): Promise<PageView> {
  const [settings, profile] = await Promise.all([readSettings(use), readProfile(use)]);
  const site = knownSite(settings, sighting.site);
  if (!site) return { state: 'nothing' };
  const learner: Learner = { settings, profile };
  if (!siteIsOn(learner.settings, site.id)) return { state: 'off', site: site.id };
  if (sighting.kind === 'not-ready') return { state: 'not-ready' };

  const isList = lists.includes(sighting.kind);
  const items = eachCourseOnce(sighting.items).filter(({ title }) => title.trim() !== '');
  if (!isList && sighting.items.length === 1 && items.length === 0)
    return { state: 'capture', site: site.id, title: '', url: sighting.url };
  if (items.length === 0 || (!isList && items.length > 1) || sighting.kind === 'catalogue')
    return { state: 'nothing' };
  const identities = items.map((course) => identityOf(site.id, course));
  const [corrections, logged, plans] = await Promise.all([
    correctionsFor(use, identities),
    findLogged(use, identities),
    readPlansOfPage(use),
  ]);
  const courses = items.map((course, index): CourseView => {
    const before = logged[index] ?? [];
    const identity = identities[index] as (typeof identities)[number];
    return {
      ...courseView(site.id, course, corrections[index] ?? null, before[0] ?? null, learner, plans),
      ...plans.meet(identity, before),
    };
  });
  const here = { site: site.id, siteLabel: site.label, plans: plans.plans };
  return isList
    ? { state: 'list', ...here, courses, partial: sighting.partial === true }
    : { state: 'course', ...here, courses: [courses[0] as CourseView] };
}

function courseView(
  site: string,
  course: SightedCourse,
  correction: readonly string[] | null,
  logged: Entry | null,
  { settings, profile }: Learner,
  plans: PlansOfPage,
): Omit<CourseView, keyof CourseTerms> {
  const match = mapCourse({ ...course, site }, correction);
  const codes = new Set([...match.codes, ...(logged?.competencies ?? [])].map(({ code }) => code));
  return {
    course,
    fingerprint: fingerprintOf(site, course),
    match,
    competencies: [...codes].map((code) => named(code, profile)),
    inOwnCurriculum: inOwnCurriculum(match.rows, profile),
    bucket: bucketOf('online', settings.reading),
    method: { id: 'online', th: online?.th ?? '', en: online?.en ?? '' },
    rung: rungOfPress(course, course.completion === 'unfinished' ? 'ongoing' : 'finished'),
    already: logged && alreadyLogged(logged, plans.placeOf(logged)),
  };
}

/** All 23 competencies of the plan, as the picker lists them. */
export async function everyCompetency(use: UseStore): Promise<NamedCompetency[]> {
  const profile = await readProfile(use);
  return competencyCodes.map((code) => named(code, profile));
}

function named(code: CompetencyCode, profile: Profile | null): NamedCompetency {
  const group = missionGroups.find(({ letter }) => letter === profile?.missionGroup);
  const required = group ? (group.requires as readonly string[]).includes(code) : null;
  return { code, th: competency(code).th, required };
}

/** The curricula that serve each mission group (chapter 6 section 5). */
const curriculaOf = { E: 'EM', M: 'EM', A: 'AO', O: 'AO', S: 'S', T: 'T' } as const;

function inOwnCurriculum(rows: readonly CurriculumRow[], profile: Profile | null): boolean | null {
  const letter = profile?.missionGroup;
  return letter ? rows.some(({ curriculum }) => curriculum === curriculaOf[letter]) : null;
}

/** An entry as card and popup speak of it. */
function alreadyLogged(entry: Entry, planItem: PlanPlace): AlreadyLogged {
  return {
    entryId: entry.id,
    on: entry.completedOn ?? bangkokDay(entry.createdAt),
    status: entry.status,
    minutes: entry.minutes,
    rung: rungOf(entry),
    codes: entry.competencies.map(({ code }) => code),
    planItem,
  };
}
