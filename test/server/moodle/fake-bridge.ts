import { createHash } from 'node:crypto';
import {
  type BridgeFunction,
  bridgeFunctions,
  type Completion,
  type PublicKeys,
  type SentEntry,
  type SubmitArgs,
} from '../../../lib/bridge/contract.ts';
import {
  type MoodleKey,
  newMoodleKey,
  sampleAttestation,
  signJws,
} from '../../../lib/idp/attestation/attestation.fixture.ts';
import { readJws } from '../../../lib/idp/attestation/jws.ts';

/** One reply of Moodle's AJAX service to one call. */
type Called = { error: false; data: unknown } | { error: true; exception: { errorcode: string } };

/** A finished course as a test describes it. */
export type Finished = Omit<Completion, 'attestation'>;

/** A finished course of tests, completed at an instant in seconds. */
export function finished(courseid: number, fullname: string, over: Partial<Finished> = {}): Finished {
  const completed = Math.floor(Date.now() / 1000) - 3600;
  const known = { idnumber: `BMA-${courseid}`, shortname: `C${courseid}`, codes: ['DLit100'], hours: 6 };
  return { courseid, fullname, completed, grade: null, ...known, ...over };
}

/**
 * The plugin's side of the contract, kept in memory: what it is asked is checked against the contract, what it answers is signed by
 * Node. `fault` stands in the place of its answers while it is set.
 */
export class FakeBridge {
  readonly issuer: string;
  user = { id: 3, fullname: 'สมชาย ใจดี' };
  finished: Finished[] = [];
  features = ['completions', 'attestation', 'submit', 'withdraw'];
  /** The key that it signs with; its page shows every key of `shown`. */
  key: MoodleKey = newMoodleKey();
  shown: MoodleKey[] = [this.key];
  /** Seconds by which its clock is ahead. */
  ahead = 0;
  /** How many entries of a call it answers for. */
  answersAtMost = 50;
  /** What it holds, by entry id. */
  readonly held = new Map<string, { entry: SentEntry; hash: string }>();
  /** Every call that changed or asked anything, in order. */
  readonly calls: { method: string; args: unknown }[] = [];
  consents: SubmitArgs['consent'][] = [];
  person: SubmitArgs['person'] | null = null;

  constructor(issuer: string) {
    this.issuer = issuer;
  }

  private get hand() {
    const now = Math.floor(Date.now() / 1000) + this.ahead;
    return { bridge: 1, plugin: '1.0.0', features: this.features, now };
  }

  /** The JSON of the meta on the page of a course. */
  meta(courseid: number): object {
    const one = this.finished.find((course) => course.courseid === courseid) ?? finished(courseid, 'ไม่รู้จัก');
    const { now: _, ...hand } = this.hand;
    const { idnumber, fullname, shortname, hours, codes, completed } = one;
    return {
      ...hand,
      course: { id: courseid, idnumber, fullname, shortname, hours },
      codes,
      completion: { state: 'complete', completed },
    };
  }

  /** What its page of public keys shows. */
  keys(): PublicKeys {
    return {
      bridge: 1,
      issuer: this.issuer,
      keys: this.shown.map(({ kid, x, fingerprint }, at) => ({
        kid,
        kty: 'OKP',
        crv: 'Ed25519',
        x,
        fingerprint,
        created: 1_780_000_000,
        retired: at === 0 ? null : 1_790_000_000,
      })),
    };
  }

  /** Answers one call of the AJAX service; null for a function that it does not have. */
  call(method: string, args: unknown): Called | null {
    if (!Object.hasOwn(bridgeFunctions, method)) return null;
    this.calls.push({ method, args });
    const known = bridgeFunctions[method as BridgeFunction].args.safeParse(args);
    if (!known.success) return { error: true, exception: { errorcode: 'invalidparameter' } };
    if (method === 'local_idpbridge_submit_log')
      return { error: false, data: this.take(known.data as SubmitArgs) };
    if (method === 'local_idpbridge_withdraw_log') {
      const { ids } = known.data as { ids: string[] };
      const answers = ids.map((id) => ({ id, result: this.held.delete(id) ? 'withdrawn' : 'absent' }));
      return { error: false, data: { ...this.hand, answers } };
    }
    const completions = this.finished.map((one) => ({ ...one, attestation: this.attest(one) }));
    return { error: false, data: { ...this.hand, issuer: this.issuer, user: this.user, completions } };
  }

  private attest({ courseid, idnumber, fullname, hours, codes, completed }: Finished): string | null {
    if (!this.features.includes('attestation')) return null;
    const of = `local_idpbridge\n${this.issuer}\n${this.user.id}\n${courseid}\n${completed}`;
    const hex = createHash('sha256').update(of).digest('hex');
    const jti = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    const attestation = sampleAttestation(this.key.kid, {
      iss: this.issuer,
      sub: { id: this.user.id, name: this.user.fullname },
      course: { id: courseid, idnumber, name: fullname, hours },
      codes,
      completed,
      iat: this.hand.now,
      jti,
    });
    return signJws(this.key, attestation);
  }

  private take({ entries, consent, person }: SubmitArgs) {
    this.consents.push(consent);
    this.person = person;
    const answers = entries.slice(0, this.answersAtMost).map((entry) => {
      const hash = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
      const before = this.held.get(entry.id);
      this.held.set(entry.id, { entry, hash });
      const read = entry.attestation === null ? null : readJws(entry.attestation);
      const own = read?.attestation.iss === this.issuer && read.attestation.sub.id === this.user.id;
      const result = before === undefined ? 'stored' : before.hash === hash ? 'unchanged' : 'updated';
      return { id: entry.id, result, reason: null, attested: own, linked: entry.codes };
    });
    return { ...this.hand, answers };
  }
}
