// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FakeBridge, finished } from '../../../test/server/moodle/fake-bridge.ts';
import type { FoundCompletions } from '../../bridge/found.ts';
import type { BridgeTrouble } from '../../bridge/trouble.ts';
import { newMoodleKey } from '../../idp/attestation/attestation.fixture.ts';
import type { Entry } from '../../idp/entry.ts';
import { rungOf } from '../../idp/evidence.ts';
import { fiscalYearOf } from '../../idp/fiscal-year.ts';
import { emptyProfile } from '../../idp/profile.ts';
import { log, newStore, nth, smuggle } from '../../store/new-store.fixture.ts';
import { removeEntry, wholeLog } from '../dashboard/log.ts';
import { findCompletions, keepCompletions } from './completions.ts';
import { queueEntries, sendQueued, withdrawEntries } from './give.ts';
import { givenTo } from './given-to.ts';
import { openMoodles } from './open-moodles.ts';

const issuer = 'https://moodle.example/lms';
const consent = 'ฉันยินยอมส่งรายการที่เลือก';

/** A page of the Moodle in a tab, and what its server answers while nothing else is put in its place. */
let bridge: FakeBridge;
let fault: (() => Promise<Response> | Response) | null;
let store: ReturnType<typeof newStore>['use'];

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

async function answer(input: unknown, init?: RequestInit): Promise<Response> {
  const url = new URL(String(input));
  if (fault !== null) return fault();
  if (url.pathname === '/lms/local/idpbridge/keys.php') return json(bridge.keys());
  expect(url.searchParams.get('sesskey')).toBe('abcdefghij');
  const [{ methodname, args }] = JSON.parse(String(init?.body));
  const called = bridge.call(methodname, args);
  return json(called === null ? { error: 'x', errorcode: 'invalidrecord' } : [called]);
}

function page(cfg: object | null, body = ''): void {
  const script = cfg === null ? '' : `<script>M.cfg = ${JSON.stringify(cfg)};</script>`;
  document.body.className = '';
  document.body.innerHTML = `${script}${body}`;
}

const signedIn = { wwwroot: issuer, sesskey: 'abcdefghij', userId: 3 };

