import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newMoodleKey, sampleAttestation, signJws } from './attestation.fixture.ts';
import { checkAttestation, keyFingerprint } from './check.ts';
import { readJws } from './jws.ts';
import { attestationMark } from './mark.ts';

const key = newMoodleKey();
const pinned = new Set([key.fingerprint]);
const attestation = sampleAttestation(key.kid);
const jws = signJws(key, attestation);
const [head = '', body = '', mark = ''] = jws.split('.');
const stateOf = async (text: string, x = key.x, keys: ReadonlySet<string> = pinned) =>
  (await checkAttestation({ jws: text, key: x }, keys)).state;

afterEach(() => vi.restoreAllMocks());

describe('an attestation', () => {
  it('that was signed elsewhere, with a pinned key, is verified on the bytes that came', async () => {
    const found = await checkAttestation({ jws, key: key.x }, pinned);
    expect(found).toEqual({ state: 'verified', attestation, fingerprint: key.fingerprint });
    expect(await keyFingerprint(key.x)).toBe(key.fingerprint);
  });

  it('is not verified by a key that nobody pinned', async () => {
    expect(await stateOf(jws, key.x, new Set())).toBe('unknown-key');
  });

  it('is wrong under another key, even one that is pinned, and with another name in it', async () => {
    const other = newMoodleKey();
    expect(await stateOf(jws, other.x, new Set([other.fingerprint]))).toBe('wrong-signature');
    const renamed = { ...attestation, sub: { id: 3, name: 'สมหญิง ดีใจ' } };
    const [, forged] = signJws(other, renamed).split('.');
    expect(await stateOf(`${head}.${forged}.${mark}`)).toBe('wrong-signature');
    const itsOwn = signJws({ ...other, kid: key.kid }, attestation);
    expect(await stateOf(itsOwn)).toBe('wrong-signature');
  });

  it('passes over what a later plugin may add to it, and keeps its bytes', async () => {
    expect(await stateOf(signJws(key, { ...attestation, later: { a: 1 } }))).toBe('verified');
  });

  it.each([
    ['of another algorithm', { alg: 'none', typ: 'idpbridge+jws', kid: key.kid }],
    ['with an algorithm of shared secrets', { alg: 'HS256', typ: 'idpbridge+jws', kid: key.kid }],
    ['with more in its header', { alg: 'EdDSA', typ: 'idpbridge+jws', kid: key.kid, crit: ['x'] }],
    ['of another kind', { alg: 'EdDSA', typ: 'JWT', kid: key.kid }],
    ['with another key in its header', { alg: 'EdDSA', typ: 'idpbridge+jws', kid: '0123456789abcdef' }],
  ])('%s is none', async (_what, header) => {
    expect(await stateOf(signJws(key, attestation, header))).toBe('unreadable');
  });

  it.each([
    ['no address', { iss: 'moodle.example' }],
    ['plain http', { iss: 'http://moodle.example' }],
    ['no one', { sub: { id: 0, name: '' } }],
    ['a time of another kind', { completed: '2026' as unknown as number }],
    ['another version', { v: 2 as 1 }],
  ])('that names %s is none', async (_what, over) => {
    expect(await stateOf(signJws(key, { ...attestation, ...over }))).toBe('unreadable');
  });

  it('is never called valid where the browser knows no Ed25519', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
    expect(await stateOf(jws)).toBe('cannot-verify');
  });

  it('has one mark however often it is asked for, and another one for each completion', () => {
    const later = signJws(key, { ...attestation, iat: attestation.iat + 60 });
    expect(attestationMark(later)).toBe(attestationMark(jws));
    const other = signJws(key, { ...attestation, jti: '1fd3a5a2-1111-8222-9333-123456789abc' });
    expect(attestationMark(other)).not.toBe(attestationMark(jws));
    expect(attestationMark('x')).toBeNull();
  });
});

describe('reading a JWS', () => {
  it('never throws, whatever the text', async () => {
    const soup = fc.string({ unit: fc.constantFrom('.', 'A', 'e', '-', '_', '=', '"', '{', 'ก', '\0') });
    const three = fc
      .tuple(fc.base64String(), fc.base64String(), fc.base64String())
      .map((all) => all.join('.'));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'grapheme' }), soup, three), async (text) => {
        expect(readJws(text)).toBeNull();
        expect(await stateOf(text)).toBe('unreadable');
      }),
    );
  });

  it('never throws on any JSON in its parts', () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value) ?? 'null').toString('base64url');
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (header, payload) => {
        expect(readJws(`${part(header)}.${part(payload)}.${mark}`)).toBeNull();
      }),
    );
  });

  it('takes no text but the one that was signed: any changed character is noticed', async () => {
    const signs = 'ABCabc019-_.';
    await fc.assert(
      fc.asyncProperty(fc.nat(jws.length - 1), fc.constantFrom(...signs), async (at, sign) => {
        fc.pre(jws[at] !== sign);
        const state = await stateOf(jws.slice(0, at) + sign + jws.slice(at + 1));
        expect(['wrong-signature', 'unreadable']).toContain(state);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no second spelling of the same bytes, and nothing around it', () => {
    for (const text of [
      `${jws}=`,
      ` ${jws}`,
      `${jws}\n`,
      `${head}=.${body}.${mark}`,
      `${jws}.`,
      `${head}.${body}.`,
    ])
      expect(readJws(text)).toBeNull();
    // The last sign of 64 bytes in base64url has four bits that say nothing.
    const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const at = last.indexOf(mark.at(-1) ?? '');
    expect(readJws(jws.slice(0, -1) + last[at + 1])).toBeNull();
  });

  it('reads nothing longer than it may be', () => {
    const long = { ...attestation, codes: Array.from({ length: 400 }, (_, n) => `${'x'.repeat(20)}${n}`) };
    expect(readJws(signJws(key, long))).toBeNull();
  });
});
