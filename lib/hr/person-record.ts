import type { CompetencyCode } from '../framework/competencies.ts';
import type { Bucket } from '../framework/methods.ts';
import type { KeptAttestation } from '../idp/attestation/kept.ts';
import { bucketOfEntry, stands } from '../idp/contribution.ts';
import type { Entry, Rung } from '../idp/entry.ts';
import { rungOf } from '../idp/evidence.ts';
import { fiscalYearOf } from '../idp/fiscal-year.ts';
import { termsOf } from '../idp/year/year-tally.ts';
import { codesOf } from './codes.ts';
import type { Desk } from './desk.ts';
import { lineOf } from './desk-view.ts';
import type { OpenedFile, OpenedRecord } from './read/open-record.ts';
import type { TroubleReason } from './read/trouble.ts';
import type { PersonLine } from './view.ts';

/** One entry as HR reads it. */
export interface RecordEntry {
  id: string;
  title: string;
  /** ISO day. */
  completedOn: string;
  minutes: number | null;
  bucket: Bucket;
  codes: readonly CompetencyCode[];
  rung: Rung;
  /** What a Moodle signed, where the file carries it. */
  attestation?: KeptAttestation;
  /** Where it was seen; null where nothing says. */
  url: string | null;
}

/** One plan item and what the review says of it. */
export interface RecordItem {
  id: string;
  codes: readonly CompetencyCode[];
  topics: readonly string[];
  target: string;
  outcome: 'as-planned' | 'not-as-planned' | null;
  result: string;
}

/** One file of a person. */
export interface RecordFile {
  path: readonly string[];
  /** ISO instant. */
  madeAt: string;
  /** Fingerprint of the key that signed it; empty for none. */
  fingerprint: string;
  /** Whether the year that is looked at counts from it. */
  counts: boolean;
}

/** One person's record of one fiscal year, read again from their file. */
export interface PersonRecord {
  line: PersonLine;
  fiscalYear: number;
  files: readonly RecordFile[];
  required: readonly CompetencyCode[];
  gaps: readonly CompetencyCode[];
  done: readonly CompetencyCode[];
  items: readonly RecordItem[];
  /** Newest first, at most `mostEntries`. */
  entries: readonly RecordEntry[];
  entryCount: number;
  /** Why the file could not be read again; null when it was, or when there is none. */
  trouble: TroubleReason | null;
}

/** Entries of one person that are shown. */
const mostEntries = 500;

/** What the columns know of somebody, before their file is read again. */
export function outlineOf(desk: Desk, number: number, fiscalYear: number): PersonRecord | null {
  const one = desk.known().subjects[number];
  if (one === undefined) return null;
  const { files } = desk;
  const row = one.person?.years.get(fiscalYear);
  const from = row === undefined ? -1 : files.years.submission(row);
  const codes = (kind: 'required' | 'gaps' | 'done') =>
    row === undefined ? [] : codesOf(files.years.bits(row, kind));
  return {
    line: lineOf(one, number, desk, fiscalYear),
    fiscalYear,
    files: (one.person?.files ?? []).map((file) => ({
      path: files.place(file).path,
      madeAt: new Date(files.madeAt(file)).toISOString(),
      fingerprint: files.fingerprint(file),
      counts: file === from,
    })),
    required: codes('required'),
    gaps: codes('gaps'),
    done: codes('done'),
    items: [],
    entries: [],
    entryCount: row === undefined ? 0 : files.years.entryCount(row),
    trouble: null,
  };
}

/** The outline with what only the file itself holds: plan items with their review, and entries; a workbook has entries alone. */
export function withContents(outline: PersonRecord, opened: OpenedFile): PersonRecord {
  if (opened.at === 'record') return withRecord(outline, opened.record);
  if (opened.at !== 'workbook') return { ...outline, trouble: 'foreign' };
  const entries = opened.workbook.entriesOf(outline.fiscalYear).sort(newestFirst);
  return { ...outline, entries: entries.slice(0, mostEntries), entryCount: entries.length };
}

function withRecord(outline: PersonRecord, { records, settings }: OpenedRecord): PersonRecord {
  const { fiscalYear } = outline;
  const review = records.reviews.find((one) => one.fiscalYear === fiscalYear) ?? null;
  const plan = records.plans.find((one) => one.fiscalYear === fiscalYear);
  const { reading } = termsOf(review, settings);
  const rows = new Map(review?.items.map((row) => [row.item, row]));
  const entries = records.entries
    .filter((one) => one.status === 'finished' && stands(one))
    .filter(({ completedOn }) => completedOn !== null && fiscalYearOf(completedOn) === fiscalYear)
    .map((entry) => ({
      id: entry.id,
      title: entry.title,
      completedOn: entry.completedOn ?? '',
      minutes: entry.minutes,
      bucket: bucketOfEntry(entry, reading),
      codes: entry.confirmed ? entry.competencies.map(({ code }) => code) : [],
      rung: rungOf(entry),
      url: entry.evidence[0]?.url ?? entry.url,
      ...attestationOf(entry),
    }))
    .sort(newestFirst);
  return {
    ...outline,
    items: (plan?.items ?? []).map((item) => ({
      id: item.id,
      codes: item.competencies,
      topics: item.topics.map(({ title }) => title),
      target: item.target,
      outcome: review?.submittedAt ? (rows.get(item.id)?.outcome ?? null) : null,
      result: review?.submittedAt ? (rows.get(item.id)?.result ?? '') : '',
    })),
    entries: entries.slice(0, mostEntries),
    entryCount: entries.length,
  };
}

function newestFirst(a: RecordEntry, b: RecordEntry): number {
  return a.completedOn > b.completedOn ? -1 : 1;
}

/** The attestation that an entry rests on, if any. */
function attestationOf({ evidence }: Pick<Entry, 'evidence'>): Pick<RecordEntry, 'attestation'> {
  const found = evidence.find(({ attestation }) => attestation !== undefined)?.attestation;
  return found ? { attestation: found } : {};
}
