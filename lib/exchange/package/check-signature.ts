import { fingerprintOf, isSignedBy, signatureSchema } from '../../idp/signature.ts';
import type { ZipMember } from '../zip/directory.ts';
import { unpacked } from '../zip/unpack.ts';
import { largestSignature } from './manifest.ts';

/** The fingerprint of the key that signed exactly these bytes, by the signature of a member; `altered` where it did not. */
export async function checkSignature(member: ZipMember, bytes: Uint8Array): Promise<string> {
  const held = unpacked(member, largestSignature);
  if (typeof held === 'string') return 'altered';
  try {
    const signature = signatureSchema.parse(JSON.parse(new TextDecoder().decode(held)));
    return (await isSignedBy(signature, bytes)) ? await fingerprintOf(signature.key) : 'altered';
  } catch {
    return 'altered';
  }
}

/**
 * Whether a package comes from the same sender as before: `same` key, `new-key` (another computer, a restored profile, or
 * somebody else), or `first` where this person's packages are not known yet. `known` are the fingerprints seen before.
 */
export function senderOf(fingerprint: string, known: readonly string[]): 'same' | 'new-key' | 'first' {
  if (known.length === 0) return 'first';
  return known.includes(fingerprint) ? 'same' : 'new-key';
}
