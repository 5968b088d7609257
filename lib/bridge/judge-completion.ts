import { type AttestationState, checkAttestation } from '../idp/attestation/check.ts';
import { readJws } from '../idp/attestation/jws.ts';
import type { KeptAttestation } from '../idp/attestation/kept.ts';
import type { Completion, Completions, PublicKeys } from './contract.ts';

/**
 * What can be said of the attestation of a completion. `none`: the Moodle signs nothing. `rotated-key`: it was signed with a key that
 * the Moodle shows no longer, or not yet. The others as `AttestationState` says.
 */
export type CompletionState = Exclude<AttestationState, 'unknown-key'> | 'rotated-key' | 'none';

/** A completion with what its attestation is worth, and the attestation as it is kept where it is verified. */
export interface JudgedCompletion {
  completion: Completion;
  state: CompletionState;
  kept: KeptAttestation | null;
}

/**
 * Judges a completion by the keys that the Moodle itself shows. An attestation that is signed but speaks of another Moodle, user,
 * course or time than the reply is as wrong as one that is not signed.
 */
export async function judgeCompletion(
  completion: Completion,
  { issuer, user }: Pick<Completions, 'issuer' | 'user'>,
  { keys }: PublicKeys,
): Promise<JudgedCompletion> {
  const { attestation: jws } = completion;
  const told = (state: CompletionState) => ({ completion, state, kept: null });
  if (jws === null) return told('none');
  const read = readJws(jws);
  if (read === null) return told('unreadable');
  const { iss, sub, course, completed, kid } = read.attestation;
  const speaksOfThis =
    iss === issuer &&
    sub.id === user.id &&
    course.id === completion.courseid &&
    completed === completion.completed;
  if (!speaksOfThis) return told('wrong-signature');
  const key = keys.find((one) => one.kid === kid);
  if (key === undefined) return told('rotated-key');
  const kept = { jws, key: key.x };
  const { state } = await checkAttestation(kept, new Set([key.fingerprint]));
  if (state === 'verified') return { completion, state, kept };
  return told(state === 'unknown-key' ? 'wrong-signature' : state);
}
