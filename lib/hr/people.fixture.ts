import { uuid } from '../idp/entry.fixture.ts';
import type { ReadFile } from './read/read-file.ts';
import type { Submission, YearFacts } from './submission.ts';

/** A year in which nothing is done, with what a test wants otherwise. */
export function sampleYear(over: Partial<YearFacts> = {}): YearFacts {
  return {
    fiscalYear: 2569,
    assessed: false,
    planned: false,
    outcome: null,
    reading: 'appendix',
    minutes: { 70: 0, 20: 0, 10: 0 },
    entries: 0,
    unknownMinutes: 0,
    days: 0,
    required: 0,
    inPlan: 0,
    done: 0,
    gaps: 0,
    rungs: [0, 0, 0, 0, 0],
    ...over,
  };
}

/** What one person sent, with what a test wants otherwise. */
export function sampleSubmission(over: Partial<Submission> = {}): Submission {
  return {
    id: uuid(1),
    name: 'สมชาย ใจดี',
    agency: 'สำนักยุทธศาสตร์',
    position: 'นักจัดการงานทั่วไป',
    missionGroup: 'S',
    personnel: 'civil-servant',
    madeAt: '2026-09-20T03:00:00.000Z',
    years: [sampleYear()],
    marks: [],
    ...over,
  };
}

/** A submission as a reader hands it over; unsigned, or signed by the key of this fingerprint. */
export function asRead(submission: Submission, path: string, fingerprint = ''): ReadFile {
  return {
    at: 'submission',
    submission,
    seal: fingerprint === '' ? { is: 'unsigned' } : { is: 'unchanged', fingerprint },
    place: { file: 0, path: [path] },
  };
}
