import * as z from 'zod/mini';
import { sha256Of } from './attachment.ts';
import { fromBase64Url, inBase64Url } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';

/** 32 bytes in base64url without padding: one coordinate of a point of P-256. */
const coordinate = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** A public key as a JSON Web Key (RFC 7517): elliptic curve P-256, nothing of it secret. */
const publicKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate,
  y: coordinate,
});
export type PublicKey = z.infer<typeof publicKeySchema>;

/** A signature over some bytes with the key that made it: ES256 (RFC 7518), that is ECDSA on P-256 with SHA-256. */
export const signatureSchema = z.object({
  alg: z.literal('ES256'),
  key: publicKeySchema,
  /** The 64 bytes r and s in base64url without padding. */
  signature: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)),
});
export type Signature = z.infer<typeof signatureSchema>;

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const algorithm = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A new pair of keys to sign with; the private one can be used, never read out. */
export function newSigningKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
}

/** Signs some bytes. */
export async function sign(keys: CryptoKeyPair, bytes: Uint8Array): Promise<Signature> {
  const made = await crypto.subtle.sign(algorithm, keys.privateKey, bytes.slice());
  const signature = inBase64Url(new Uint8Array(made));
  return signatureSchema.parse({ alg: 'ES256', key: await publicKeyOf(keys), signature });
}

/** The public key of a pair, as everybody may see it. */
export async function publicKeyOf({ publicKey }: CryptoKeyPair): Promise<PublicKey> {
  return publicKeySchema.parse(await crypto.subtle.exportKey('jwk', publicKey));
}

/** Whether a signature was made over exactly these bytes by the key that it names. A key that is none answers false. */
export async function isSignedBy({ key, signature }: Signature, bytes: Uint8Array): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey('jwk', key, curve, false, ['verify']);
    return await crypto.subtle.verify(algorithm, publicKey, fromBase64Url(signature), bytes.slice());
  } catch {
    return false;
  }
}

/** The fingerprint of a public key: its JWK thumbprint (RFC 7638, SHA-256), 64 hexadecimal digits. */
export function fingerprintOf({ kty, crv, x, y }: PublicKey): Promise<string> {
  return sha256Of(new TextEncoder().encode(canonicalJson({ kty, crv, x, y })));
}
