import { type CompetencyCode, competencyCodes } from '../../framework/competencies.ts';
import type { Curriculum } from '../../framework/curricula/course.ts';
import { curricula } from '../../framework/curricula/index.ts';
import { type MissionGroup, type MissionGroupLetter, missionGroups } from '../../framework/mission-groups.ts';
import { subCompetencies } from '../../framework/sub-competencies.ts';
import type { Agreement } from './agreement.ts';

/** The mission group (กลุ่มภารกิจ) of a letter. */
export function missionGroup(letter: MissionGroupLetter): MissionGroup {
  const found = missionGroups.find((group) => group.letter === letter);
  if (found === undefined) throw new RangeError(`no mission group ${letter}`);
  return found;
}

/** The curriculum (หลักสูตร) of a mission group, chapter 6 section 5. */
export function curriculumOf(letter: MissionGroupLetter): Curriculum {
  const found = curricula.find(({ missionGroups: letters }) => letters.includes(letter));
  if (found === undefined) throw new RangeError(`no curriculum for ${letter}`);
  return found;
}

/**
 * The competencies that somebody must have (ความสามารถที่จำเป็น): those of chapter 4 for the group, without what was agreed
 * to be left out, then what was agreed to be added. Without a group only what was added.
 */
export function requiredCodes(
  letter: MissionGroupLetter | null,
  agreement: Agreement | null,
): CompetencyCode[] {
  const own = letter === null ? [] : missionGroup(letter).requires;
  const changed = (change: 'added' | 'left-out') =>
    (agreement?.skills ?? []).filter((agreed) => agreed.change === change).map(({ skill }) => skill);
  const out = new Set(changed('left-out'));
  const added = new Set(changed('added'));
  const kept = own.filter((code) => !out.has(code));
  return [...kept, ...competencyCodes.filter((code) => added.has(code) && !kept.includes(code))];
}

/** The competencies of which chapter 6 section 4 marks a sub-competency for the group. */
export function markedCodes(letter: MissionGroupLetter): CompetencyCode[] {
  const marked = new Set(
    subCompetencies
      .filter(({ missionGroups: letters }) => letters.includes(letter))
      .map(({ competency }) => competency),
  );
  return competencyCodes.filter((code) => marked.has(code));
}
