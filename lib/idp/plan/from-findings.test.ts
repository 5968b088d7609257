import { describe, expect, it } from 'vitest';
import type { Reading } from '../../framework/methods.ts';
import { type MissionGroupLetter, missionGroups } from '../../framework/mission-groups.ts';
import { answerSkill, countedSkills, startAssessment } from '../assessment/answer.ts';
import { resultOf } from '../assessment/result.ts';
import { skillsOf } from '../assessment/skills.ts';
import { uuid } from '../entry.fixture.ts';
import { checkPlan } from './check-plan.ts';
import { itemsFromFindings, proposedFindings } from './from-findings.ts';
import type { Making } from './new-plan.ts';
import { newPlan } from './new-plan.ts';
import { planSchema } from './plan.ts';

const now = '2026-01-15T03:00:00.000Z';

function making(): Making {
  let n = 0x900;
  const newId = () => {
    n += 1;
    return uuid(n);
  };
  return { fiscalYear: 2569, now, newId };
}

/** The outcome of somebody who has everything but some skills; without a list, nothing. */
function outcome(letter: MissionGroupLetter, gaps?: readonly string[], reading: Reading = 'appendix') {
  const set = skillsOf(letter, null);
  const answered = countedSkills(set).reduce(
    (sum, { id }) => answerSkill(sum, set, id, gaps !== undefined && !gaps.includes(id), now),
    startAssessment(uuid(1), 2569, letter, now),
  );
  return resultOf(answered, set, { reading, logged: {} });
}

describe.each(missionGroups.map(({ letter }) => letter))('a plan from the gaps of group %s', (letter) => {
  it.each<Reading>(['appendix', 'curriculum'])(
    'keeps every rule that must be kept, days aside, with nothing typed: %s',
    (reading) => {
      const items = itemsFromFindings(proposedFindings(outcome(letter, undefined, reading)), [], making());
      const plan = newPlan(items, 'gaps', making());
      expect(planSchema.parse(plan)).toEqual(plan);
      const broken = checkPlan(items, { reading, days: 0, missionGroup: letter, agreement: null }).filter(
        ({ ok, severity }) => !ok && severity === 'must',
      );
      expect(broken.map(({ id }) => id).filter((id) => id !== 'days-per-year')).toEqual([]);
      expect(items.every(({ quarters }) => quarters.every((quarter) => quarter >= 2))).toBe(true);
    },
  );

  it.each<Reading>(['appendix', 'curriculum'])('has a method for any skill of the group: %s', (reading) => {
    const { gaps } = outcome(letter, undefined, reading);
    const without = itemsFromFindings(gaps, [], making()).filter(({ methods }) => methods.length === 0);
    expect(without.map(({ competencies, knowledge }) => [...competencies, ...knowledge])).toEqual([]);
  });

  it('takes strengths where there is no gap', () => {
    const items = itemsFromFindings(proposedFindings(outcome(letter, [])), [], making());
    expect(items.map(({ reason }) => reason)).toEqual(['strength', 'strength', 'strength', 'strength']);
  });
});

describe('what a plan takes first', () => {
  const ids = (gaps: string[]) => proposedFindings(outcome('S', gaps)).map(({ skill }) => skill.id);

  it('are competencies, then knowledge, as long as there is room', () => {
    expect(ids(['knowledge/S.2', 'DG100', 'DG400'])).toEqual(['DG100', 'DG400', 'knowledge/S.2']);
    expect(ids(['attribute/basic.1', 'experience/S.1', 'knowledge/S.2'])).toEqual([
      'knowledge/S.2',
      'experience/S.1',
      'attribute/basic.1',
    ]);
  });

  it('is never more than four', () => {
    expect(proposedFindings(outcome('S'))).toHaveLength(4);
  });
});

describe('the items of findings', () => {
  const { gaps, strengths } = outcome('S', ['DG400', 'knowledge/S.2']);

  it('have the reason of each finding, and none for what is planned already', () => {
    const strength = strengths.filter(({ skill }) => skill.id === 'DG100');
    const items = itemsFromFindings([...gaps, ...strength], [], making());
    expect(items.map(({ competencies, reason }) => [competencies, reason])).toEqual([
      [['DG400'], 'weakness'],
      [[], 'weakness'],
      [['DG100'], 'strength'],
    ]);
    expect(itemsFromFindings(gaps, items, making())).toEqual([]);
  });

  it('name who ticks the methods: the own curriculum, others, or the plan in general', () => {
    const by = (letter: MissionGroupLetter, id: string) =>
      outcome(letter).gaps.find(({ skill }) => skill.id === id)?.closers;
    expect(by('S', 'DG100')?.methodsBy).toBe('own');
    expect(by('S', 'DG400')).toMatchObject({
      methodsBy: 'others',
      courses: [],
      methodPlaces: ['บทที่ 6 ข้อ 5.4 หน้า 58'],
    });
    for (const code of ['DT400', 'DT500', 'SPM600', 'DL300'])
      expect(by('T', code)).toMatchObject({
        methodsBy: 'general',
        methods: { 70: ['self', 'ojt'], 20: ['coaching', 'mentoring'], 10: ['online', 'classroom'] },
        methodPlaces: ['บทที่ 6 ข้อ 6 A2 (หน้า 61)', 'ภาคผนวก ข้อ 1.2.2', 'ภาคผนวก ข้อ 1.2.3'],
      });
  });
});
