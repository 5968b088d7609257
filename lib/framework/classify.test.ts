import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyPosition, groupOfMixedWork, mixedWorkQuestions, searchPositions } from './classify.ts';
import { positions } from './positions.ts';
import { mixedWorkQuestionSchema, positionSchema } from './schemas.ts';

const letters = ['E', 'M', 'A', 'S', 'T', 'O'] as const;
const groupOf = (text: string) => {
  const found = classifyPosition(text);
  return found.kind === 'group' ? found.group : found.kind;
};

describe('the table of positions', () => {
  it('is accepted by its schema', () => {
    for (const position of positions) positionSchema.parse(position);
    for (const question of mixedWorkQuestions) mixedWorkQuestionSchema.parse(question);
  });
});

describe('classifyPosition', () => {
  it('puts every row of the table, written whole, into its own group', () => {
    for (const { th, group } of positions) expect([th, groupOf(th)]).toEqual([th, group]);
  });

  it('asks by the qualifiers for the three names that stand in two groups, and only for these', () => {
    const asked = positions.map(({ name }) => name).filter((name) => groupOf(name) === 'ask');
    expect([...new Set(asked)]).toEqual(['นักวิชาการเงินและบัญชี', 'นักจัดการงานทั่วไป', 'นักประชาสัมพันธ์']);
    const found = classifyPosition('นักวิชาการเงินและบัญชี');
    expect(
      found.kind === 'ask' && found.among.map(({ group, qualifiers }) => [group, ...qualifiers]),
    ).toEqual([
      ['A', 'สังกัดสำนัก'],
      ['S', 'สำนักงานเขต'],
    ]);
  });

  it('does not ask where both rows of a name lie in one group', () => {
    expect(groupOf('ผู้อำนวยการกอง')).toBe('M');
  });

  it('sees through levels, spaces, forgotten tone marks and a decomposed sara am', () => {
    expect(groupOf('นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ')).toBe('A');
    expect(groupOf(' นักวิเคราะห์ นโยบายและแผน ระดับปฏิบัติการ ')).toBe('A');
    expect(groupOf('นักวิเคราะหนโยบายและแผน')).toBe('A');
    expect(groupOf('เจาพนกงานธรการ')).toBe('unknown');
    expect(groupOf('เจ้าพนักงานธุรการอาวุโส')).toBe('S');
    expect(groupOf('นายช่างสํารวจ')).toBe('O');
    expect(groupOf('นักจัดการงานทั่วไปชำนาญการ')).toBe('ask');
  });

  it('puts titles of a class into the group of the row with the longest opening words', () => {
    expect(groupOf('ผู้อำนวยการเขตบางรัก')).toBe('M');
    expect(groupOf('ผู้อำนวยการสำนักการแพทย์')).toBe('E');
    expect(groupOf('ผู้อำนวยการสำนักงานเลขานุการ สำนักการคลัง')).toBe('M');
    expect(groupOf('รองผู้อำนวยการสำนักการโยธา')).toBe('E');
    expect(groupOf('หัวหน้าฝ่ายทะเบียน')).toBe('A');
    expect(groupOf('ครูชำนาญการ')).toBe('O');
    expect(groupOf('ลูกจ้างประจำ')).toBe('S');
  });

  it('does not guess from a part of a name or from nothing', () => {
    for (const text of ['นัก', 'ผู้อำนวยการ', 'นักบิน', '', '   ', 'ชำนาญการ', '()']) {
      expect([text, groupOf(text)]).toEqual([text, 'unknown']);
    }
  });

  it('answers any text whatever', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => classifyPosition(text).kind.length > 0));
  });
});

describe('searchPositions', () => {
  it('finds each row first, or first of its equals, by its own name', () => {
    for (const { name } of positions) expect(searchPositions(name)[0]?.name).toBe(name);
  });

  it('finds each of the 134 rows typed without spaces and tone marks, or without their qualifier', () => {
    expect(positions).toHaveLength(134);
    for (const { th, name } of positions)
      for (const typed of [th.replace(/[\s\u0e48-\u0e4b]/g, ''), ` ${name.split('').join('\u200b')} `])
        expect(searchPositions(typed, 134).map((found) => found.name)).toContain(name);
  });

  it('offers what begins with the text before what only holds it', () => {
    const found = searchPositions('นักวิเคราะห', 20).map(({ name }) => name);
    expect(found).toEqual(['นักวิเคราะห์นโยบายและแผน', 'นักวิเคราะห์งบประมาณ', 'นักวิเคราะห์ผังเมือง']);
    expect(searchPositions('พนักงานเทศกิจ').map(({ name }) => name)).toEqual(['พนักงานเทศกิจ', 'เจ้าพนักงานเทศกิจ']);
  });

  it('offers generic personnel while their kind is being typed', () => {
    for (const typed of ['ลูกจ้าง', 'ลูกจาง', 'ลูกจ้างประจำ'])
      expect(searchPositions(typed)[0]?.name).toBe('บุคลากรกรุงเทพมหานคร');
  });

  it('gives both rows of a name with two groups', () => {
    expect(searchPositions('นักประชาสัมพันธ์').map(({ group }) => group)).toEqual(['A', 'S']);
  });

  it('gives at most the limit and nothing for nothing', () => {
    expect(searchPositions('นัก', 5)).toHaveLength(5);
    expect(searchPositions(' - ')).toEqual([]);
    expect(searchPositions('zzz')).toEqual([]);
  });
});

describe('groupOfMixedWork', () => {
  it("decides the plan's two examples as the plan does", () => {
    expect(groupOfMixedWork({ A: 30, S: 70 })).toEqual({ kind: 'group', group: 'S', by: 'workload' });
    expect(groupOfMixedWork({ A: 50, S: 50 }, 'A')).toEqual({ kind: 'group', group: 'A', by: 'career' });
  });

  it('asks for the workload first and for the career only among equal largest shares', () => {
    expect(groupOfMixedWork({})).toEqual({ kind: 'ask', question: 'workload', among: [] });
    expect(groupOfMixedWork({ A: 50, S: 50 })).toEqual({
      kind: 'ask',
      question: 'career',
      among: ['A', 'S'],
    });
    expect(groupOfMixedWork({ A: 50, S: 50 }, 'T').kind).toBe('ask');
    expect(groupOfMixedWork({ A: 30, S: 70 }, 'A')).toEqual({ kind: 'group', group: 'S', by: 'workload' });
  });

  it('never names a group without a largest share', () => {
    const shares = fc.dictionary(fc.constantFrom(...letters), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(shares, fc.option(fc.constantFrom(...letters), { nil: undefined }), (given, career) => {
        const found = groupOfMixedWork(given, career);
        const most = Math.max(0, ...Object.values(given));
        return found.kind === 'ask' || (most > 0 && given[found.group] === most);
      }),
    );
  });
});
