import type { Submissions } from '../table/submissions.ts';
import type { Subject } from './subjects.ts';
import { type Sums, sumsOf } from './sums.ts';

/** What people are put together by. */
export const dimensions = ['agency', 'group', 'position'] as const;
export type Dimension = (typeof dimensions)[number];

/** One agency, mission group or position with what its people add up to; an empty name is "not given". */
export interface Group {
  name: string;
  sums: Sums;
}

/** Everybody put together by one dimension, the largest group first; those with nothing given are the last. */
export function groupsBy(
  dimension: Dimension,
  subjects: readonly Subject[],
  files: Submissions,
  fiscalYear: number,
): Group[] {
  const nameOf = (one: Subject) =>
    dimension === 'agency' ? one.agency : dimension === 'position' ? one.position : (one.missionGroup ?? '');
  return [...Map.groupBy(subjects, nameOf)]
    .map(([name, members]) => ({ name, sums: sumsOf(members, files, fiscalYear) }))
    .sort(
      (a, b) =>
        Number(a.name === '') - Number(b.name === '') ||
        b.sums.people - a.sums.people ||
        (a.name < b.name ? -1 : 1),
    );
}
