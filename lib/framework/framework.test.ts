import { describe, expect, it } from 'vitest';
import { competencyCodes } from './competencies.ts';
import { framework } from './framework.ts';
import { frameworkSchema } from './schemas-document.ts';

const document = framework();
const repeated = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);

describe('the plan as one document', () => {
  it('is accepted by its schema, also after a way through JSON', () => {
    expect(frameworkSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it('has the counts that the plan gives', () => {
    expect(document.groups).toHaveLength(7);
    expect(document.dimensions).toHaveLength(5);
    expect(document.competencies).toHaveLength(23);
    expect(document.missionGroups.map(({ letter }) => letter).join('')).toBe('EMASTO');
    expect(document.missionGroups.map(({ positions }) => positions.length)).toEqual([8, 11, 16, 40, 4, 55]);
    expect(Object.values(document.basics).filter(Array.isArray)).toHaveLength(3);
    expect(document.curricula.map(({ id }) => id)).toEqual(['EM', 'AO', 'S', 'T']);
    expect(document.curricula.flatMap(({ courses }) => courses)).toHaveLength(114);
  });

  it('names each record once', () => {
    expect(repeated(document.groups.map(({ code }) => code))).toEqual([]);
    expect(repeated(document.competencies.map(({ code }) => code))).toEqual([]);
    for (const list of [
      document.methods,
      document.rules,
      document.kpis,
      document.sources,
      document.conflicts,
    ]) {
      expect(repeated(list.map(({ id }) => id))).toEqual([]);
    }
    const rows = document.missionGroups.flatMap(({ positions }) => positions.map(({ th }) => th));
    expect(repeated(rows)).toEqual([]);
  });

  it('refers only to what it has: groups, dimensions, codes, letters, methods', () => {
    const groups = new Map(document.groups.map((group) => [group.code, group]));
    const dimensions = document.dimensions.map(({ no }) => no);
    for (const { code, group, dimension } of document.competencies) {
      expect([code, groups.get(group)?.dimension]).toEqual([code, dimension]);
      expect(dimensions).toContain(dimension);
    }
    const used = document.curricula.flatMap(({ courses }) => courses);
    const methods = document.methods.map(({ id }) => id);
    expect(used.flatMap((course) => course.methods).filter((id) => !methods.includes(id))).toEqual([]);
    const codes = used.flatMap((course) => course.competencies.map(({ code }) => code));
    expect(codes.filter((code) => !competencyCodes.includes(code))).toEqual([]);
    expect(new Set(document.curricula.flatMap(({ missionGroups }) => missionGroups))).toEqual(
      new Set(['E', 'M', 'A', 'S', 'T', 'O']),
    );
  });

  it('says of exactly seven competencies that the scan lost sub-competencies, of SPM400 only some', () => {
    const lost = document.competencies.filter(({ subCompetenciesLost }) => subCompetenciesLost);
    expect(lost.map(({ code }) => code)).toEqual([
      'SPM100',
      'SPM200',
      'SPM300',
      'SPM400',
      'SPM600',
      'DL100',
      'DL300',
    ]);
    expect(lost.filter(({ subCompetencies }) => subCompetencies.length > 0).map(({ code }) => code)).toEqual([
      'SPM400',
    ]);
    for (const { subCompetenciesLost, subCompetencies } of document.competencies) {
      expect(subCompetenciesLost || subCompetencies.length > 0).toBe(true);
    }
  });

  it('requires every competency of at least one mission group', () => {
    const required = new Set(document.missionGroups.flatMap(({ requires }) => requires));
    expect(competencyCodes.filter((code) => !required.has(code))).toEqual([]);
  });
});
