import { readJws } from './jws.ts';

/**
 * What tells one attestation from every other: who issued it and its own id, the same however often it is asked for. Null for a text
 * that is none. It is not verified here: the same id under two people is worth a look either way.
 */
export function attestationMark(jws: string): string | null {
  const read = readJws(jws);
  return read === null ? null : `${read.attestation.iss} ${read.attestation.jti}`;
}
