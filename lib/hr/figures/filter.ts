import type { MissionGroupLetter } from '../../framework/mission-groups.ts';
import { fiscalYearOf } from '../../idp/fiscal-year.ts';
import type { RosterRow } from '../roster/roster.ts';
import type { Subject } from './subjects.ts';

/** What HR looks at: one fiscal year (B.E.), and of everybody those who fit every choice that is made; null is no choice. */
export interface Filter {
  fiscalYear: number;
  agency: string | null;
  missionGroup: MissionGroupLetter | 'none' | null;
  kind: NonNullable<RosterRow['kind']> | 'none' | null;
  position: string | null;
  /** Words that name, agency or position must contain. */
  text: string;
}

/** The filter that the page opens with on an ISO day: everybody in the fiscal year of that day. */
export function openFilter(today: string): Filter {
  return {
    fiscalYear: fiscalYearOf(today),
    agency: null,
    missionGroup: null,
    kind: null,
    position: null,
    text: '',
  };
}

/** Those of everybody who fit, in their order. */
export function chosen(subjects: readonly Subject[], filter: Filter): Subject[] {
  const words = filter.text.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  return subjects.filter(
    (one) =>
      (filter.agency === null || one.agency === filter.agency) &&
      (filter.missionGroup === null || (one.missionGroup ?? 'none') === filter.missionGroup) &&
      (filter.kind === null || (one.kind ?? 'none') === filter.kind) &&
      (filter.position === null || one.position === filter.position) &&
      words.every((word) => one.search.includes(word)),
  );
}

/** Whether a choice is made that only files answer, so that those who sent nothing cannot be told to fit or not. */
export function asksFiles({ missionGroup, position }: Filter): boolean {
  return missionGroup !== null || position !== null;
}
