import type { MissionGroupLetter } from '../../framework/mission-groups.ts';
import type { Answer, Assessment } from './assessment.ts';
import { type Ability, type Skill, type SkillSet, skill, skillWords } from './skills.ts';

/** A new self-assessment, nothing answered or with the answers of an earlier one; ids are UUIDs, `now` an ISO instant. */
export function startAssessment(
  id: string,
  fiscalYear: number,
  missionGroup: MissionGroupLetter,
  now: string,
  from: Assessment | null = null,
): Assessment {
  return {
    kind: 'assessment',
    version: 1,
    id,
    fiscalYear,
    missionGroup,
    answers: { ...from?.answers },
    ocsc: null,
    startedAt: now,
    finishedAt: null,
    updatedAt: now,
  };
}

/**
 * An assessment with มี (true) or ไม่มี (false) for one skill, or its answer taken back (null). A competency answered as a
 * whole speaks for its parts; a part answered otherwise than its whole leaves the others as the whole said. Notes stay. One
 * that was finished is open again as soon as an answer is missing.
 */
export function answerSkill(
  assessment: Assessment,
  set: SkillSet,
  id: string,
  has: boolean | null,
  now: string,
): Assessment {
  const answers = { ...assessment.answers };
  const put = (key: string, value: boolean | null) => {
    if (value !== null) answers[key] = { has: value, note: answers[key]?.note ?? '', at: now };
    else delete answers[key];
  };
  const ability = set.ability.find((one) => one.id === id || one.parts.some((part) => part.id === id));
  if (ability !== undefined && ability.id === id) for (const part of ability.parts) put(part.id, null);
  if (ability !== undefined && ability.id !== id) {
    const whole = answers[ability.id];
    if (whole !== undefined) for (const part of ability.parts) put(part.id, whole.has);
    delete answers[ability.id];
  }
  put(id, has);
  const next = { ...assessment, answers, updatedAt: now };
  if (next.finishedAt === null || has !== null) return next;
  const { answered, of } = answeredOf(next, set);
  return answered < of ? { ...next, finishedAt: null } : next;
}

/** An assessment with the learner's own note on an answered skill; a skill without an answer has no note. */
export function noteSkill(assessment: Assessment, id: string, note: string, now: string): Assessment {
  const answer = assessment.answers[id];
  if (answer === undefined) return assessment;
  const answers = { ...assessment.answers, [id]: { ...answer, note: note.slice(0, 1000), at: now } };
  return { ...assessment, answers, updatedAt: now };
}

/** The assessment declared finished; null while a skill is not answered. */
export function finishAssessment(assessment: Assessment, set: SkillSet, now: string): Assessment | null {
  const { answered, of } = answeredOf(assessment, set);
  return answered < of ? null : { ...assessment, finishedAt: assessment.finishedAt ?? now, updatedAt: now };
}

/** Every skill that is counted: one for each competency and each line. */
export function countedSkills(set: SkillSet): Skill[] {
  return [...set.ability, ...set.knowledge, ...set.experience, ...set.attributes];
}

/** How many of the counted skills are answered. */
export function answeredOf(assessment: Assessment, set: SkillSet): { answered: number; of: number } {
  const counted = countedSkills(set);
  return { answered: counted.filter((one) => hasOf(assessment, one) !== null).length, of: counted.length };
}

/**
 * Whether the learner has a skill (มี), has not (ไม่มี), or has not said (null). A competency without an answer of its own is
 * มี when every part is, and ไม่มี as soon as one part is; an answer of another group's line in the same words counts.
 */
export function hasOf(assessment: Assessment, one: Skill | Ability): boolean | null {
  const own = answerFor(assessment, one);
  if (own !== undefined) return own.has;
  if (!('parts' in one) || one.parts.length === 0) return null;
  const said = one.parts.map((part) => answerFor(assessment, part)?.has);
  if (said.includes(false)) return false;
  return said.includes(undefined) ? null : true;
}

/** The answer to a skill, by its id or by a line of the same words. */
export function answerFor(assessment: Assessment, one: Skill): Answer | undefined {
  const own = assessment.answers[one.id];
  if (own !== undefined || one.domain === 'ability') return own;
  const words = skillWords(one);
  for (const [id, answer] of Object.entries(assessment.answers)) {
    const other = skill(id);
    if (other?.domain === one.domain && skillWords(other) === words) return answer;
  }
  return undefined;
}

/** The parts of a competency that the learner has not: all of them where the whole was answered ไม่มี. */
export function missingParts(assessment: Assessment, { id, parts }: Ability): Skill[] {
  if (assessment.answers[id] !== undefined) return assessment.answers[id].has ? [] : parts;
  return parts.filter((part) => answerFor(assessment, part)?.has === false);
}
