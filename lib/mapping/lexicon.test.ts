import { expect, test } from 'vitest';
import { competencyCodes } from '../framework/competencies.ts';
import { lexicon } from './data/lexicon.ts';
import { offTopic } from './data/off-topic.ts';
import { evidenceIn } from './lexicon.ts';
import { wordsOf } from './words.ts';

test('every row of the lexicon names competencies of the plan with sensible weights', () => {
  for (const [terms, codes] of lexicon) {
    const parts = codes.split(' ');
    expect(parts.length % 2, terms).toBe(0);
    for (let at = 0; at < parts.length; at += 2) {
      expect(competencyCodes as readonly string[], terms).toContain(parts[at]);
      expect(Number(parts[at + 1]), terms).toBeGreaterThan(0);
      expect(Number(parts[at + 1]), terms).toBeLessThanOrEqual(2);
    }
  }
});

test('terms are lower case and stand once', () => {
  const terms = [...lexicon, ...offTopic].flatMap(([list]) => list.split('|'));
  expect(terms.filter((term) => term !== term.toLowerCase() || term.trim() !== term || term === '')).toEqual(
    [],
  );
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  const read = terms.map((term) =>
    term
      .split(/([&,])/)
      .map(wordsOf)
      .join(''),
  );
  expect(terms.filter((_, at) => read.indexOf(read[at] ?? '') !== at)).toEqual([]);
});

test('a term of several parts asks for one word of each, anywhere', () => {
  const [list] = lexicon.find(([terms]) => /(?:^|\|)[^|&,]+&[^|&]+,[^|&]+(?:\||$)/.test(terms)) ?? [''];
  const [first = '', second = ''] =
    list
      .split('|')
      .find((term) => /&.+,/.test(term))
      ?.split('&') ?? [];
  for (const word of second.split(',')) {
    const both = evidenceIn(`${word} … ${first.split(',')[0]}`).strength;
    expect(both, `${first} and ${word}`).toBeGreaterThan(0);
  }
});

test('a digital word counts the same in Thai letters, in Thai and in English', () => {
  for (const [one, other] of [
    ['ปัญญาประดิษฐ์กับงาน', 'AI กับงาน'],
    ['กลยุทธ์ดิจิทัล', 'กลยุทธ์ Digital'],
    ['บิ๊กดาต้า', 'Big Data'],
    ['แชตจีพีที', 'ChatGPT'],
    ['คลาวด์', 'cloud'],
  ] as const) {
    expect(evidenceIn(one.toLowerCase()).codes).toEqual(evidenceIn(other.toLowerCase()).codes);
  }
});

test('every competency whose content the plan tells can be reached by words', () => {
  const reached = new Set(lexicon.flatMap(([, codes]) => codes.split(' ')));
  expect(competencyCodes.filter((code) => !reached.has(code))).toEqual([]);
});

test('a Latin term is a whole word, in singular or plural', () => {
  expect(evidenceIn('python').codes.get('DT100')).toBeGreaterThan(0);
  expect(evidenceIn('pythonic').codes.size).toBe(0);
  expect(evidenceIn('social networks').codes).toEqual(evidenceIn('social network').codes);
});

test('Thai terms are found with and without spaces, and beside Latin letters', () => {
  expect(evidenceIn('วิเคราะห์ ข้อมูล').codes).toEqual(evidenceIn('วิเคราะห์ข้อมูล').codes);
  expect(evidenceIn('ด้วยexcelเพื่อ').codes).toEqual(evidenceIn('excel').codes);
});

test('a longer term keeps its words from the shorter ones', () => {
  expect(evidenceIn('data warehouse').codes.get('DLit700')).toBeUndefined();
  expect(evidenceIn('สถาปัตยกรรมองค์กร').off).toBe(0);
  expect(evidenceIn('สถาปัตยกรรม').off).toBeGreaterThan(0);
});

test('saying a thing twice is no more evidence than saying it once', () => {
  expect(evidenceIn('คลังข้อมูล data warehouse คลังข้อมูล').codes).toEqual(evidenceIn('data warehouse').codes);
});
