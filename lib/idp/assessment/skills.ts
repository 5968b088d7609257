import { basics } from '../../framework/basics.ts';
import { type CompetencyCode, competencies, competencyCodes } from '../../framework/competencies.ts';
import { type MissionGroupLetter, missionGroups } from '../../framework/mission-groups.ts';
import type { Place } from '../../framework/place.ts';
import {
  type SubCompetency,
  subCompetencies,
  subCompetenciesLost,
} from '../../framework/sub-competencies.ts';
import { titleKey } from '../../mapping/normalise/title-key.ts';
import type { Agreement } from './agreement.ts';
import { missionGroup, requiredCodes } from './required.ts';

/** The four domains of a skill (ด้านความสามารถ ความรู้ ประสบการณ์ คุณลักษณะ; chapter 6, 2.1). */
export type Domain = 'ability' | 'knowledge' | 'experience' | 'attribute';

/** One skill that can be asked, in the plan's words. */
export interface Skill {
  /** See `skillId`. */
  id: string;
  domain: Domain;
  th: string;
  /** The competency that it is, or that it is a part of; null outside ability. */
  code: CompetencyCode | null;
  /** The sub-competency that it is; null for everything else. */
  sub: SubCompetency | null;
  place: Place;
}

/** One competency to assess with what is asked of it. */
export interface Ability extends Skill {
  code: CompetencyCode;
  /** The sub-competencies that chapter 6 marks for the group; all of them where it marks none. Empty where the scan lost them. */
  parts: Skill[];
  /** Set where pages of the plan are lost: whether all or some sub-competencies are, and what, in Thai. */
  lost: { how: 'all' | 'some'; what: string } | null;
}

/** Every skill that somebody must be assessed in. */
export interface SkillSet {
  missionGroup: MissionGroupLetter;
  ability: Ability[];
  /** The basics of every official first, then the group's own; a line that the plan prints twice is asked once. */
  knowledge: Skill[];
  experience: Skill[];
  attributes: Skill[];
}

const abilities: readonly Skill[] = competencies.map(({ code, th, place }) => ({
  id: code,
  domain: 'ability',
  th,
  code,
  sub: null,
  place,
}));

const parts: readonly Skill[] = subCompetencies.map((sub) => ({
  id: `${sub.competency}/${sub.no}`,
  domain: 'ability',
  th: sub.th,
  code: sub.competency,
  sub,
  place: sub.place,
}));

/** Lines of one domain; `of` is `basic` or the letter of a mission group, numbered as printed. */
function lines(
  domain: Exclude<Domain, 'ability'>,
  of: string,
  words: readonly string[],
  place: Place,
): Skill[] {
  return words.map((th, at) => ({
    id: `${domain}/${of}.${at + 1}`,
    domain,
    th,
    code: null,
    sub: null,
    place,
  }));
}

const basicLines = {
  knowledge: lines('knowledge', 'basic', basics.knowledge, basics.place),
  experience: lines('experience', 'basic', basics.experience, basics.place),
  attributes: lines('attribute', 'basic', basics.attributes, basics.place),
};
const groupLines = missionGroups.map(({ letter, knowledge, experience, place }) => ({
  letter,
  knowledge: lines('knowledge', letter, knowledge, place),
  experience: lines('experience', letter, experience, place),
}));

const byId = new Map<string, Skill>(
  [
    ...abilities,
    ...parts,
    ...Object.values(basicLines).flat(),
    ...groupLines.flatMap(({ knowledge, experience }) => [...knowledge, ...experience]),
  ].map((one) => [one.id, one]),
);

/** The skill of an id, of whichever group; undefined when the plan has none. */
export function skill(id: string): Skill | undefined {
  return byId.get(id);
}

/** The words of a skill as they are compared between groups, which print some of them differently spaced. */
export function skillWords({ th }: Skill): string {
  return titleKey(th).toLowerCase();
}

/**
 * The skills that a mission group requires (chapter 4 sections 4 and 5, chapter 6 section 4), as agreed with the supervisor:
 * without what was left out, with what was added, at the end of its domain.
 */
export function skillsOf(letter: MissionGroupLetter, agreement: Agreement | null): SkillSet {
  const own = groupLines.find((group) => group.letter === letter);
  const agreed = agreement?.skills ?? [];
  const out = new Set(agreed.filter(({ change }) => change === 'left-out').map(({ skill: id }) => id));
  const added = agreed
    .filter(({ change }) => change === 'added')
    .flatMap(({ skill: id }) => byId.get(id) ?? []);
  const asked = (domain: Domain, printed: readonly Skill[]) =>
    once([...printed.filter(({ id }) => !out.has(id)), ...added.filter((one) => one.domain === domain)]);
  return {
    missionGroup: letter,
    ability: requiredCodes(letter, agreement).map((code) => abilityOf(code, letter, out)),
    knowledge: asked('knowledge', [...basicLines.knowledge, ...(own?.knowledge ?? [])]),
    experience: asked('experience', [...basicLines.experience, ...(own?.experience ?? [])]),
    attributes: asked('attribute', basicLines.attributes),
  };
}

/** The skills of the plan that a set does not ask: what can be added as agreed. In the plan's order, none twice. */
export function skillsToAdd(set: SkillSet): Skill[] {
  const asked = new Set(
    [...set.ability, ...set.knowledge, ...set.experience, ...set.attributes].map(skillWords),
  );
  return once([...byId.values()].filter(({ sub }) => sub === null)).filter(
    (one) => !asked.has(skillWords(one)),
  );
}

/** Where chapter 4 and chapter 6 do not say the same of what a group needs. */
export interface Disagreement {
  code: CompetencyCode;
  /** Whether chapter 4 lists it among the group's competencies. */
  chapter4: boolean;
  /** Whether chapter 6 marks one of its sub-competencies for the group. */
  chapter6: boolean;
  places: Place[];
}

/** The competencies on which chapter 4 and chapter 6 disagree for a group; those whose pages are lost are not among them. */
export function disagreementsOf(letter: MissionGroupLetter): Disagreement[] {
  const group = missionGroup(letter);
  return competencyCodes.flatMap((code) => {
    const rows = subCompetencies.filter(({ competency }) => competency === code);
    const chapter4 = group.requires.includes(code);
    const chapter6 = rows.some(({ missionGroups: letters }) => letters.includes(letter));
    if (chapter4 === chapter6 || subCompetenciesLost.some(({ competency }) => competency === code)) return [];
    return [{ code, chapter4, chapter6, places: [group.place, ...(rows[0] ? [rows[0].place] : [])] }];
  });
}

function abilityOf(code: CompetencyCode, letter: MissionGroupLetter, out: ReadonlySet<string>): Ability {
  const whole = byId.get(code);
  if (whole === undefined) throw new RangeError(`no competency ${code}`);
  const all = parts.filter((part) => part.code === code && !out.has(part.id));
  const marked = all.filter(({ sub }) => sub?.missionGroups.includes(letter));
  const loss = subCompetenciesLost.find(({ competency }) => competency === code);
  return {
    ...whole,
    code,
    parts: marked.length > 0 ? marked : all,
    lost: loss === undefined ? null : { how: loss.lost, what: loss.what },
  };
}

function once(skills: readonly Skill[]): Skill[] {
  const seen = new Set<string>();
  return skills.filter((one) => !seen.has(skillWords(one)) && seen.add(skillWords(one)));
}
