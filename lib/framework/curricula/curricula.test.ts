import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { curriculaConflicts } from '../conflicts/curricula.ts';
import { curriculaMends } from '../mends/curricula.ts';
import { conflictSchema, mendSchema } from '../place.ts';
import { curriculumSchema } from '../schemas-curricula.ts';
import { subCompetencies } from '../sub-competencies.ts';
import type { CourseCategory } from './course.ts';
import { curricula } from './index.ts';

const seedFile = new URL('../../../../shared/seed/000_255227f3a1ac0c6c.txt', import.meta.url);
const seed = existsSync(seedFile) ? readFileSync(seedFile, 'utf8') : '';
const rows = curricula.flatMap((curriculum) => curriculum.courses);
const unspaced = (text: string) => text.replaceAll(/\s/g, '');

/** Numbers in each table as the plan prints them: 1.1 … 1.n per category, 1 … n in the last part. */
const counts: Record<string, [CourseCategory, number][]> = {
  EM: [
    [1, 7],
    [2, 3],
    [3, 2],
    [4, 2],
    [5, 3],
    ['other', 3],
  ],
  AO: [
    [1, 14],
    [2, 3],
    [3, 3],
    [4, 2],
    [5, 3],
    ['other', 2],
  ],
  S: [
    [1, 19],
    [2, 3],
    [3, 3],
    [4, 2],
    [5, 2],
    ['other', 3],
  ],
  T: [
    [1, 12],
    [2, 4],
    [3, 7],
    [4, 3],
    [5, 2],
    ['other', 7],
  ],
};

/** The table rows of chapter 6, section 5, mended and in the order of the plan, without the headings. */
function printedRows(): string[][] {
  const mended = curriculaMends.reduce((text, mend) => text.replace(mend.original, mend.mended), seed);
  const from = mended.indexOf('## ๕. หลักสูตรการพัฒนาตามกลุ่มภารกิจ');
  return mended
    .slice(from, mended.indexOf('ผังแสดงโครงสร้างหลักสูตรการพัฒนาทักษะด้านดิจิทัล', from))
    .replaceAll(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)))
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([no]) => /^\d+(\.\d+)?$/.test(no ?? ''));
}

describe('curricula', () => {
  it('are accepted by their schema', () => {
    for (const curriculum of curricula) curriculumSchema.parse(curriculum);
  });

  it('hold 114 rows, numbered as the plan numbers them', () => {
    expect(rows).toHaveLength(114);
    for (const { id, courses } of curricula) {
      const expected = (counts[id] ?? []).flatMap(([category, count]) =>
        Array.from({ length: count }, (_, i) => [
          category,
          category === 'other' ? `${i + 1}` : `${category}.${i + 1}`,
        ]),
      );
      expect(courses.map((course) => [course.category, course.no])).toEqual(expected);
    }
  });

  it('name every row by a place of its own', () => {
    expect(new Set(rows.map((course) => course.place)).size).toBe(rows.length);
  });

  it('claim the authority of the plan exactly where the title is one of its sub-competencies', () => {
    const codeOf = new Map(subCompetencies.map(({ th, competency }) => [unspaced(th), competency]));
    for (const course of rows) {
      const code = codeOf.get(unspaced(course.title));
      const planCodes = course.competencies.filter(({ authority }) => authority === 'plan');
      expect([course.place, planCodes.map((competency) => competency.code)]).toEqual([
        course.place,
        code ? [code] : [],
      ]);
    }
  });

  it('give a title the same first competency wherever it stands, and no code twice', () => {
    const first = new Map<string, string | undefined>();
    for (const { title, competencies } of rows) {
      const codes = competencies.map((competency) => competency.code);
      expect(new Set(codes).size).toBe(codes.length);
      const key = unspaced(title).replaceAll(':', '');
      if (first.has(key)) expect([title, codes[0]]).toEqual([title, first.get(key)]);
      first.set(key, codes[0]);
    }
  });

  it('stay within the groups of their category, except Information Literacy', () => {
    const groups: Record<string, RegExp> = {
      1: /^DLit/,
      2: /^DG/,
      3: /^D[TS]\d/,
      4: /^(SPM|DL\d)/,
      5: /^DTr/,
    };
    const outside = rows.filter(
      ({ category, competencies }) =>
        category !== 'other' && competencies.some(({ code }) => !groups[category]?.test(code)),
    );
    expect([...new Set(outside.map((course) => course.title))]).toEqual([
      'การรู้สารสนเทศ (Information Literacy)',
    ]);
  });

  it('have Self-Learning or Online ticked in every row, and a known source only where the plan names one', () => {
    for (const course of rows) {
      expect(course.methods.some((method) => method === 'self' || method === 'online')).toBe(true);
    }
    expect(rows.filter((course) => course.provider === null)).toHaveLength(11);
  });

  it('have conflicts with ids of their own and mends that the schemas accept', () => {
    for (const conflict of curriculaConflicts) conflictSchema.parse(conflict);
    for (const mend of curriculaMends) mendSchema.parse(mend);
    expect(new Set(curriculaConflicts.map((conflict) => conflict.id)).size).toBe(curriculaConflicts.length);
  });
});

describe.skipIf(!seed)('curricula beside the text of the plan', () => {
  it('mend only what the scan really says', () => {
    for (const mend of curriculaMends) expect(seed.split(mend.original)).toHaveLength(2);
  });

  it('repeat number, title and every mark of each row, in the order of the plan', () => {
    const columns = [
      'self',
      'online',
      'ojt',
      'project',
      'rotation',
      'shadowing',
      'mentoring',
      'consulting',
      'meeting',
      'classroom',
    ];
    expect(rows.map(({ no, title, methods }) => [no, title, methods])).toEqual(
      printedRows().map(([no, title, , ...marks]) => [
        no,
        title?.replaceAll(/\s+/g, ' ').trim(),
        columns.filter((_, i) => marks[i] === '/'),
      ]),
    );
  });

  it('agree with every source that a row prints in full', () => {
    const names = { OCSC: 'สำนักงาน ก.พ.', TDGA: 'TDGA', ThaiMOOC: 'ThaiMOOC', BMA: 'กทม.' };
    const printed = printedRows();
    const checked = rows.filter((course, i) => {
      const source = printed[i]?.[2] ?? '';
      const named = Object.entries(names).find(([, words]) => source.includes(words));
      if (named) expect([course.place, course.provider]).toEqual([course.place, named[0]]);
      return named;
    });
    expect(checked.length).toBeGreaterThan(35);
  });
});
