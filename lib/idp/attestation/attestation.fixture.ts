import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Attestation } from './jws.ts';

/** A signing key as a Moodle has one: the private half, and what `keys.php` shows of it. */
export interface MoodleKey {
  secret: KeyObject;
  /** Public bytes in base64url. */
  x: string;
  fingerprint: string;
  kid: string;
}

/** A new key, made by Node, which shares no code with what verifies. */
export function newMoodleKey(): MoodleKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const x = String(publicKey.export({ format: 'jwk' }).x);
  const fingerprint = createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex');
  return { secret: privateKey, x, fingerprint, kid: fingerprint.slice(0, 16) };
}

/** What a Moodle attests of สมชาย ใจดี, with what a test wants otherwise. */
export function sampleAttestation(kid: string, over: Partial<Attestation> = {}): Attestation {
  return {
    v: 1,
    iss: 'https://moodle.example',
    kid,
    sub: { id: 3, name: 'สมชาย ใจดี' },
    course: { id: 12, idnumber: 'DL-01', name: 'การรู้ดิจิทัล', hours: 6 },
    codes: ['DLit100'],
    completed: 1_780_000_000,
    iat: 1_780_000_100,
    jti: '0fd3a5a2-1111-8222-9333-123456789abc',
    ...over,
  };
}

/** Signs any payload as a compact JWS. */
export function signJws(key: MoodleKey, payload: unknown, header?: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = part(header ?? { alg: 'EdDSA', typ: 'idpbridge+jws', kid: key.kid });
  const signed = `${head}.${part(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key.secret).toString('base64url')}`;
}
