import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { uuid } from '../idp/entry.fixture.ts';
import { emptyProfile } from '../idp/profile.ts';
import { isSignedBy, sign } from '../idp/signature.ts';
import { sampleAnswer } from '../idp/year/years.fixture.ts';
import { keepAnswer, readAnswers } from './answers.ts';
import { setDamagedAside } from './aside.ts';
import { knownKeys, rememberKey } from './known-senders.ts';
import { dump, newStore } from './new-store.fixture.ts';
import { readProfile } from './profile.ts';
import { applyRestore, readEverything } from './restore.ts';
import { noteSent, sentVersions } from './sent-versions.ts';
import { signingKey } from './signing-key.ts';
import { identifiedProfile, writeProfile } from './write-profile.ts';

const now = '2026-03-01T00:00:00.000Z';
const bytes = new TextEncoder().encode('ชุดข้อมูล');

describe('answers in the store', () => {
  it('are kept as they came, are never overwritten, and travel with a backup', async () => {
    const { use } = newStore();
    expect(await keepAnswer(use, sampleAnswer())).toBe(true);
    expect(await keepAnswer(use, sampleAnswer({ words: 'อื่น' }))).toBe(false);
    await keepAnswer(use, sampleAnswer({ id: uuid(0x601), madeAt: now }));
    expect((await readAnswers(use)).map(({ id }) => id)).toEqual([uuid(0x601), uuid(0x600)]);
    const to = newStore().use;
    const backup = await readEverything(use, now);
    await applyRestore(to, backup, {}, now);
    expect(await readEverything(to, now)).toEqual(backup);
    expect(await readAnswers(to)).toEqual(await readAnswers(use));
  });
});

describe('the id of a profile', () => {
  it('is made once, whoever asks first, and stays when an older window saves the profile', async () => {
    const { use, again } = newStore();
    await writeProfile(use, { ...emptyProfile, name: 'สมชาย', updatedAt: now });
    const [one, other] = await Promise.all([identifiedProfile(use, now), identifiedProfile(again(), now)]);
    expect(one).toEqual(other);
    await writeProfile(use, { ...emptyProfile, name: 'สมชาย ใจดี', updatedAt: now });
    expect(await readProfile(use)).toMatchObject({ id: one.id, name: 'สมชาย ใจดี' });
    expect(await setDamagedAside(use, now)).toBe(0);
  });

  it('comes back with a backup, onto a newer profile that has none too', async () => {
    const from = newStore().use;
    const { id } = await identifiedProfile(from, now);
    const backup = await readEverything(from, now);
    const to = newStore().use;
    await applyRestore(to, backup, {}, now);
    expect(await readProfile(to)).toMatchObject({ id });
    const used = newStore().use;
    await writeProfile(used, { ...emptyProfile, name: 'ใหม่กว่า', updatedAt: now });
    await applyRestore(used, backup, {}, now);
    expect(await readProfile(used)).toMatchObject({ id, name: 'ใหม่กว่า' });
  });
});

describe('the key to sign with', () => {
  it('is the same in every window, cannot be read out, and is in no backup', async () => {
    const { use, again } = newStore();
    const [one, other] = await Promise.all([signingKey(use), signingKey(again())]);
    const signature = await sign(one, bytes);
    expect((await sign(other, bytes)).key).toEqual(signature.key);
    expect(await isSignedBy(signature, bytes)).toBe(true);
    expect(await isSignedBy(signature, new TextEncoder().encode('ชุดอื่น'))).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', one.privateKey)).rejects.toThrow();
    const backup = await readEverything(use, now);
    expect(JSON.stringify(backup)).not.toContain(signature.key.x);
    const to = newStore().use;
    await applyRestore(to, backup, {}, now);
    expect(Object.keys(await dump(to))).not.toContain('meta:signing-key');
    expect((await sign(await signingKey(to), bytes)).key).not.toEqual(signature.key);
  });
});

describe('what is remembered of packages', () => {
  it('is which versions went out, and no backup carries it', async () => {
    const { use } = newStore();
    await noteSent(use, 2569, ['a', 'b']);
    await noteSent(use, 2569, ['b', 'c']);
    expect(await sentVersions(use, 2569)).toEqual(['a', 'b', 'c']);
    expect(await sentVersions(use, 2570)).toEqual([]);
    expect(JSON.stringify(await readEverything(use, now))).not.toContain('sent');
  });

  it('is the key of a sender, under a digest that names nobody', async () => {
    const { use } = newStore();
    const fingerprint = 'f'.repeat(64);
    expect(await knownKeys(use, uuid(0xbeef))).toEqual([]);
    await rememberKey(use, uuid(0xbeef), fingerprint);
    await rememberKey(use, uuid(0xbeef), fingerprint);
    expect(await knownKeys(use, uuid(0xbeef))).toEqual([fingerprint]);
    expect(JSON.stringify(await dump(use))).not.toContain(uuid(0xbeef));
  });
});
