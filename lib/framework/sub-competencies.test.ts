import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { competencyCodes } from './competencies.ts';
import { curriculaMends } from './mends/curricula.ts';
import { missionGroups } from './mission-groups.ts';
import { lostSubCompetenciesSchema, subCompetencySchema } from './schemas-curricula.ts';
import { subCompetencies, subCompetenciesLost } from './sub-competencies.ts';

const seedFile = new URL('../../../shared/seed/000_255227f3a1ac0c6c.txt', import.meta.url);
const seed = existsSync(seedFile) ? readFileSync(seedFile, 'utf8') : '';

/** The table rows of chapter 6, section 4, mended: code (carried down), number, name, scope, marks. */
function printedRows(): string[][] {
  const mended = curriculaMends.reduce((text, mend) => text.replace(mend.original, mend.mended), seed);
  const from = mended.indexOf('๔. หมวดความรู้การพัฒนาความสามารถ แบ่งเป็น ๕ หมวด');
  let code = '';
  return mended
    .slice(from, mended.indexOf('## ๕. หลักสูตรการพัฒนาตามกลุ่มภารกิจ', from))
    .replaceAll(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)))
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([, competency = '', name = '', scope = '', ...marks]) => {
      const [, no, th] = /^(\d\.\d)\.? (.+)$/.exec(name) ?? [];
      if (!no || !th) return [];
      code = /^[A-Za-z]+\d+/.exec(competency)?.[0] ?? code;
      return [[code, no, th, scope, [...'EMASTO'].filter((_, i) => marks[i] === '/').join('')]];
    });
}

describe('sub-competencies', () => {
  it('are accepted by their schemas', () => {
    for (const row of subCompetencies) subCompetencySchema.parse(row);
    for (const row of subCompetenciesLost) lostSubCompetenciesSchema.parse(row);
  });

  it('are known or marked as lost for each of the 23 competencies, SPM400 both', () => {
    const known = new Set(subCompetencies.map((row) => row.competency));
    const lost = new Set(subCompetenciesLost.map((row) => row.competency));
    expect(competencyCodes.filter((code) => !known.has(code) && !lost.has(code))).toEqual([]);
    expect(competencyCodes.filter((code) => known.has(code) && lost.has(code))).toEqual(['SPM400']);
    for (const { competency, lost: part } of subCompetenciesLost) {
      expect(part).toBe(known.has(competency) ? 'some' : 'all');
    }
  });

  it('are numbered without a gap in each competency, counting the lost numbers', () => {
    for (const code of new Set(subCompetencies.map((row) => row.competency))) {
      const numbers = [
        ...subCompetenciesLost.filter((row) => row.competency === code).flatMap((row) => row.nos),
        ...subCompetencies.filter((row) => row.competency === code).map((row) => row.no),
      ];
      const family = numbers[0]?.split('.')[0];
      expect([code, numbers]).toEqual([code, numbers.map((_, i) => `${family}.${i + 1}`)]);
    }
  });

  it('mark other mission groups than chapter 4 only for DLit200, DLit300 and DLit700', () => {
    const differing = subCompetencies.filter((row) => {
      const required = missionGroups.filter((group) => group.requires.includes(row.competency));
      return required.map((group) => group.letter).join('') !== row.missionGroups.join('');
    });
    expect([...new Set(differing.map((row) => row.competency))]).toEqual(['DLit200', 'DLit300', 'DLit700']);
  });

  it.skipIf(!seed)('repeat every row of the plan', () => {
    expect(
      subCompetencies.map((row) => [row.competency, row.no, row.th, row.scope, row.missionGroups.join('')]),
    ).toEqual(printedRows());
  });
});
