import type { Filter } from './figures/filter.ts';
import type { Dimension, Group } from './figures/groups.ts';
import type { KpiFigure, KpiTerms } from './figures/kpi.ts';
import type { Subject } from './figures/subjects.ts';
import type { CompetencySums, Sums } from './figures/sums.ts';
import type { Mark } from './marks.ts';
import type { Trouble } from './read/trouble.ts';
import type { ColumnChoice, TableTrouble } from './roster/roster.ts';

/** What is asked of the desk for one picture of the page. */
export interface Asked {
  filter: Filter;
  dimension: Dimension;
  developed: KpiTerms['developed'];
  /** The reading of the plan that HR's agency goes by; files of the other one are flagged. */
  reading: 'appendix' | 'curriculum';
  /** Which people of the list are shown: everybody, or only some. */
  list: 'all' | 'missing' | 'extra' | 'without-plan';
  /** First person of the list that is shown, from 0. */
  from: number;
}

/** People shown at once. */
export const listSize = 50;
/** People that the page is made for; beyond them it says what to use. */
export const mostPeople = 10_000;

/** One line of the list of people. */
export interface PersonLine extends Pick<Subject, 'name' | 'agency' | 'position' | 'missionGroup' | 'kind'> {
  /** Number of the person in the list of everybody, to open their record by; it holds until other files are read. */
  number: number;
  sent: boolean;
  expected: boolean;
  /** The year that is looked at; null where no file says anything of it. */
  year: {
    assessed: boolean;
    planned: boolean;
    outcome: 'none' | 'some' | 'all' | null;
    minutes: number;
    days: number;
    required: number;
    covered: number;
    reading: 'appendix' | 'curriculum';
  } | null;
  /** ISO instant of the newest file; empty for none. */
  madeAt: string;
  /** How it was signed: by a key seen before, a new one, another than last time, or not at all. */
  seal: SealWord | null;
}

/** What is said of a file's signature (see `Known`). */
export type SealWord = 'same' | 'first' | 'new-key' | 'unsigned';

/** Something that HR should look at; nothing of it is settled by itself. */
export type Notice =
  | { kind: 'trouble'; path: readonly string[]; trouble: Trouble }
  | { kind: 'repeat'; subject: number; name: string; files: number; madeAt: string }
  | { kind: 'reading'; subject: number; name: string; reading: 'appendix' | 'curriculum' }
  | { kind: 'new-key'; subject: number; name: string }
  | { kind: 'twice'; mark: Mark['kind']; title: string; subjects: { number: number; name: string }[] }
  | { kind: 'unclear'; name: string; agency: string };

/** Which notices there are, by kind. */
export type NoticeCounts = Readonly<Record<Notice['kind'], number>>;

/** Notices shown at once, of all kinds together. */
export const mostNotices = 60;

/** Everything that the page shows at one moment. */
export interface View {
  /** Fiscal years that any file speaks of, newest first. */
  years: readonly number[];
  /** Choices of the filters, as found in files and roster. */
  agencies: readonly string[];
  positions: readonly string[];
  /** Files that are counted, and all that were given. */
  filesCounted: number;
  filesGiven: number;
  /** People in all, filters aside. */
  everybody: number;
  roster: RosterState;
  sums: Sums;
  /** Of the people chosen: expected ones who sent nothing at all, and senders who are not on the roster. */
  missing: number;
  extra: number;
  kpis: readonly KpiFigure[];
  groups: readonly Group[];
  competencies: readonly CompetencySums[];
  /** Files of the people chosen that go by the other reading than HR's. */
  otherReading: number;
  notices: readonly Notice[];
  noticeCounts: NoticeCounts;
  list: readonly PersonLine[];
  listLength: number;
}

/** The roster that is in use, and what a newly given file still asks; a file that cannot be used leaves the earlier roster. */
export interface RosterState {
  read: { name: string; people: number; leftOut: number; hasKind: boolean; hasTarget: boolean } | null;
  asks:
    | null
    | {
        at: 'choose';
        name: string;
        header: readonly string[];
        sample: readonly (readonly string[])[];
        choice: ColumnChoice;
      }
    | { at: 'bad'; name: string; reason: TableTrouble };
}
