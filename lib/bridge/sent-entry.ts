import type { Reading } from '../framework/methods.ts';
import { bucketOfEntry, stands } from '../idp/contribution.ts';
import type { Entry } from '../idp/entry.ts';
import { rungOf } from '../idp/evidence.ts';
import { fiscalYearOf } from '../idp/fiscal-year.ts';
import type { Profile } from '../idp/profile.ts';
import { outcomeOf } from '../idp/review/outcome.ts';
import type { YearRecords } from '../idp/year/merge-years.ts';
import { mostBytes, type SentEntry, type SubmitArgs } from './contract.ts';

/** Entries of one call: few, so that a slow Moodle answers in time and little is sent twice. */
const batchSize = 25;

/** Bytes of one call that entries may take, the rest left for what stands around them. */
const batchBytes = mostBytes - 16_384;

/** Fiscal years of which facts are told in one call. */
const mostYears = 10;

const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000);

/** An entry as it is sent, counted by a reading of the plan; null for one that is not finished or does not count. */
export function sentEntryOf(entry: Entry, reading: Reading): SentEntry | null {
  if (entry.status !== 'finished' || entry.completedOn === null || !stands(entry)) return null;
  const attested = entry.evidence.find(({ attestation }) => attestation !== undefined);
  return {
    id: entry.id,
    title: entry.title,
    provider: entry.provider,
    url: entry.url,
    method: entry.method,
    bucket: bucketOfEntry(entry, reading),
    completed: entry.completedOn,
    fiscalyear: fiscalYearOf(entry.completedOn),
    minutes: entry.minutes,
    codes: entry.confirmed ? entry.competencies.map(({ code }) => code) : [],
    rung: rungOf(entry),
    signal: entry.evidence[0]?.signal ?? null,
    attestation: attested?.attestation?.jws ?? null,
    updated: seconds(entry.updatedAt),
  };
}

/** The entries in calls of their own, in their order, none larger than the plugin takes. */
export function batchesOf(entries: readonly SentEntry[]): SentEntry[][] {
  const batches: SentEntry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = new TextEncoder().encode(JSON.stringify(entry)).byteLength + 1;
    const last = batches.at(-1);
    if (last === undefined || last.length === batchSize || bytes + size > batchBytes) {
      batches.push([entry]);
      bytes = size;
    } else {
      last.push(entry);
      bytes += size;
    }
  }
  return batches;
}

/** The learner as the plan's indicators need them, and nothing else of the profile. */
export function sentPerson(profile: Profile | null): SubmitArgs['person'] {
  return {
    name: profile?.name ?? '',
    agency: profile?.agency ?? '',
    position: profile?.position ?? '',
    missiongroup: profile?.missionGroup ?? '',
    personnel: profile?.personnel ?? '',
  };
}

/** What the indicators of chapter 5 section 4 rest on, for the fiscal years (B.E.) of what is sent, newest first. */
export function sentYears(
  years: Iterable<number>,
  { assessments, plans, reviews }: Pick<YearRecords, 'assessments' | 'plans' | 'reviews'>,
): SubmitArgs['years'] {
  return [...new Set(years)]
    .sort((a, b) => b - a)
    .slice(0, mostYears)
    .map((fiscalyear) => {
      const own = <R extends { fiscalYear: number }>(list: readonly R[]) =>
        list.filter(({ fiscalYear }) => fiscalYear === fiscalyear);
      return {
        fiscalyear,
        assessed: own(assessments).some(({ finishedAt }) => finishedAt !== null),
        planned: own(plans).some(({ items }) => items.length > 0),
        outcome: outcomeOf(own(reviews)[0] ?? null) ?? '',
      };
    });
}
