import { describe, expect, it } from 'vitest';
import { missionGroups } from '../../framework/mission-groups.ts';
import { answerSkill, countedSkills, startAssessment } from '../assessment/answer.ts';
import { resultOf } from '../assessment/result.ts';
import { skillsOf } from '../assessment/skills.ts';
import { uuid } from '../entry.fixture.ts';
import { checkPlan } from './check-plan.ts';
import { planFromGaps } from './new-plan.ts';
import { planSchema } from './plan.ts';

const now = '2026-01-15T03:00:00.000Z';
const newId = () => {
  let n = 0x900;
  return () => {
    n += 1;
    return uuid(n);
  };
};

describe.each(missionGroups.map(({ letter }) => letter))('a plan from the gaps of group %s', (letter) => {
  const set = skillsOf(letter, null);
  const answered = (has: boolean) =>
    countedSkills(set).reduce(
      (sum, { id }) => answerSkill(sum, set, id, has, now),
      startAssessment(uuid(1), 2569, letter, now),
    );
  const plan = (has: boolean) =>
    planFromGaps(resultOf(answered(has), set, { reading: 'appendix', logged: {} }), {
      fiscalYear: 2569,
      now,
      newId: newId(),
    });

  it('keeps every rule that must be kept, days aside, with nothing typed', () => {
    const made = plan(false);
    expect(planSchema.parse(made)).toEqual(made);
    for (const reading of ['appendix', 'curriculum'] as const) {
      const broken = checkPlan(made.items, {
        reading,
        days: 0,
        missionGroup: letter,
        agreement: null,
      }).filter(({ ok, severity }) => !ok && severity === 'must');
      expect(broken.map(({ id }) => id).filter((id) => id !== 'days-per-year')).toEqual([]);
    }
    expect(made.items.every(({ quarters }) => quarters.every((quarter) => quarter >= 2))).toBe(true);
  });

  it('takes strengths where there is no gap', () => {
    expect(plan(true).items.every(({ reason }) => reason === 'strength')).toBe(true);
  });
});
