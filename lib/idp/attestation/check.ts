import { sha256Of } from '../attachment.ts';
import { fromBase64Url } from '../base64url.ts';
import { type Attestation, readJws } from './jws.ts';
import { type KeptAttestation, publicBytes } from './kept.ts';

/**
 * What can be said of an attestation. `verified`: signed by a key that is pinned. `unknown-key`: signed, but by a key that nobody
 * here has pinned, so not verified. `wrong-signature`: it, or its key, is not what was signed. `unreadable`: no attestation at all.
 * `cannot-verify`: this browser knows no Ed25519 (Chromium before 137, Firefox before 129), so nothing is said.
 */
export type AttestationState =
  | 'verified'
  | 'unknown-key'
  | 'wrong-signature'
  | 'unreadable'
  | 'cannot-verify';

/** The outcome of a check. What it attests is to be believed where the state is `verified` alone. */
export interface CheckedAttestation {
  state: AttestationState;
  attestation: Attestation | null;
  /** Fingerprint of the key beside it, 64 hexadecimal digits; null where it cannot be read. */
  fingerprint: string | null;
}

/** The fingerprint of a public key: SHA-256 of its 32 bytes, 64 hexadecimal digits. Throws for a text that is no base64url. */
export function keyFingerprint(key: string): Promise<string> {
  return sha256Of(fromBase64Url(key));
}

/**
 * Checks a kept attestation on the exact bytes that came, with nothing from outside. `pinned` are the fingerprints of the keys that
 * are trusted here. Never throws.
 */
export async function checkAttestation(
  { jws, key }: KeptAttestation,
  pinned: ReadonlySet<string>,
): Promise<CheckedAttestation> {
  const read = readJws(jws);
  if (read === null || !publicBytes.safeParse(key).success)
    return { state: 'unreadable', attestation: null, fingerprint: null };
  const { attestation, signed, signature } = read;
  const fingerprint = await keyFingerprint(key);
  const told = (state: AttestationState) => ({ state, attestation, fingerprint });
  if (!fingerprint.startsWith(attestation.kid)) return told('wrong-signature');
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key };
    const publicKey = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
    if (!(await crypto.subtle.verify('Ed25519', publicKey, signature, signed)))
      return told('wrong-signature');
    return told(pinned.has(fingerprint) ? 'verified' : 'unknown-key');
  } catch (error) {
    return told(isUnsupported(error) ? 'cannot-verify' : 'wrong-signature');
  }
}

/** Browsers without Ed25519 say so by this error's name; a key that is none is a `DataError`. */
function isUnsupported(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotSupportedError';
}
