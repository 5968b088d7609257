import type { Reading } from '../../../lib/framework/methods.ts';
import { bucketOfEntry } from '../../../lib/idp/contribution.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import { rungOf } from '../../../lib/idp/evidence.ts';
import { fiscalYearOf, type Quarter, quarterOf } from '../../../lib/idp/fiscal-year.ts';
import { titleKey } from '../../../lib/idp/identity.ts';

/** What the log is narrowed to; empty text is no narrowing. */
export interface LogFilter {
  text: string;
  /** `70`, `20` or `10`. */
  bucket: string;
  /** `1` to `5`. */
  rung: string;
  /** A competency code, or `none` for entries that build none. */
  code: string;
  /** A site id, or `hand` for entries made by hand. */
  source: string;
  toConfirm: boolean;
}

/** No narrowing at all. */
export const noFilter: LogFilter = { text: '', bucket: '', rung: '', code: '', source: '', toConfirm: false };

/** Whether a filter narrows anything. */
export function narrows(filter: LogFilter): boolean {
  return Object.values(filter).some((value) => value !== '' && value !== false);
}

/** What a filter is read with: the reading of the plan, and the plan's names of the competencies by code. */
export interface FilterTerms {
  reading: Reading;
  nameOf: (code: string) => string;
}

/** Titles of ten thousand entries are normalised once, not at every key. */
const searched = new WeakMap<Entry, string>();

function searchText(entry: Entry, nameOf: FilterTerms['nameOf']): string {
  const kept = searched.get(entry);
  if (kept !== undefined) return kept;
  const codes = entry.competencies.flatMap(({ code }) => [code, nameOf(code)]);
  const parts = [entry.title, entry.titleEn, entry.code, entry.provider, entry.partOf, ...codes];
  const text = parts.map((part) => titleKey(part ?? '')).join('\n');
  searched.set(entry, text);
  return text;
}

/** The entries that a filter lets through, in their order. Every word of the search text must be found. */
export function filterEntries(
  entries: readonly Entry[],
  filter: LogFilter,
  { reading, nameOf }: FilterTerms,
): Entry[] {
  const words = titleKey(filter.text).split(' ').filter(Boolean);
  return entries.filter(
    (entry) =>
      (filter.bucket === '' || String(bucketOfEntry(entry, reading)) === filter.bucket) &&
      (filter.rung === '' || String(rungOf(entry)) === filter.rung) &&
      (filter.source === '' || (entry.site ?? 'hand') === filter.source) &&
      (filter.code === '' || builds(entry, filter.code)) &&
      (!filter.toConfirm || !entry.confirmed) &&
      words.every((word) => searchText(entry, nameOf).includes(word)),
  );
}

function builds(entry: Entry, code: string): boolean {
  if (code === 'none') return entry.confirmed && entry.competencies.length === 0;
  return entry.competencies.some((one) => one.code === code);
}

/** A part of the log that stands together: what has no day yet, what is in progress, or one quarter. */
export interface LogGroup {
  /** `undated`, `ongoing`, or `2569-3`. */
  key: string;
  quarter: { fiscalYear: number; quarter: Quarter } | null;
  entries: Entry[];
}

/** Entries in their groups: first those that wait for a day, then those in progress, then quarters, newest first. */
export function groupEntries(entries: readonly Entry[]): LogGroup[] {
  const groups = new Map<string, LogGroup>();
  for (const entry of [...entries].sort(newestFirst)) {
    const quarter = quarterOfEntry(entry);
    const key = quarter
      ? `${quarter.fiscalYear}-${quarter.quarter}`
      : entry.status === 'ongoing'
        ? 'ongoing'
        : 'undated';
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { key, quarter, entries: [entry] });
  }
  const apart = ['undated', 'ongoing'].flatMap((key) => groups.get(key) ?? []);
  return [...apart, ...[...groups.values()].filter(({ quarter }) => quarter !== null)];
}

function quarterOfEntry(entry: Entry): LogGroup['quarter'] {
  if (entry.status === 'ongoing' || entry.completedOn === null) return null;
  return { fiscalYear: fiscalYearOf(entry.completedOn), quarter: quarterOf(entry.completedOn) };
}

function newestFirst(a: Entry, b: Entry): number {
  const of = (entry: Entry) => (entry.completedOn ?? entry.startedOn ?? '') + entry.createdAt;
  return of(a) < of(b) ? 1 : of(a) > of(b) ? -1 : 0;
}