beforeEach(async () => {
  store = newStore().use;
  bridge = new FakeBridge(issuer);
  fault = null;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${issuer}/my/`);
  document.title = 'My courses | BMA-LMS';
  page(signedIn);
  vi.stubGlobal('fetch', vi.fn(answer));
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url: `${issuer}/my/` }] as never);
  fakeBrowser.scripting.executeScript = vi.fn(async ({ func, args = [] }) => [
    { frameId: 0, documentId: '', result: await func(...args) },
  ]) as never;
});

/** What was found, or the test ends. */
async function found(): Promise<FoundCompletions> {
  const asked = await findCompletions(store, issuer);
  if (!asked.ok) throw new Error(asked.trouble);
  return asked;
}
const states = async () => (await found()).found.map(({ state }) => state);
const keepAll = async () => keepCompletions(store, issuer, (await found()).found);

describe('asking a Moodle what it attests', () => {
  it('finds the Moodle that is open by what its page says', async () => {
    expect(await openMoodles()).toEqual([{ issuer, name: 'BMA-LMS', plugin: false }]);
    page(null);
    expect(await openMoodles()).toEqual([]);
  });

  it('writes an entry on the highest rung with the signed text itself, and once', async () => {
    bridge.finished = [finished(12, 'การรู้ดิจิทัล', { codes: ['DLit100', 'OTHER-1'] })];
    expect(await keepAll()).toBe(1);
    const [entry] = await wholeLog(store);
    expect(entry).toMatchObject({
      title: 'การรู้ดิจิทัล',
      status: 'finished',
      minutes: 360,
      confirmed: true,
      competencies: [{ code: 'DLit100', basis: 'site' }],
      url: `${issuer}/course/view.php?id=12`,
    });
    expect(rungOf(entry as Entry)).toBe(5);
    expect(entry?.evidence[0]?.attestation).toMatchObject({ key: bridge.key.x });
    const again = await found();
    expect(again.found).toMatchObject([{ known: true, entry: { id: entry?.id } }]);
    await keepCompletions(store, issuer, again.found);
    expect(await wholeLog(store)).toEqual([entry]);
  });

  it('raises the entry that holds the course, and completes one in progress', async () => {
    bridge.finished = [finished(12, 'ก'), finished(13, 'ข')];
    await keepAll();
    const [first] = await wholeLog(store);
    await smuggle(store, `entry:${first?.id}`, {
      ...first,
      evidence: [{ rung: 2, signal: null, url: null, at: first?.createdAt }],
    });
    await keepAll();
    const raised = (await wholeLog(store)).find(({ id }) => id === first?.id);
    expect(raised?.evidence.map(({ rung }) => rung)).toEqual([5, 2]);
    expect(await wholeLog(store)).toHaveLength(2);
  });

  it('verifies by a retired key that is still shown, not by one that is gone', async () => {
    bridge.finished = [finished(12, 'ก')];
    bridge.shown = [newMoodleKey(), bridge.key];
    expect(await states()).toEqual(['verified']);
    bridge.shown = [newMoodleKey()];
    expect(await states()).toEqual(['rotated-key']);
    expect(await keepAll()).toBe(0);
  });

  it('takes nothing with a wrong signature, and nothing that speaks of somebody else', async () => {
    bridge.finished = [finished(12, 'ก')];
    const forger = newMoodleKey();
    const own = bridge.key;
    bridge.key = { ...forger, kid: own.kid };
    expect(await states()).toEqual(['wrong-signature']);
    expect(await keepAll()).toBe(0);
    expect(await wholeLog(store)).toEqual([]);
    bridge.key = own;
    const call = bridge.call.bind(bridge);
    bridge.call = (method, args) => {
      const told = call(method, args);
      // The reply speaks of another user than the signed text.
      if (told && !told.error) (told.data as { user: { id: number } }).user = { ...bridge.user, id: 4 };
      return told;
    };
    expect(await states()).toEqual(['wrong-signature']);
  });

  it('keeps an unsigned completion, or one that cannot be verified here, no higher than rung 4', async () => {
    bridge.finished = [finished(12, 'ก')];
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
    expect(await states()).toEqual(['cannot-verify']);
    await keepAll();
    expect((await wholeLog(store)).map(rungOf)).toEqual([4]);
    vi.restoreAllMocks();
  });

  it('keeps what a Moodle without keys says as its record', async () => {
    bridge.finished = [finished(12, 'ก')];
    bridge.features = ['completions', 'submit', 'withdraw'];
    expect(await states()).toEqual(['none']);
    await keepAll();
    const [entry] = await wholeLog(store);
    expect(entry?.evidence).toMatchObject([{ rung: 4 }]);
    expect(entry?.evidence[0]?.attestation).toBeUndefined();
  });

  it('warns when the user there is not the profile’s person, or another user’s attestations are here', async () => {
    bridge.finished = [finished(12, 'ก')];
    expect(await found()).toMatchObject({ otherName: false, otherUser: false });
    await smuggle(store, 'profile', { ...emptyProfile, name: 'นายสมชาย  ใจดี' });
    expect(await found()).toMatchObject({ otherName: false });
    await keepAll();
    bridge.user = { id: 4, fullname: 'สมหญิง ดีใจ' };
    expect(await found()).toMatchObject({ otherName: true, otherUser: true });
  });
});

const failing = (errorcode: string) => () => json([{ error: true, exception: { errorcode } }]);
const troubles: [BridgeTrouble, () => unknown][] = [
  ['no-tab', () => vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never)],
  ['not-moodle', () => page(null)],
  ['not-moodle', () => page({ ...signedIn, wwwroot: 'https://moodle.example/other' })],
  ['signed-out', () => page({ ...signedIn, userId: 0 })],
  ['expired', () => set(failing('invalidsesskey'))],
  ['plugin-absent', () => set(() => json({ error: 'x', errorcode: 'invalidrecord' }))],
  ['service-off', () => set(failing('servicenotavailable'))],
  ['no-capability', () => set(failing('nopermissions'))],
  ['extension-older', () => set(failing('oldclient'))],
  ['too-many', () => set(failing('toomany'))],
  ['server', () => set(() => new Response('<html>', { status: 502 }))],
  ['html', () => set(() => new Response('<!doctype html><title>Maintenance</title>'))],
  ['unreadable', () => set(() => new Response('[{"error":'))],
  ['offline', () => set(() => Promise.reject(new TypeError('Failed to fetch')))],
  ['clock-skew', () => Object.assign(bridge, { ahead: 3600 })],
];
function set(to: typeof fault): void {
  fault = to;
}

describe('giving entries to a Moodle', () => {
  const entries = [nth(1), nth(2), nth(3)];
  const ids = entries.map(({ id }) => id);
  const year = fiscalYearOf(nth(1).completedOn ?? '');
  const send = () => sendQueued(store, issuer, 'appendix');
  const standing = async () =>
    (await givenTo(store, issuer, year, 'appendix')).rows.map(({ given }) => given?.state ?? null);

  beforeEach(async () => {
    for (const entry of entries) await log(store, entry);
  });

  it('sends what was chosen with consent and person, and keeps the answer of each', async () => {
    await queueEntries(store, issuer, ids, consent);
    expect(await standing()).toEqual(['queued', 'queued', 'queued']);
    expect(bridge.calls).toEqual([]);
    expect(await send()).toEqual({ answered: 3, waiting: 0, trouble: null });
    expect([...bridge.held.keys()].sort()).toEqual([...ids].sort());
    expect(bridge.consents).toMatchObject([{ text: consent }]);
    const { rows, waiting, issuers } = await givenTo(store, issuer, year, 'appendix');
    expect(rows.map(({ given }) => [given?.state, given?.linked])).toEqual(
      ids.map(() => ['stored', ['DG100']]),
    );
    expect([waiting, issuers]).toEqual([0, [issuer]]);
  });

  it('is recognised where the entry is attested by this very Moodle', async () => {
    bridge.finished = [finished(12, 'การรู้ดิจิทัล')];
    await keepAll();
    const [attested] = (await wholeLog(store)).filter((one) => rungOf(one) === 5);
    await queueEntries(store, issuer, [attested?.id ?? ''], consent);
    await send();
    expect(bridge.held.get(attested?.id ?? '')?.entry.attestation).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{86}$/);
    const own = fiscalYearOf(attested?.completedOn ?? '');
    expect((await givenTo(store, issuer, own, 'appendix')).rows).toMatchObject([
      { given: { state: 'stored', attested: true } },
    ]);
  });

  it('goes on after a batch that was answered for in part, without doubles', async () => {
    await queueEntries(store, issuer, ids, consent);
    bridge.answersAtMost = 1;
    expect(await send()).toEqual({ answered: 1, waiting: 2, trouble: 'half-sent' });
    expect((await standing()).filter((one) => one === 'queued')).toHaveLength(2);
    bridge.answersAtMost = 50;
    expect(await send()).toEqual({ answered: 2, waiting: 0, trouble: null });
    expect(bridge.held.size).toBe(3);
    expect(await send()).toEqual({ answered: 0, waiting: 0, trouble: null });
    expect(bridge.calls).toHaveLength(2);
  });

  it('is told in the same way when the answer was lost on the way', async () => {
    await queueEntries(store, issuer, ids, consent);
    const lost = bridge.call.bind(bridge);
    set(() => {
      lost(
        'local_idpbridge_submit_log',
        JSON.parse(String(vi.mocked(fetch).mock.lastCall?.[1]?.body))[0].args,
      );
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(await send()).toMatchObject({ waiting: 3, trouble: 'offline' });
    expect(bridge.held.size).toBe(3);
    fault = null;
    expect(await send()).toMatchObject({ answered: 3, trouble: null });
    expect(bridge.held.size).toBe(3);
  });

  it.each(troubles)('stops at %s and keeps entries and queue', async (trouble, breaks) => {
    await queueEntries(store, issuer, ids, consent);
    const before = await wholeLog(store);
    breaks();
    expect(await send()).toEqual({ answered: 0, waiting: 3, trouble });
    expect(await findCompletions(store, issuer)).toEqual({ ok: false, trouble });
    expect(await standing()).toEqual(['queued', 'queued', 'queued']);
    expect(await wholeLog(store)).toEqual(before);
  });

  it('gives up waiting after a time, and says so', async () => {
    await queueEntries(store, issuer, ids, consent);
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    set(() => Promise.reject(new DOMException('', 'TimeoutError')));
    expect(await send()).toEqual({ answered: 0, waiting: 3, trouble: 'time-out' });
    vi.restoreAllMocks();
  });

  it('takes entries back, and what was not answered for waits', async () => {
    await queueEntries(store, issuer, ids, consent);
    await send();
    set(failing('invalidsesskey'));
    expect(await withdrawEntries(store, issuer, [ids[0] ?? ''])).toMatchObject({ trouble: 'expired' });
    expect(await standing()).toContain('withdrawing');
    fault = null;
    expect(await withdrawEntries(store, issuer, [ids[0] ?? ''])).toMatchObject({ answered: 1 });
    expect(bridge.held.has(ids[0] ?? '')).toBe(false);
    expect((await standing()).sort()).toEqual(['stored', 'stored', 'withdrawn']);
  });

  it('does not send what was deleted meanwhile', async () => {
    await queueEntries(store, issuer, ids, consent);
    await removeEntry(store, ids[1] ?? '');
    expect(await send()).toMatchObject({ answered: 3, waiting: 0, trouble: null });
    expect(bridge.held.has(ids[1] ?? '')).toBe(false);
  });
});
