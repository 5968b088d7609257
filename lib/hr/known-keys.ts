import type { Person } from './table/people.ts';
import type { Submissions } from './table/submissions.ts';
import type { SealWord } from './view.ts';

/** The keys by which people signed last time: fingerprint by learner's id, from a workbook that HR saved earlier. */
export type KnownKeys = ReadonlyMap<string, string>;

/**
 * What is said of the newest file of a person: signed by the key of last time (`same`), by another one (`new-key`: a new machine, a
 * restored profile, or somebody else), by one that was not seen before (`first`), or not signed, of which nothing can be told.
 */
export function sealOf({ files: rows }: Person, files: Submissions, known: KnownKeys): SealWord {
  const [newest = -1, ...older] = rows;
  const fingerprint = files.fingerprint(newest);
  if (fingerprint === '') return 'unsigned';
  const before =
    known.get(files.id(newest)) ??
    older.map((row) => files.fingerprint(row)).find((earlier) => earlier !== '');
  if (before === undefined) return 'first';
  return before === fingerprint ? 'same' : 'new-key';
}
