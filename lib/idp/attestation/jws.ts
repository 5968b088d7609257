import * as z from 'zod/mini';
import { fromBase64Url, inBase64Url } from '../base64url.ts';
import { longestJws } from './kept.ts';

/** Id of a signing key: the first 16 digits of its fingerprint. */
export const keyId = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** Seconds since 1970, as Moodle counts time; up to the year 2199. */
export const unixSeconds = z.int().check(z.gte(0), z.lt(7_258_118_400));

const headerSchema = z.strictObject({
  alg: z.literal('EdDSA'),
  typ: z.literal('idpbridge+jws'),
  kid: keyId,
});

/** What a Moodle attests: that one of its users finished one of its courses. Fields that are not named here are passed over. */
export const attestationSchema = z.object({
  v: z.literal(1),
  /** Address of the Moodle (its wwwroot), without a slash at the end. */
  iss: z.string().check(z.maxLength(500), z.regex(/^https:\/\/[^\s?#]+$/)),
  kid: keyId,
  /** The user there: their number and full name. */
  sub: z.object({ id: z.int().check(z.gte(1)), name: z.string().check(z.maxLength(300)) }),
  course: z.object({
    id: z.int().check(z.gte(1)),
    idnumber: z.string().check(z.maxLength(200)),
    name: z.string().check(z.minLength(1), z.maxLength(2000)),
    hours: z.nullable(z.number().check(z.gte(0), z.lte(10_000))),
  }),
  /** Codes of the competencies that are linked to the course there; not all of them need be the plan's. */
  codes: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500)),
  completed: unixSeconds,
  iat: unixSeconds,
  /** The same for the same user, course and time of completion. */
  jti: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
});
export type Attestation = z.infer<typeof attestationSchema>;

/** An attestation taken apart. Nothing of it is proved yet. */
export interface ReadJws {
  attestation: Attestation;
  /** The bytes that were signed: header and payload as they came. */
  signed: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
}

/** Three parts in base64url; an Ed25519 signature has 64 bytes. */
const compact = /^([\w-]+)\.([\w-]+)\.([\w-]{86})$/;

/**
 * Reads a compact JWS (RFC 7515) of the attestation's kind: EdDSA (RFC 8037), nothing else in its header, the key named alike in
 * header and payload. Null for every other text; never throws.
 */
export function readJws(jws: string): ReadJws | null {
  if (jws.length > longestJws) return null;
  const [, head, body, mark] = compact.exec(jws) ?? [];
  if (head === undefined || body === undefined || mark === undefined) return null;
  try {
    const header = headerSchema.parse(json(head));
    const attestation = attestationSchema.parse(json(body));
    if (header.kid !== attestation.kid) return null;
    const signature = bytesOf(mark);
    return { attestation, signed: new TextEncoder().encode(`${head}.${body}`), signature };
  } catch {
    return null;
  }
}

function json(part: string): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(part)));
}

/** The bytes of a part in its one spelling: another text of the same bytes is no part. */
function bytesOf(part: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(part);
  if (inBase64Url(bytes) !== part) throw new TypeError('not base64url');
  return bytes;
}
