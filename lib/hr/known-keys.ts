import { senderOf } from '../exchange/package/check-signature.ts';
import type { Person } from './table/people.ts';
import type { Submissions } from './table/submissions.ts';
import type { SealWord } from './view.ts';

/** The keys by which people signed before: fingerprints by learner's id. */
export type KnownKeys = ReadonlyMap<string, readonly string[]>;

/**
 * What is said of the newest file of a person: signed by a key of an earlier file (`same`), by another one (`new-key`: a new machine, a
 * restored profile, or somebody else), by the first one that was ever seen (`first`), or not signed, of which nothing can be told.
 */
export function sealOf({ files: rows }: Person, files: Submissions, known: KnownKeys): SealWord {
  const [newest = -1, ...older] = rows;
  const fingerprint = files.fingerprint(newest);
  if (fingerprint === '') return 'unsigned';
  const before = older.map((row) => files.fingerprint(row)).filter((one) => one !== '');
  return senderOf(fingerprint, [...(known.get(files.id(newest)) ?? []), ...before]);
}
