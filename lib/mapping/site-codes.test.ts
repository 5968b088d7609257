import { describe, expect, it } from 'vitest';
import { mapCourse } from './map-course.ts';

describe('codes that the site itself links', () => {
  it('decide before title and table, and only the plan’s own', () => {
    const match = mapCourse({
      title: 'ไม่รู้จัก',
      siteCodes: ['OCSC-DL-001', 'DLit100', 'dg100.1.2', 'DG100', 'DLit999'],
    });
    expect(match.decision).toBe('preselect');
    expect(match.codes.map(({ code, basis, like }) => [code, basis, like])).toEqual([
      ['DLit100', 'site', 'DLit100'],
      ['DG100', 'site', 'dg100.1.2'],
    ]);
  });

  it('yield to the learner’s own correction, and say nothing where none is the plan’s', () => {
    expect(
      mapCourse({ title: 'ไม่รู้จัก', siteCodes: ['DLit100'] }, ['DG100']).codes.map(({ code, basis }) => [
        code,
        basis,
      ]),
    ).toEqual([['DG100', 'correction']]);
    expect(mapCourse({ title: 'ไม่รู้จัก', siteCodes: ['C-1'] })).toEqual(mapCourse({ title: 'ไม่รู้จัก' }));
  });
});
