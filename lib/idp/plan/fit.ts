import { basics } from '../../framework/basics.ts';
import type { MissionGroupLetter } from '../../framework/mission-groups.ts';
import type { Agreement } from '../assessment/agreement.ts';
import { curriculumOf, markedCodes, missionGroup, requiredCodes } from '../assessment/required.ts';
import { courseName } from './course-name.ts';
import type { PlanItem } from './plan.ts';

/** Whose plan it is, as far as the plan's contents depend on it. */
export interface Holder {
  missionGroup: MissionGroupLetter | null;
  agreement: Agreement | null;
}

/** The competencies that fit somebody's group: chapter 4's, those that chapter 6 marks, and what was agreed. */
function fittingCodes({ missionGroup: letter, agreement }: Holder): Set<string> {
  const out = new Set(
    (agreement?.skills ?? []).filter(({ change }) => change === 'left-out').map(({ skill }) => skill),
  );
  const marked = letter === null ? [] : markedCodes(letter);
  return new Set([...requiredCodes(letter, agreement), ...marked.filter((code) => !out.has(code))]);
}

/**
 * The items that do not fit the mission group (หัวข้อที่สัมพันธ์กับรายการทักษะของตำแหน่งในกลุ่มภารกิจ): one fits when every
 * competency of it does, or when a topic of it is a course of the group's curriculum, or its knowledge is the group's.
 * An item that names nothing yet is not judged.
 */
export function itemsOutsideGroup(items: readonly PlanItem[], holder: Holder): PlanItem[] {
  const codes = fittingCodes(holder);
  const letter = holder.missionGroup;
  const courses = new Set(
    letter === null ? [] : curriculumOf(letter).courses.map(({ title }) => courseName(title)),
  );
  const group = letter === null ? null : missionGroup(letter);
  const lines = new Set(
    [
      ...basics.knowledge,
      ...basics.experience,
      ...basics.attributes,
      ...(group?.knowledge ?? []),
      ...(group?.experience ?? []),
    ].map(courseName),
  );
  const fits = ({ competencies, topics, knowledge }: PlanItem) =>
    (competencies.length > 0 && competencies.every((code) => codes.has(code))) ||
    topics.some(({ title }) => courses.has(courseName(title))) ||
    knowledge.some((line) => lines.has(courseName(line)));
  const says = ({ competencies, topics, knowledge }: PlanItem) =>
    competencies.length + knowledge.length > 0 || topics.some(({ title }) => title.trim() !== '');
  return items.filter((item) => says(item) && !fits(item));
}
