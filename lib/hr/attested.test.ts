import { describe, expect, it } from 'vitest';
import { newMoodleKey, sampleAttestation, signJws } from '../idp/attestation/attestation.fixture.ts';
import { bangkokDay } from '../idp/fiscal-year.ts';
import { attestedIn } from './attested.ts';
import type { RecordEntry } from './person-record.ts';

const key = newMoodleKey();
const attestation = sampleAttestation(key.kid);
const { iss } = attestation;
const pinned = new Map([[key.fingerprint, iss]]);

function entry(over: Partial<RecordEntry> = {}): RecordEntry {
  return {
    id: '1',
    title: 'การรู้ดิจิทัล',
    completedOn: bangkokDay(new Date(attestation.completed * 1000)),
    minutes: 360,
    bucket: 70,
    codes: ['DLit100'],
    rung: 5,
    url: null,
    attestation: { jws: signJws(key, attestation), key: key.x },
    ...over,
  };
}
const one = async (over: Partial<RecordEntry> = {}, keys: ReadonlyMap<string, string> = pinned) =>
  (await attestedIn([entry(over)], 'นายสมชาย ใจดี', keys))[0];

describe('what HR can tell of attested entries', () => {
  it('is verified by a pinned key alone, and for the Moodle it was pinned for', async () => {
    expect(await one()).toMatchObject({ state: 'verified', issuer: iss, otherName: false, differs: false });
    expect(await one({}, new Map())).toMatchObject({ state: 'unknown-key', fingerprint: key.fingerprint });
    const other = new Map([[key.fingerprint, 'https://other.example']]);
    expect(await one({}, other)).toMatchObject({ state: 'unknown-key' });
  });

  it('says where somebody else, another day, more hours or another course was signed', async () => {
    const forOther = sampleAttestation(key.kid, { sub: { id: 4, name: 'สมหญิง ดีใจ' } });
    const stolen = { jws: signJws(key, forOther), key: key.x };
    expect(await one({ attestation: stolen })).toMatchObject({ otherName: true, subject: 'สมหญิง ดีใจ' });
    for (const over of [{ completedOn: '2026-01-01' }, { minutes: 6000 }, { title: 'อื่น' }])
      expect(await one(over)).toMatchObject({ state: 'verified', differs: true });
  });

  it('is told apart where it was altered, cannot be read, or is not in the file', async () => {
    const forged = signJws({ ...newMoodleKey(), kid: key.kid }, attestation);
    expect(await one({ attestation: { jws: forged, key: key.x } })).toMatchObject({
      state: 'wrong-signature',
    });
    expect(await one({ attestation: { jws: 'x', key: key.x } })).toMatchObject({ state: 'unreadable' });
    const { attestation: _, ...without } = entry();
    expect(await attestedIn([without], 'ก', pinned)).toMatchObject([{ state: 'absent' }]);
    expect(await attestedIn([entry({ rung: 4 })], 'ก', pinned)).toEqual([]);
  });
});
