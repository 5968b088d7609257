import { describe, expect, it } from 'vitest';
import { uuid } from '../entry.fixture.ts';
import { type AnswerDraft, answerFrom, missingInAnswer } from './make-answer.ts';

const today = '2026-06-12';
const draft: AnswerDraft = {
  name: ' สมศรี หัวหน้าดี ',
  position: 'ผู้อำนวยการกลุ่ม',
  acknowledged: true,
  on: today,
  words: '',
  suggestions: { [uuid(0x100)]: ' ขอให้ทำต่อ ', [uuid(0x101)]: '  ' },
};
const answering = {
  id: uuid(0x600),
  person: uuid(0xbeef),
  of: 'IDP1',
  fiscalYear: 2569,
  versionHash: 'a'.repeat(64),
  madeAt: '2026-06-12T03:00:00.000Z',
  today,
} as const;

describe('writing an answer', () => {
  it('keeps what was said and leaves out what was not', () => {
    expect(answerFrom(draft, answering)).toMatchObject({
      supervisor: { name: 'สมศรี หัวหน้าดี' },
      acknowledgedOn: today,
      suggestions: [{ item: uuid(0x100), words: 'ขอให้ทำต่อ' }],
      signed: null,
    });
    expect(answerFrom({ ...draft, acknowledged: false }, answering)?.acknowledgedOn).toBeNull();
  });

  it.each([
    [{ name: '  ' }, ['name']],
    [{ on: '2026-06-13' }, ['day']],
    [{ on: '' }, ['day']],
    [{ on: '', acknowledged: false }, []],
    [{ acknowledged: false, suggestions: {}, words: ' ' }, ['nothing']],
    [{ acknowledged: false, suggestions: {}, words: 'ดี' }, []],
  ])('says what %j still needs', (change, missing) => {
    expect(missingInAnswer({ ...draft, ...change }, today)).toEqual(missing);
    expect(answerFrom({ ...draft, ...change }, answering) === null).toBe(missing.length > 0);
  });
});
