import type { CompetencyCode } from '../../framework/competencies.ts';
import { competencyCodes } from '../../framework/competencies.ts';
import { buckets, type PerBucket } from '../../idp/shares.ts';
import { sizeOfBits } from '../codes.ts';
import type { Submissions } from '../table/submissions.ts';
import type { Subject } from './subjects.ts';

/** What one fiscal year of some people adds up to. */
export interface Sums {
  /** Everybody, those who sent nothing included. */
  people: number;
  /** Who sent a file that says anything of the year. */
  sent: number;
  assessed: number;
  planned: number;
  /** With a finished self-assessment and an IDP1. */
  prepared: number;
  submitted: number;
  /** Of those with an IDP1: whose submitted IDP2 marks every item, and whose marks at least one. */
  everyItem: number;
  someItem: number;
  minutes: PerBucket;
  entries: number;
  unknownMinutes: number;
  days: number;
  /** Finished entries on each rung of the evidence ladder, 1 to 5. */
  rungs: [number, number, number, number, number];
  /** Sums of competencies over people: required, and required with a finished, confirmed entry. */
  required: number;
  covered: number;
  /** Files that count by the reading of the plan's chapter 6 instead of the appendix. */
  curriculum: number;
}

/** Nobody's sums. */
function noSums(): Sums {
  return {
    people: 0,
    sent: 0,
    assessed: 0,
    planned: 0,
    prepared: 0,
    submitted: 0,
    everyItem: 0,
    someItem: 0,
    minutes: { 70: 0, 20: 0, 10: 0 },
    entries: 0,
    unknownMinutes: 0,
    days: 0,
    rungs: [0, 0, 0, 0, 0],
    required: 0,
    covered: 0,
    curriculum: 0,
  };
}

/** Adds up one fiscal year (B.E.) of some people. */
export function sumsOf(subjects: Iterable<Subject>, { years }: Submissions, fiscalYear: number): Sums {
  const sums = noSums();
  for (const { person } of subjects) {
    sums.people += 1;
    const row = person?.years.get(fiscalYear);
    if (row === undefined) continue;
    const assessed = years.assessed(row);
    const planned = years.planned(row);
    const outcome = years.outcome(row);
    sums.sent += 1;
    if (assessed) sums.assessed += 1;
    if (planned) sums.planned += 1;
    if (assessed && planned) sums.prepared += 1;
    if (outcome !== null) sums.submitted += 1;
    if (planned && outcome === 'all') sums.everyItem += 1;
    if (planned && (outcome === 'all' || outcome === 'some')) sums.someItem += 1;
    if (years.reading(row) === 'curriculum') sums.curriculum += 1;
    for (const bucket of buckets) sums.minutes[bucket] += years.minutesOf(row, bucket);
    sums.entries += years.entryCount(row);
    sums.unknownMinutes += years.unknownMinutes(row);
    sums.days += years.days(row);
    for (const at of [0, 1, 2, 3, 4] as const) sums.rungs[at] += years.onRung(row, at + 1);
    const required = years.bits(row, 'required');
    sums.required += sizeOfBits(required);
    sums.covered += sizeOfBits(required & years.bits(row, 'done'));
  }
  return sums;
}

/** One competency over some people: who needs it, who lacks it by the self-assessment, who plans it, who has done it. */
export interface CompetencySums {
  code: CompetencyCode;
  required: number;
  gaps: number;
  inPlan: number;
  /** Of everybody, and of those who are required to have it. */
  done: number;
  covered: number;
}

/** Every competency of the plan over some people in a fiscal year (B.E.), in the plan's order. */
export function competencySums(
  subjects: Iterable<Subject>,
  { years }: Submissions,
  fiscalYear: number,
): CompetencySums[] {
  const sums = competencyCodes.map((code) => ({
    code,
    required: 0,
    gaps: 0,
    inPlan: 0,
    done: 0,
    covered: 0,
  }));
  for (const { person } of subjects) {
    const row = person?.years.get(fiscalYear);
    if (row === undefined) continue;
    const required = years.bits(row, 'required');
    const done = years.bits(row, 'done');
    const gaps = years.bits(row, 'gaps');
    const inPlan = years.bits(row, 'inPlan');
    for (const [at, sum] of sums.entries()) {
      const bit = 1 << at;
      if (required & bit) sum.required += 1;
      if (gaps & bit) sum.gaps += 1;
      if (inPlan & bit) sum.inPlan += 1;
      if (done & bit) sum.done += 1;
      if (required & done & bit) sum.covered += 1;
    }
  }
  return sums;
}
