import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { curatedCourse, curatedSites } from './curated.ts';
import { type CuratedSite, keysIn } from './curated-site.ts';
import { exactTitle } from './exact.ts';
import { readTitle } from './normalise/read-title.ts';

const sites = Object.entries(curatedSites) as [keyof typeof curatedSites, CuratedSite][];

/** First key → the title in the comment above the row. */
function titlesIn(site: string): Map<string, string> {
  const source = readFileSync(new URL(`./data/curated-${site}.ts`, import.meta.url), 'utf8');
  const rows = source.matchAll(/^ {4}\/\/ (.+)\n {4}\{\s*keys: \['([^']+)'/gm);
  return new Map([...rows].map(([, title = '', key = '']) => [key, title]));
}

describe.each(sites)('the curated table of %s', (site, { builds, nothing }) => {
  const titles = titlesIn(site);
  const titleOf = ({ keys }: { keys: readonly string[] }) => titles.get(keys[0] ?? '') ?? '';
  const keyLines = Object.values(nothing).map((lines) => lines.split('\n').slice(1, -1));

  test('names every key once', () => {
    const keys = [...builds.flatMap((course) => course.keys), ...Object.values(nothing).flatMap(keysIn)];
    const lower = keys.map((key) => key.toLowerCase());
    expect(lower.filter((key, at) => lower.indexOf(key) !== at)).toEqual([]);
  });

  test('is sorted and wrapped in the one way that keeps its diffs small', () => {
    const firsts = builds.map(({ keys }) => keys[0] ?? '');
    expect(firsts).toEqual(firsts.toSorted());
    expect(Object.keys(nothing)).toEqual(Object.keys(nothing).toSorted());
    for (const lines of keyLines) {
      const words = lines.join(' ').trim().split(/\s+/);
      const letters = words.findIndex((word, at) => !/\d/.test(word) && /^\d+$/.test(words[at + 1] ?? ''));
      const whole = letters === -1 ? words : words.slice(0, letters);
      expect(whole).toEqual(whole.toSorted());
      const codes = keysIn(lines.join(' ')).slice(whole.length);
      expect(codes).toEqual(codes.toSorted());
      for (const [at, line] of lines.entries()) {
        expect(line).toMatch(/^ {6}\S+( \S+)*$/);
        expect(line.trim().length).toBeLessThanOrEqual(98);
        const next = lines[at + 1]?.trim().split(' ')[0];
        if (next !== undefined) expect(`${line.trim()} ${next}`.length).toBeGreaterThan(98);
      }
    }
  });

  test('says why, and names competencies unless the course is of the plan and builds none', () => {
    for (const course of builds) {
      const { competencies, why } = course;
      const title = titleOf(course);
      expect(title, course.keys[0]).not.toBe('');
      expect(why.length).toBeGreaterThan(3);
      expect(new Set(competencies).size).toBe(competencies.length);
      if (competencies.length === 0) expect(exactTitle(readTitle(title))?.course.codes, title).toEqual([]);
    }
  });

  test('agrees with the plan where a course is one of the curricula', () => {
    for (const course of builds) {
      const { competencies, judgement } = course;
      const title = titleOf(course);
      const exact = exactTitle(readTitle(title));
      if (exact === null) continue;
      expect(new Set(competencies), title).toEqual(new Set(exact.course.codes));
      expect(judgement, title).toBe('sure');
    }
  });
});

test('a key is looked up without regard to case, and an address slug by the portal code in it', () => {
  expect(curatedCourse('ocsc', 'ds02')?.kind).toBe('builds');
  expect(curatedCourse('ocsc', '1090')).toEqual(curatedCourse('ocsc', 'DS02'));
  expect(curatedCourse('thaimooc', 'course-v1cmu000990')).toEqual(curatedCourse('thaimooc', 'CMU00099'));
  expect(curatedCourse('thaimooc', 'course-v1:HU+HU008+2019')).toEqual(curatedCourse('thaimooc', 'HU00193'));
});

test('keys that build nothing are read whole, or as letters and numbers', () => {
  expect(keysIn(' 1063 KD09 RpYf\n CMU 72 104 A.B 5 ')).toEqual([
    '1063',
    'KD09',
    'RpYf',
    'CMU00072',
    'CMU00104',
    'A.B00005',
  ]);
  expect(curatedCourse('thaimooc', 'CMU00072')?.kind).toBe('nothing');
  expect(curatedCourse('thaimooc', 'course-v1cmu000850')?.kind).toBe('nothing');
  expect(curatedCourse('thaimooc', 'CMU')).toBeNull();
  expect(curatedCourse('thaimooc', '72')).toBeNull();
  expect(curatedCourse('ocsc', '1063')?.kind).toBe('nothing');
});

test('the same key at another site is another course', () => {
  expect(curatedCourse('thaimooc', 'DS02')).toBeNull();
  expect(curatedCourse('tdga', 'DS02')).toBeNull();
});

test('keys that name built-in things of an object are no courses', () => {
  for (const key of ['constructor', '__proto__', 'toString', ''])
    expect(curatedCourse('ocsc', key)).toBeNull();
});
