import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missionGroups } from '../../framework/mission-groups.ts';
import { uuid } from '../entry.fixture.ts';
import { sampleAssessment } from '../year/years.fixture.ts';
import type { Agreement } from './agreement.ts';
import {
  answeredOf,
  answerSkill,
  countedSkills,
  finishAssessment,
  hasOf,
  missingParts,
  noteSkill,
  startAssessment,
} from './answer.ts';
import { type Assessment, assessmentSchema } from './assessment.ts';
import { beforeAndAfter, compareAssessments } from './compare.ts';
import { resultOf, searchLink } from './result.ts';
import { disagreementsOf, skill, skillsOf, skillsToAdd } from './skills.ts';

const at = '2025-10-02T03:00:00.000Z';
const letters = missionGroups.map(({ letter }) => letter);
const service = skillsOf('S', null);
const dlit100 = service.ability[0];
if (dlit100 === undefined) throw new Error('the service group requires nothing');

/** Every counted skill of a set answered alike. */
function all(set: ReturnType<typeof skillsOf>, has: boolean, over: Partial<Assessment> = {}): Assessment {
  const empty = { ...startAssessment(uuid(1), 2569, set.missionGroup, at), ...over };
  return countedSkills(set).reduce((sum, { id }) => answerSkill(sum, set, id, has, at), empty);
}

describe('the skills of a group', () => {
  it.each(letters)('are those of chapter 4 in four domains: %s', (letter) => {
    const set = skillsOf(letter, null);
    const group = missionGroups.find((one) => one.letter === letter);
    expect(set.ability.map(({ code }) => code)).toEqual(group?.requires);
    expect(set.attributes).toHaveLength(5);
    for (const one of countedSkills(set)) expect(skill(one.id)?.th).toBe(one.th);
    for (const { parts, lost } of set.ability) expect(parts.length > 0 || lost?.how === 'all').toBe(true);
  });

  it('ask a line that the plan prints twice once', () => {
    // Academic prints one line of knowledge twice, with other spacing: 5 basics and 7 lines, one of them a repetition.
    expect(skillsOf('A', null).knowledge).toHaveLength(11);
  });

  it('follow what was agreed with the supervisor', () => {
    const agreement: Agreement = {
      kind: 'agreement',
      version: 1,
      skills: [
        { skill: 'DG400', change: 'left-out', because: 'ไม่เกี่ยวกับงาน', on: '2025-10-10' },
        { skill: 'DT100', change: 'added', because: 'ดูแลระบบ', on: '2025-10-10' },
        { skill: 'attribute/basic.5', change: 'left-out', because: 'ก', on: '2025-10-10' },
      ],
      updatedAt: at,
    };
    const codes = skillsOf('S', agreement).ability.map(({ code }) => code);
    expect(codes).not.toContain('DG400');
    expect(codes.at(-1)).toBe('DT100');
    expect(skillsOf('S', agreement).attributes).toHaveLength(4);
  });

  it('can be added to by everything that is not asked, and by nothing else', () => {
    for (const letter of letters) {
      const set = skillsOf(letter, null);
      const more = skillsToAdd(set);
      expect(more.length).toBeGreaterThan(0);
      const skills = more.map(({ id }) => ({
        skill: id,
        change: 'added' as const,
        because: 'ก',
        on: '2025-10-10',
      }));
      const all = skillsOf(letter, { kind: 'agreement', version: 1, skills, updatedAt: at });
      expect(countedSkills(all)).toHaveLength(countedSkills(set).length + more.length);
      expect(skillsToAdd(all)).toEqual([]);
    }
  });

  it('tell where chapter 4 and chapter 6 disagree', () => {
    expect(disagreementsOf('T').map(({ code, chapter4 }) => [code, chapter4])).toEqual([
      ['DLit200', false],
      ['DLit300', true],
      ['DLit700', false],
    ]);
    expect(disagreementsOf('O').map(({ code }) => code)).toEqual(['DLit300']);
    expect(disagreementsOf('S')).toEqual([]);
  });
});

