import { type AttestationState, checkAttestation } from '../idp/attestation/check.ts';
import { bangkokDay } from '../idp/fiscal-year.ts';
import { titleKey } from '../idp/identity.ts';
import { nameKey } from '../idp/person-name.ts';
import type { RecordEntry } from './person-record.ts';

/** What HR can tell of one entry that says to be attested by a Moodle. */
export interface Attested {
  entry: string;
  title: string;
  /** As `checkAttestation` says; `absent` where the file carries the rung without what was signed. */
  state: AttestationState | 'absent';
  /** The Moodle that signed it (its wwwroot); empty where nothing can be read. */
  issuer: string;
  /** Fingerprint of the key beside it; empty where there is none. */
  fingerprint: string;
  /** Whose completion was signed, and what of it: shown wherever it is not what the entry says. */
  subject: string;
  /** The subject is called otherwise than the person whose file this is. */
  otherName: boolean;
  /** Day, hours or title of the entry are not what was signed. */
  differs: boolean;
  signed: { course: string; day: string; hours: number | null } | null;
}

/**
 * Checks every attested entry of a record with nothing but what HR has pinned: fingerprints of keys, each for one Moodle. A key that is
 * pinned for another Moodle counts as unknown.
 */
export function attestedIn(
  entries: readonly RecordEntry[],
  person: string,
  pinned: ReadonlyMap<string, string>,
): Promise<Attested[]> {
  return Promise.all(
    entries.filter(({ rung }) => rung === 5).map((entry) => attestedOf(entry, person, pinned)),
  );
}

async function attestedOf(
  entry: RecordEntry,
  person: string,
  pinned: ReadonlyMap<string, string>,
): Promise<Attested> {
  const { id, title, attestation: kept } = entry;
  const nothing = { entry: id, title, issuer: '', fingerprint: '', subject: '', signed: null };
  if (kept === undefined) return { ...nothing, state: 'absent', otherName: false, differs: false };
  const { state, attestation, fingerprint } = await checkAttestation(kept, new Set(pinned.keys()));
  if (attestation === null || fingerprint === null)
    return { ...nothing, state, otherName: false, differs: false };
  const { iss, sub, course, completed } = attestation;
  const day = bangkokDay(new Date(completed * 1000));
  const minutes = course.hours === null ? null : Math.round(course.hours * 60);
  return {
    entry: id,
    title,
    state: state === 'verified' && pinned.get(fingerprint) !== iss ? 'unknown-key' : state,
    issuer: iss,
    fingerprint,
    subject: sub.name,
    otherName: nameKey(person) !== nameKey(sub.name),
    differs:
      day !== entry.completedOn ||
      (minutes !== null && entry.minutes !== null && minutes !== entry.minutes) ||
      titleKey(course.name) !== titleKey(title),
    signed: { course: course.name, day, hours: course.hours },
  };
}
