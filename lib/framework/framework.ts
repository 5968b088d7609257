import { basics } from './basics.ts';
import { mixedWorkQuestions, requiredSkillsAgreement } from './classify.ts';
import { type CompetencyCode, competencies } from './competencies.ts';
import { competenciesConflicts } from './conflicts/competencies.ts';
import { curriculaConflicts } from './conflicts/curricula.ts';
import { methodsConflicts } from './conflicts/methods.ts';
import { curricula } from './curricula/index.ts';
import { cycle } from './cycle.ts';
import { direction } from './direction.ts';
import { focus } from './focus.ts';
import { forms } from './forms.ts';
import { competencyGroups, dimensions } from './groups.ts';
import { guides } from './guides.ts';
import { kpis } from './kpis.ts';
import { competenciesMends } from './mends/competencies.ts';
import { curriculaMends } from './mends/curricula.ts';
import { methodsMends } from './mends/methods.ts';
import { methods } from './methods.ts';
import { type MissionGroupLetter, missionGroups } from './mission-groups.ts';
import { positions } from './positions.ts';
import { procedure } from './procedure.ts';
import { roadmap } from './roadmap.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { subCompetencies, subCompetenciesLost } from './sub-competencies.ts';
import { swot } from './swot.ts';
import { frameworkVersion } from './version.ts';

function subCompetenciesOf(code: CompetencyCode) {
  return subCompetencies
    .filter(({ competency }) => competency === code)
    .map(({ competency: _, ...row }) => row);
}

function lossOf(code: CompetencyCode) {
  const found = subCompetenciesLost.find(({ competency }) => competency === code);
  if (!found) return { subCompetenciesLost: false };
  const { competency: _, ...loss } = found;
  return { subCompetenciesLost: true, loss };
}

function positionsOf(letter: MissionGroupLetter) {
  return positions
    .filter(({ group }) => group === letter)
    .map(({ group: _, opens: __, ...position }) => position);
}

/**
 * The whole plan as one document (กรอบทักษะดิจิทัล), put together afresh at each call. Under each competency stand its
 * sub-competencies; `subCompetenciesLost` says that the scan lost some or all of them, and `loss` says which. Under
 * each mission group stand its positions. Everything else is as its own file describes it.
 */
export function framework() {
  return {
    version: frameworkVersion,
    groups: competencyGroups,
    competencies: competencies.map((record) => ({
      ...record,
      ...lossOf(record.code),
      subCompetencies: subCompetenciesOf(record.code),
    })),
    missionGroups: missionGroups.map((record) => ({ ...record, positions: positionsOf(record.letter) })),
    basics,
    curricula,
    methods,
    rules,
    kpis,
    sources,
    conflicts: [...competenciesConflicts, ...curriculaConflicts, ...methodsConflicts],
    mends: [...competenciesMends, ...curriculaMends, ...methodsMends],
    dimensions,
    focus,
    forms,
    guides,
    procedure,
    cycle,
    direction,
    roadmap,
    swot,
    mixedWork: { questions: mixedWorkQuestions, requiredSkillsAgreement },
  };
}
