import { bangkokDay, quarterOf } from '../fiscal-year.ts';
import { countedSkills, hasOf } from './answer.ts';
import type { Assessment } from './assessment.ts';
import type { Skill, SkillSet } from './skills.ts';

/** One skill before and after development (ก่อน – หลัง); null is not answered. */
export interface Compared {
  skill: Skill;
  before: boolean | null;
  after: boolean | null;
  /** `gained`: ไม่มี then มี. `lost`: the other way. `same`: alike. `unknown`: one of them is not answered. */
  change: 'gained' | 'lost' | 'same' | 'unknown';
}

/** Two assessments side by side, skill by skill of a set (chapter 6, 2.4 and A3), in its order. */
export function compareAssessments(
  before: Assessment | null,
  after: Assessment | null,
  set: SkillSet,
): Compared[] {
  return countedSkills(set).map((skill) => {
    const [was, is] = [before, after].map((one) => (one === null ? null : hasOf(one, skill)));
    return { skill, before: was ?? null, after: is ?? null, change: changeOf(was ?? null, is ?? null) };
  });
}

/**
 * The finished self-assessments that the review of a fiscal year (B.E.) compares: the first and the last of the year. Where
 * the year has one alone, it is the first, or, made in the last quarter after one of an earlier year, the last of two.
 */
export function beforeAndAfter(
  assessments: readonly Assessment[],
  fiscalYear: number,
): { before: Assessment | null; after: Assessment | null } {
  const finished = assessments
    .filter(({ finishedAt }) => finishedAt !== null)
    .sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const own = finished.filter((one) => one.fiscalYear === fiscalYear);
  const previous = finished.filter((one) => one.fiscalYear < fiscalYear).at(-1) ?? null;
  const [first] = own;
  if (first === undefined) return { before: previous, after: null };
  if (own.length > 1) return { before: first, after: own.at(-1) ?? null };
  const atTheEnd = quarterOf(bangkokDay(first.startedAt)) === 4;
  return previous !== null && atTheEnd ? { before: previous, after: first } : { before: first, after: null };
}

function changeOf(before: boolean | null, after: boolean | null): Compared['change'] {
  if (before === null || after === null) return 'unknown';
  if (before === after) return 'same';
  return after ? 'gained' : 'lost';
}
