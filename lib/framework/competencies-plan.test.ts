import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basics } from './basics.ts';
import { mixedWorkQuestions, requiredSkillsAgreement } from './classify.ts';
import { competencies, competency } from './competencies.ts';
import { competenciesConflicts } from './conflicts/competencies.ts';
import { competencyGroups, dimensions } from './groups.ts';
import { competenciesMends } from './mends/competencies.ts';
import { missionGroups } from './mission-groups.ts';
import { positions } from './positions.ts';

const seedFile = new URL('../../../shared/seed/000_255227f3a1ac0c6c.txt', import.meta.url);
const scan = existsSync(seedFile) ? readFileSync(seedFile, 'utf8') : '';

const arabic = (text: string) => text.replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));

/** Text for comparison: Arabic digits, no markup of the scan, no white space. */
const bare = (text: string) => arabic(text).replace(/<[^>]*>|\*\*|\\|\s+/g, '');

const mended = competenciesMends.reduce((text, mend) => text.replaceAll(mend.original, mend.mended), scan);
const plan = bare(mended);
const absent = (quotes: readonly string[]) => quotes.filter((quote) => !plan.includes(bare(quote)));

/** The lines of section 4.n of chapter 4, mended, in Arabic digits. */
function section(n: number): string[] {
  const text = arabic(mended);
  const from = text.search(new RegExp(`^#+ 4\\.${n} ทักษะด้านดิจิทัลของ`, 'm'));
  const rest = text.slice(from + 5);
  return rest.slice(0, rest.search(/^#+ (4\.\d ทักษะ|5\. ความรู้)/m)).split('\n');
}

/** The bullet points of a section under the headings that begin with a word. */
function points(lines: readonly string[], heading: string): string[] {
  let under = '';
  return lines.flatMap((line) => {
    const head = /^(?:#+ |\*\*)(ความสามารถ|ความรู้|ประสบการณ์|คุณลักษณะ)/.exec(line);
    if (head) under = head[1] ?? '';
    return line.startsWith('- ') && under === heading ? [line.slice(2).trim()] : [];
  });
}

/** The rows of the table of positions: group number, row number, text. */
function printedPositions(): string[][] {
  return arabic(mended)
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([group = '', , , cell = '', last]) => {
      const no = /^([1-6])( \(ต่อ\))?$/.exec(group)?.[1];
      if (!no || last === undefined) return [];
      return cell.split(/(?:^| )(?=\d+\. )/).flatMap((row) => {
        const [, number, th] = /^(\d+)\. (.+)$/.exec(row.trim()) ?? [];
        return number && th ? [[no, number, th.replace(/ \*$/, '')]] : [];
      });
    });
}

describe.skipIf(scan === '')('compared with the plan', () => {
  it('every mended original stands in the scan', () => {
    expect(competenciesMends.filter(({ original }) => !scan.includes(original))).toEqual([]);
  });

  it('every mend is what the data says', () => {
    const data = JSON.stringify([missionGroups, positions]);
    expect(competenciesMends.filter((mend) => !data.includes(arabic(mend.mended)))).toEqual([]);
  });

  it('each mission group has exactly its own section: role, behaviours, competencies, knowledge, experience', () => {
    for (const [index, group] of missionGroups.entries()) {
      const lines = section(index + 1);
      const behaviours = lines.find((line) => line.startsWith('**บทบาทและพฤติกรรมที่คาดหวัง** '));
      expect(behaviours?.trim()).toBe(`**บทบาทและพฤติกรรมที่คาดหวัง** ${group.behaviours}`);
      const listed = points(lines, 'ความสามารถ').map((line) => line.split(' ')[0]);
      expect([group.letter, group.requires]).toEqual([group.letter, listed]);
      expect(group.knowledge).toEqual(points(lines, 'ความรู้'));
      expect(group.experience).toEqual(points(lines, 'ประสบการณ์'));
    }
  });

  it('each section prints its competencies under the name or another printed name of the data', () => {
    const unknown = missionGroups.flatMap((_, index) =>
      points(section(index + 1), 'ความสามารถ').filter((line) => {
        const found = competencies.find(({ code }) => line.startsWith(`${code} `));
        const names = found ? [found.th, ...found.alsoPrinted.map(({ th }) => th)] : [];
        return !names.some((th) => bare(`${found?.code}${th}`) === bare(line));
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('the positions are the rows of the table, in order, no more and no fewer', () => {
    const ours = positions.map(({ group, no, th }) => [String('EMASTO'.indexOf(group) + 1), String(no), th]);
    expect(ours).toEqual(printedPositions());
    expect(ours).toHaveLength(134);
  });

  it('names, roles, members, basics, notes and questions are printed as quoted', () => {
    expect(
      absent([
        ...competencyGroups.flatMap(({ th, en, code, alsoPrinted }) => [
          `${th} (${en}: ${code})`,
          ...alsoPrinted.map((other) => other.th),
        ]),
        ...dimensions.map(({ no, th }) => `มิติที่ ${no} ${th}`),
        ...missionGroups.flatMap(({ th, en, role, members }) => [
          `${th} (${en})`,
          `“${role}”`,
          ...(members.includes('หลักปฏิบัติ ') ? members.split(/(?<=หลักปฏิบัติ) /) : [members]),
        ]),
        ...basics.knowledge,
        ...basics.experience,
        ...basics.attributes,
        ...positions.flatMap(({ note }) => (note ? [note] : [])),
        ...mixedWorkQuestions.flatMap(({ th, example }) => [`${th} ${example}`]),
        requiredSkillsAgreement,
      ]),
    ).toEqual([]);
  });

  it('every quotation in a conflict is printed', () => {
    const quotes = competenciesConflicts.flatMap(({ what }) =>
      [...what.matchAll(/“([^”]+)”/g)].flatMap(([, quote = '']) => quote.split('…').filter((part) => part)),
    );
    expect(absent(quotes)).toEqual([]);
  });
});

describe('competency', () => {
  it('finds each competency by its code', () => {
    for (const record of competencies) expect(competency(record.code)).toBe(record);
  });

  it('throws on a code that the plan does not have', () => {
    expect(() => competency('DL200' as never)).toThrow(RangeError);
  });
});
