import * as z from 'zod/mini';

/** Longest attestation that is read, in characters. */
export const longestJws = 8192;

/** A public Ed25519 key: its 32 bytes in base64url, as `x` of a JSON Web Key (RFC 8037). */
export const publicBytes = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** An attestation as evidence keeps it: the signed text as it came, a compact JWS, and the key that it was verified with. */
export const keptAttestationSchema = z.object({
  jws: z.string().check(z.maxLength(longestJws)),
  key: publicBytes,
});
export type KeptAttestation = z.infer<typeof keptAttestationSchema>;
