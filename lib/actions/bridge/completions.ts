import type { UseStore } from 'idb-keyval';
import { bridgeVersion, type Completions } from '../../bridge/contract.ts';
import type { FoundCompletion, FoundCompletions } from '../../bridge/found.ts';
import { type JudgedCompletion, judgeCompletion } from '../../bridge/judge-completion.ts';
import type { BridgeTrouble } from '../../bridge/trouble.ts';
import { addedSiteId } from '../../idp/address-to-add.ts';
import { readJws } from '../../idp/attestation/jws.ts';
import { attestationMark } from '../../idp/attestation/mark.ts';
import type { Entry, Evidence } from '../../idp/entry.ts';
import { bangkokDay } from '../../idp/fiscal-year.ts';
import { identityOf, sameCourse } from '../../idp/identity.ts';
import { enter } from '../../idp/make-entry.ts';
import { nameKey } from '../../idp/person-name.ts';
import { plainPress } from '../../idp/press.ts';
import { mapCourse } from '../../mapping/map-course.ts';
import { keyOf } from '../../sites/moodle/page.ts';
import { sightedCourse } from '../../sites/reading/page.ts';
import { correctionsFor } from '../../store/corrections.ts';
import { readProfile } from '../../store/profile.ts';
import { logEntry, raiseEvidence } from '../../store/write-entry.ts';
import { tellWritten } from '../dashboard/changes.ts';
import { wholeLog } from '../dashboard/log.ts';
import { askBridge, askKeys } from './ask.ts';
import { courseAddress, evidenceOf } from './attested-evidence.ts';

/** Asks a Moodle for every course that the learner finished, and judges what it signed. Nothing is kept yet. */
export async function findCompletions(
  use: UseStore,
  issuer: string,
): Promise<FoundCompletions | { ok: false; trouble: BridgeTrouble }> {
  const args = { bridge: bridgeVersion, courseid: 0 } as const;
  const asked = await askBridge(issuer, 'local_idpbridge_get_completions', args);
  if (!asked.ok) return asked;
  const { reply } = asked;
  if (reply.issuer !== issuer) return { ok: false, trouble: 'not-moodle' };
  const signed = reply.completions.some(({ attestation }) => attestation !== null);
  const keys = signed ? await askKeys(issuer) : null;
  if (keys !== null && !keys.ok) return keys;
  const shown = keys?.reply ?? { bridge: bridgeVersion, issuer, keys: [] };
  const judged = await Promise.all(reply.completions.map((one) => judgeCompletion(one, reply, shown)));
  const [log, profile] = await Promise.all([wholeLog(use), readProfile(use)]);
  const own = nameKey(profile?.name ?? '');
  return {
    ok: true,
    found: judged.map((one) => withEntry(one, issuer, log)),
    name: reply.user.fullname,
    otherName: own !== '' && nameKey(reply.user.fullname) !== own,
    otherUser: usersIn(log, issuer).some((id) => id !== reply.user.id),
    features: reply.features,
  };
}

/** Keeps what a Moodle says: raises the entry that holds the course, or writes one. Answers how many there are. */
export async function keepCompletions(
  use: UseStore,
  issuer: string,
  found: readonly FoundCompletion[],
): Promise<number> {
  let kept = 0;
  for (const one of found) {
    const evidence = evidenceOf(one, issuer);
    if (evidence === null) continue;
    const raised =
      one.entry?.status === 'finished' ? await raiseEvidence(use, one.entry.id, [evidence]) : null;
    if (raised === null && !(await write(use, issuer, one, evidence))) continue;
    kept += 1;
  }
  tellWritten();
  return kept;
}

/** Writes the entry of a completion that is not logged, or that is in progress; false where it cannot be one. */
async function write(
  use: UseStore,
  issuer: string,
  { completion }: FoundCompletion,
  evidence: Evidence,
): Promise<boolean> {
  const site = addedSiteId(issuer);
  const course = courseOf(issuer, completion);
  const [correction] = await correctionsFor(use, [identityOf(site, course)]);
  const match = mapCourse({ ...course, site }, correction);
  const entering = enter({
    site,
    view: { course, match, method: { id: 'online' } },
    press: plainPress('', course, match.decision === 'preselect' ? match.codes.map(({ code }) => code) : []),
    pageUrl: course.url ?? issuer,
    record: null,
    id: crypto.randomUUID(),
    now: new Date().toISOString(),
  });
  if (!entering.ok) return false;
  const entry = { ...entering.entry, evidence: [evidence] };
  const written = await logEntry(use, { entry, again: false, correction: null });
  if (written.outcome === 'already') await raiseEvidence(use, written.entry.id, [evidence]);
  return true;
}

function courseOf(issuer: string, { courseid, fullname, idnumber, codes, hours, completed }: Completion) {
  const root = new URL(issuer).pathname.replace(/\/$/, '');
  return sightedCourse({
    title: fullname,
    courseKey: keyOf({ root }, courseid),
    url: courseAddress(issuer, courseid),
    provider: new URL(issuer).host,
    ...(idnumber && { code: idnumber }),
    siteCodes: codes,
    minutes: hours === null ? null : Math.round(hours * 60),
    minutesFrom: hours === null ? null : 'course-page',
    completion: 'finished',
    completedOn: bangkokDay(new Date(completed * 1000)),
  });
}

function withEntry(judged: JudgedCompletion, issuer: string, log: readonly Entry[]): FoundCompletion {
  const { completion, kept } = judged;
  const identity = identityOf(addedSiteId(issuer), courseOf(issuer, completion));
  const url = courseAddress(issuer, completion.courseid);
  const entry = log.find((one) => one.url === url) ?? log.find((one) => sameCourse(one, identity)) ?? null;
  const mark = kept === null ? null : attestationMark(kept.jws);
  const known =
    mark !== null &&
    (entry?.evidence.some(({ attestation }) => attestation && attestationMark(attestation.jws) === mark) ??
      false);
  return { ...judged, entry, known };
}

/** The users of a Moodle of whom attestations are in the log. */
function usersIn(log: readonly Entry[], issuer: string): number[] {
  const attested = log.flatMap(({ evidence }) => evidence.flatMap(({ attestation }) => attestation ?? []));
  return attested.flatMap(({ jws }) => {
    const read = readJws(jws)?.attestation;
    return read?.iss === issuer ? [read.sub.id] : [];
  });
}

type Completion = Completions['completions'][number];
