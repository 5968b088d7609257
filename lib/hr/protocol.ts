import type { WorkbookChoice } from './out/hr-workbook.ts';
import type { PersonRecord } from './person-record.ts';
import type { ReadFile } from './read/read-file.ts';
import type { ZipMember } from './read/zip-directory.ts';
import type { ColumnChoice } from './roster/roster.ts';
import type { Asked, RosterState, View } from './view.ts';

/** A file that HR gave, with its way through folders. */
export interface GivenFile {
  file: File;
  path: string;
}

/** What the page asks of its worker, each with what comes back. */
export interface Asks {
  /** Files of one load, some hundred at a time so that handing them over never blocks the page. */
  give: [files: readonly GivenFile[], nothing: undefined];
  /** Reads what was given; comes back when all is read, or false when it was cancelled and nothing of it was kept. */
  read: [nothing: undefined, read: boolean];
  cancel: [nothing: undefined, nothing: undefined];
  roster: [file: File, state: RosterState];
  columns: [choice: ColumnChoice, state: RosterState];
  'forget-roster': [nothing: undefined, state: RosterState];
  look: [asked: Asked, view: View];
  /** The bytes of the consolidated workbook. */
  workbook: [choice: WorkbookChoice, bytes: Uint8Array<ArrayBuffer>];
  open: [which: { number: number; fiscalYear: number }, record: PersonRecord | null];
}

/** One question on its way to the worker. */
export type Question = { [K in keyof Asks]: { id: number; ask: K; value: Asks[K][0] } }[keyof Asks];

/** How far a load has come: files and members of zips read, and known so far. */
export interface Progress {
  done: number;
  total: number;
}

/** What the worker says: an answer to a question, or how far it is. */
export type Said = { id: number; value: unknown } | { id: number; failed: string } | { progress: Progress };

/** One thing for a reader: a file, or a member of it. */
export interface Job extends GivenFile {
  /** The file's number among all that were given. */
  number: number;
  member?: ZipMember;
}

/** What a reader sends back for a batch of jobs. */
export type Batch = readonly ReadFile[];