describe('answering', () => {
  it('lets a competency speak for its parts, and a part for itself', () => {
    const [first] = dlit100.parts;
    if (first === undefined) throw new Error('DLit100 has no parts');
    const whole = answerSkill(sampleAssessment(), service, 'DLit100', true, at);
    expect(hasOf(whole, dlit100)).toBe(true);
    const without = answerSkill(whole, service, first.id, false, at);
    expect(hasOf(without, dlit100)).toBe(false);
    expect(missingParts(without, dlit100)).toEqual([first]);
    const none = answerSkill(without, service, 'DLit100', false, at);
    expect(missingParts(none, dlit100)).toEqual(dlit100.parts);
    expect(hasOf(answerSkill(none, service, 'DLit100', null, at), dlit100)).toBeNull();
  });

  it('counts a note, a third word included, as nothing', () => {
    const noted = noteSkill(
      answerSkill(sampleAssessment(), service, 'DG100', false, at),
      'DG100',
      'กำลังฝึก',
      at,
    );
    expect(noted.answers.DG100).toMatchObject({ has: false, note: 'กำลังฝึก' });
    expect(noteSkill(sampleAssessment(), 'DG100', 'x', at).answers).toEqual({});
  });

  it('stays a record that can be stored, and is finished only when everything is answered', () => {
    const ids = countedSkills(service).flatMap((one) => [one.id, ...('parts' in one ? ['DLit100/1.1'] : [])]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(true, false, null))),
        (presses) => {
          const answered = presses.reduce(
            (sum, [id, has]) => answerSkill(sum, service, id, has, at),
            sampleAssessment(),
          );
          expect(assessmentSchema.parse(answered)).toEqual(answered);
          const { answered: count, of } = answeredOf(answered, service);
          expect(finishAssessment(answered, service, at) === null).toBe(count < of);
        },
      ),
    );
    expect(finishAssessment(all(service, true), service, at)?.finishedAt).toBe(at);
  });
});

describe('the result', () => {
  const terms = { reading: 'appendix' as const, logged: { DG100: 2 } };

  it.each(letters)('puts every skill of %s in exactly one of gaps, strengths and open', (letter) => {
    const set = skillsOf(letter, null);
    const half = countedSkills(set).reduce(
      (sum, { id }, index) => (index % 3 === 0 ? sum : answerSkill(sum, set, id, index % 3 === 1, at)),
      startAssessment(uuid(1), 2569, letter, at),
    );
    const { gaps, strengths, open } = resultOf(half, set, terms);
    const found = [...gaps, ...strengths, ...open].map((one) => one.skill.id).sort();
    expect(found).toEqual(
      countedSkills(set)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('says what closes a gap: courses of the own curriculum, ticked methods, what is logged', () => {
    const gap = resultOf(all(service, false), service, terms).gaps.find(
      ({ skill: one }) => one.id === 'DG100',
    );
    expect(gap?.closers).toMatchObject({ logged: 2, printed: true, elsewhere: [] });
    expect(gap?.closers.courses.length).toBeGreaterThan(0);
    for (const course of gap?.closers.courses ?? []) expect(course.place).toContain('บทที่ 6 ข้อ 5.3');
    expect(gap?.closers.methods[10]).toContain('online');
    const curriculum = resultOf(all(service, false), service, { ...terms, reading: 'curriculum' });
    expect(curriculum.gaps.find(({ skill: one }) => one.id === 'DG100')?.closers.methods[70]).toContain(
      'online',
    );
  });

  it('ties knowledge to courses by its words, and says that this is not printed', () => {
    const set = skillsOf('T', null);
    const security = resultOf(all(set, false), set, terms).gaps.find(({ skill: one }) =>
      one.th.includes('Cyber'),
    );
    expect(security?.closers.printed).toBe(false);
  });

  it('links to a site’s own search', () => {
    const sites = [
      { provider: 'OCSC' as const, searchUrl: (title: string) => `https://x.example/?q=${title}` },
    ];
    expect(searchLink(sites, { provider: 'OCSC', title: 'a' })).toBe('https://x.example/?q=a');
    expect(searchLink(sites, { provider: null, title: 'a' })).toBeNull();
  });
});

describe('before and after', () => {
  it('are compared skill by skill, lines of another group by their words', () => {
    const before = all(skillsOf('A', null), false);
    const after = all(service, true, { startedAt: '2026-09-02T03:00:00.000Z' });
    const rows = compareAssessments(before, after, service);
    const shared = rows.filter(({ change }) => change === 'gained').map((row) => row.skill.id);
    expect(shared).toContain('knowledge/basic.1');
    // Printed alike for A and S.
    expect(shared).toContain('experience/S.1');
    expect(rows.every(({ change }) => change === 'gained' || change === 'unknown')).toBe(true);
  });

  it('are the first and the last finished one of the year', () => {
    const one = (n: number, startedAt: string, fiscalYear: number) =>
      sampleAssessment({ id: uuid(n), startedAt, finishedAt: startedAt, fiscalYear });
    const last = one(1, '2024-10-02T03:00:00.000Z', 2568);
    const first = one(2, '2025-10-02T03:00:00.000Z', 2569);
    const end = one(3, '2026-09-02T03:00:00.000Z', 2569);
    expect(beforeAndAfter([end, first, last], 2569)).toEqual({ before: first, after: end });
    expect(beforeAndAfter([first, last], 2569)).toEqual({ before: first, after: null });
    expect(beforeAndAfter([end, last], 2569)).toEqual({ before: last, after: end });
    expect(beforeAndAfter([sampleAssessment()], 2569)).toEqual({ before: null, after: null });
  });
});
