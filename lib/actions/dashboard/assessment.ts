import type { UseStore } from 'idb-keyval';
import type { AgreedSkill, Agreement } from '../../idp/assessment/agreement.ts';
import { startAssessment } from '../../idp/assessment/answer.ts';
import type { Assessment } from '../../idp/assessment/assessment.ts';
import { type AssessmentResult, type Finding, resultOf } from '../../idp/assessment/result.ts';
import { type SkillSet, skillsOf } from '../../idp/assessment/skills.ts';
import { courseName } from '../../idp/plan/course-name.ts';
import { proposedFindings } from '../../idp/plan/from-findings.ts';
import type { Plan } from '../../idp/plan/plan.ts';
import type { Profile } from '../../idp/profile.ts';
import type { Settings } from '../../idp/settings.ts';
import { removeAssessment, saveAgreement, saveAssessment } from '../../store/assessments.ts';
import { titlesBuilding } from '../../store/read-builds.ts';
import { readAgreement, readAssessments, readPlan } from '../../store/read-years.ts';
import type { Saved } from '../../store/save-record.ts';
import { loggedYears, readSummary } from '../../store/summary.ts';
import { tellWritten } from './changes.ts';

/** Everything that the screen of a year's self-assessment shows. */
export interface AssessmentScreen {
  /** The year's assessment that is shown: the one begun last; null when there is none yet. */
  assessment: Assessment | null;
  /** Those before it, begun last first; of all years. */
  earlier: Assessment[];
  agreement: Agreement | null;
  /** What is asked: of the assessment's own group, or of the learner's; null while no group is known. */
  set: SkillSet | null;
  /** Finished, confirmed entries per competency in all years. */
  logged: Record<string, number>;
  plan: Plan | null;
}

/** Reads a fiscal year's self-assessment (B.E.) with what it is held against. */
export async function readAssessmentScreen(
  use: UseStore,
  fiscalYear: number,
  profile: Profile | null,
): Promise<AssessmentScreen> {
  const [all, agreement, plan, years] = await Promise.all([
    readAssessments(use),
    readAgreement(use),
    readPlan(use, fiscalYear),
    loggedYears(use),
  ]);
  const logged: Record<string, number> = {};
  for (const { year } of await Promise.all(years.map((one) => readSummary(use, one))))
    for (const [code, n] of Object.entries(year.competencies)) logged[code] = (logged[code] ?? 0) + n;
  const at = all.findIndex((one) => one.fiscalYear === fiscalYear);
  const assessment = all[at] ?? null;
  const earlier = all.filter(({ fiscalYear: of }, index) => (at < 0 ? of < fiscalYear : index > at));
  const letter = assessment?.missionGroup ?? profile?.missionGroup ?? null;
  const set = letter === null ? null : skillsOf(letter, agreement);
  return { assessment, earlier, agreement, set, logged, plan };
}

/** Reads what a year's self-assessment (B.E.) comes to, and the gaps that a plan would take first, at most four. */
export async function readOutcome(
  use: UseStore,
  fiscalYear: number,
  profile: Profile | null,
  { reading }: Settings,
): Promise<{ result: AssessmentResult | null; finished: boolean; proposed: Finding[] }> {
  const { assessment, set, logged } = await readAssessmentScreen(use, fiscalYear, profile);
  const result = assessment && set ? resultOf(assessment, set, { reading, logged }) : null;
  const finished = assessment !== null && assessment.finishedAt !== null;
  const proposed = result === null || result.gaps.length === 0 ? [] : proposedFindings(result);
  return { result, finished, proposed };
}

/** Of each competency so many entries are looked through for the names of their courses. */
const entriesPerCode = 200;

/** The names (`courseName`) of the courses that are logged and confirmed for any of some competencies. */
export async function readLoggedCourses(
  use: UseStore,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const titles = await titlesBuilding(use, codes, entriesPerCode);
  return new Set(titles.map(courseName).filter(Boolean));
}

/** Writes an assessment in the place of the one that was shown. */
export async function writeAssessment(
  use: UseStore,
  assessment: Assessment,
  base: Assessment,
): Promise<Saved<Assessment>> {
  const updatedAt = new Date().toISOString();
  const saved = await saveAssessment(use, { ...assessment, updatedAt }, base.updatedAt);
  if (saved.ok) tellWritten();
  return saved;
}

/** Begins a year's assessment (B.E.) for a mission group: nothing answered, or with the answers of an earlier one. */
export async function beginAssessment(
  use: UseStore,
  fiscalYear: number,
  letter: Assessment['missionGroup'],
  from: Assessment | null,
): Promise<Saved<Assessment>> {
  const begun = startAssessment(crypto.randomUUID(), fiscalYear, letter, new Date().toISOString(), from);
  const saved = await saveAssessment(use, begun, null);
  if (saved.ok) tellWritten();
  return saved;
}

/** Takes a begun assessment back; false when it is gone already. */
export async function takeBackAssessment(use: UseStore, id: string): Promise<boolean> {
  const removed = await removeAssessment(use, id, new Date().toISOString());
  tellWritten();
  return removed;
}

/** Writes what was agreed on the required skills. */
export async function writeAgreement(
  use: UseStore,
  skills: AgreedSkill[],
  before: Agreement | null,
): Promise<Saved<Agreement>> {
  const updatedAt = new Date().toISOString();
  const saved = await saveAgreement(
    use,
    { kind: 'agreement', version: 1, skills, updatedAt },
    before?.updatedAt ?? null,
  );
  if (saved.ok) tellWritten();
  return saved;
}
