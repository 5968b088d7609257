import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { competencies, competencyCodes } from '../../framework/competencies.ts';
import { competencyGroups } from '../../framework/groups.ts';
import { subCompetencies } from '../../framework/sub-competencies.ts';
import { moodleFrameworkCsv, moodleFrameworkId } from './framework-csv.ts';

const [header, ...rows] = Papa.parse<string[]>(moodleFrameworkCsv().trimEnd(), { newline: '\r\n' }).data;
const ids = rows.map((row) => row[1]);

describe('the competency framework for Moodle', () => {
  it('has 14 columns in every row', () => {
    expect(header).toHaveLength(14);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
  });
  it('begins with the one framework row, which carries scale and taxonomy', () => {
    expect(rows.filter((row) => row[12] === '1')).toEqual([rows[0]]);
    expect(rows[0]?.[1]).toBe(moodleFrameworkId);
    expect(rows[0]?.[5]).toBe('ยังไม่มี,มี');
    expect(JSON.parse(rows[0]?.[6] ?? '')).toEqual([
      { scaleid: '0' },
      { id: 2, scaledefault: 1, proficient: 1 },
    ]);
    expect(rows[0]?.[13]?.split(',')).toHaveLength(4);
  });
  it('holds every group, competency and sub-competency once', () => {
    expect(rows).toHaveLength(1 + competencyGroups.length + competencies.length + subCompetencies.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(competencyCodes.filter((code) => !ids.includes(code))).toEqual([]);
  });
  it('names no parent that stands in no earlier row', () => {
    const orphans = rows.filter(([parent], at) => parent !== '' && !ids.slice(0, at).includes(parent ?? ''));
    expect(orphans).toEqual([]);
  });
  it('keeps names within 100 characters and the whole of them in the description', () => {
    expect(rows.filter((row) => [...(row[2] ?? '')].length > 100 || row[2] === '')).toEqual([]);
    const whole = subCompetencies.filter(
      ({ competency, no, th }) => !rows.find((row) => row[1] === `${competency}/${no}`)?.[3]?.includes(th),
    );
    expect(whole.map(({ no }) => no)).toEqual([]);
  });
  it('holds no text that Moodle would take for a tag', () => {
    expect(rows.filter((row) => /[<>]/.test(`${row[1]}${row[2]}`))).toEqual([]);
  });
});
