import { promisifyRequest } from 'idb-keyval';
import { contributionOf, curriculumKeyOf, minutesAsPart, partKeyOf } from '../idp/contribution.ts';
import type { Entry } from '../idp/entry.ts';
import { addContribution } from '../idp/sum-years.ts';
import { addOpen, latestOf } from './entry-in-summary.ts';
import { indexKeysOf } from './index-keys.ts';
import { coursePrefix, idAtEnd, keyOf, partPrefix, yearPrefix } from './keys.ts';
import { type Counted, updateProgress } from './progress.ts';
import { entriesIn, idsUnder, newestKeys } from './read-entry.ts';
import { rebuildIn } from './rebuild.ts';
import {
  emptyYear,
  type LatestEntry,
  latestShown,
  nothingOpen,
  openCountsSchema,
  type YearSummary,
  yearSummarySchema,
} from './summary-records.ts';

/** An entry before and after a change; null where there is none. Both have the same id. */
export interface EntryChange {
  before: Entry | null;
  after: Entry | null;
}

/**
 * Writes one entry with everything that is derived from it — indexes, the summaries of the years it leaves and enters,
 * the progress of their plans, the counts of what is open — within the caller's transaction. Every write of an entry goes through here, so that
 * entry and summary can never disagree.
 */
export async function changeEntryIn(records: IDBObjectStore, { before, after }: EntryChange): Promise<void> {
  const id = (after ?? before)?.id;
  if (id === undefined) return;
  const curricula = await curriculaOf(records, before, after);
  const taken = await countedIn(records, [before, ...curricula]);

  const oldKeys = before === null ? [] : indexKeysOf(before);
  const newKeys = after === null ? [] : indexKeysOf(after);
  for (const key of oldKeys) if (!newKeys.includes(key)) records.delete(key);
  for (const key of newKeys) if (!oldKeys.includes(key)) records.put(1, key);
  if (after === null) records.delete(keyOf.entry(id));
  else records.put(after, keyOf.entry(id));

  const added = await countedIn(records, [after, ...curricula]);
  const whole =
    (await updateYears(records, taken, added)) &&
    (await updateOpen(records, before, after)) &&
    (await updateProgress(records, [before, ...taken], [after, ...added]));
  // A summary that cannot be read is no loss: it is made anew from the entries.
  if (!whole) await rebuildIn(records);
}

/** The entries of the curricula that an entry is or was a part of: what they add depends on it. */
async function curriculaOf(records: IDBObjectStore, ...parts: (Entry | null)[]): Promise<Entry[]> {
  const keys = new Set(parts.map((part) => (part === null ? null : partKeyOf(part))));
  keys.delete(null);
  const ids = await Promise.all([...keys].map((key) => idsUnder(records, coursePrefix(key as string))));
  const entries = await entriesIn(records, [...new Set(ids.flat())]);
  return entries.filter((entry) => entry.id !== parts.find(Boolean)?.id && curriculumKeyOf(entry) !== null);
}

/** The counting ones of some entries, with what they add as the store stands now. */
async function countedIn(records: IDBObjectStore, entries: (Entry | null)[]): Promise<Counted[]> {
  const parts = await Promise.all(
    entries.map(async (entry) => {
      if (entry === null) return null;
      const key = curriculumKeyOf(entry);
      const ids = key === null ? [] : await idsUnder(records, partPrefix(key));
      const courses = await entriesIn(records, ids);
      const part = contributionOf(
        entry,
        courses.reduce((minutes, course) => minutes + minutesAsPart(course), 0),
      );
      return part === null ? null : { entry, part };
    }),
  );
  return parts.filter((part): part is Counted => part !== null);
}

/** Brings the summaries of all years concerned up to date; false when one of them cannot be read. */
async function updateYears(
  records: IDBObjectStore,
  taken: readonly Counted[],
  added: readonly Counted[],
): Promise<boolean> {
  const years = new Set([...taken, ...added].map(({ part }) => part.fiscalYear));
  for (const fiscalYear of years) {
    const of = ({ part }: Counted) => part.fiscalYear === fiscalYear;
    let summary = await yearIn(records, fiscalYear);
    if (summary === null) return false;
    for (const { part } of taken.filter(of)) summary = { ...summary, ...addContribution(summary, part, -1) };
    for (const { part } of added.filter(of)) summary = { ...summary, ...addContribution(summary, part, 1) };
    const latest = await latestIn(records, fiscalYear);
    if (latest.length === 0) records.delete(keyOf.tally(fiscalYear));
    else records.put({ ...summary, latest }, keyOf.tally(fiscalYear));
  }
  return true;
}

async function updateOpen(
  records: IDBObjectStore,
  before: Entry | null,
  after: Entry | null,
): Promise<boolean> {
  const found: unknown = await promisifyRequest(records.get(keyOf.open));
  const parsed = openCountsSchema.safeParse(found ?? nothingOpen);
  if (!parsed.success) return false;
  let counts = parsed.data;
  if (before !== null) counts = addOpen(counts, before, -1);
  if (after !== null) counts = addOpen(counts, after, 1);
  records.put(counts, keyOf.open);
  return true;
}

async function yearIn(records: IDBObjectStore, fiscalYear: number): Promise<YearSummary | null> {
  const found: unknown = await promisifyRequest(records.get(keyOf.tally(fiscalYear)));
  const parsed = yearSummarySchema.safeParse(found ?? emptyYear(fiscalYear));
  return parsed.success ? parsed.data : null;
}

/** The latest entries of a year that count; corrected ones stand between them in the index and are passed over. */
async function latestIn(records: IDBObjectStore, fiscalYear: number): Promise<LatestEntry[]> {
  const latest: LatestEntry[] = [];
  let before: string | undefined;
  do {
    const keys = await newestKeys(records, yearPrefix(fiscalYear), latestShown, before);
    const entries = await entriesIn(records, keys.map(idAtEnd));
    latest.push(...entries.map(latestOf).filter((one): one is LatestEntry => one !== null));
    before = keys.length < latestShown ? undefined : keys.at(-1);
  } while (latest.length < latestShown && before !== undefined);
  return latest.slice(0, latestShown);
}
