import { promisifyRequest, type UseStore } from 'idb-keyval';
import { type Entry, entrySchema } from '../idp/entry.ts';
import { type CourseIdentity, sameCourse, siteTitleKey } from '../idp/identity.ts';
import { allUnder, idAtEnd, yearPrefix } from './keys.ts';
import { entriesIn, entriesOfCourses, entryIn, newestKeys } from './read-entry.ts';
import { look } from './transaction.ts';

/**
 * A part of the log: the finished entries of one fiscal year (B.E.), those of all years, the finished ones without a
 * day, or those in progress.
 */
export type LogPart = number | 'all' | 'undated' | 'ongoing';

/** One page of the log, newest first. */
export interface LogPage {
  entries: Entry[];
  /** Give it back as `before` for the page that follows; null when this is the last. */
  next: string | null;
}

/** The newest entries of a part of the log by day, read by key range: its cost is the page's, not the log's. */
export function logPage(
  use: UseStore,
  part: LogPart,
  { newest, before }: { newest: number; before?: string },
): Promise<LogPage> {
  const prefix = typeof part === 'number' ? yearPrefix(part) : part === 'all' ? yearPrefix() : `${part}:`;
  return look(use, async (records) => {
    const keys = await newestKeys(records, prefix, newest + 1, before);
    const shown = keys.slice(0, newest);
    const entries = await entriesIn(records, shown.map(idAtEnd));
    return { entries, next: keys.length > newest ? (shown.at(-1) ?? null) : null };
  });
}

/** One entry; null when there is none. */
export function readEntry(use: UseStore, id: string): Promise<Entry | null> {
  return look(use, (records) => entryIn(records, id));
}

/**
 * Every readable entry in batches, in no order that means anything. Each batch is one request, so that a page can show
 * the first while the rest is read. Unreadable ones are for `setDamagedAside` to find.
 */
export async function* allEntries(use: UseStore, batch = 1000): AsyncGenerator<Entry[]> {
  const { lower, upper } = allUnder('entry:');
  let last: unknown = lower;
  for (;;) {
    const range = IDBKeyRange.bound(last, upper, last !== lower);
    const [keys, values] = await look(use, (records) =>
      Promise.all([
        promisifyRequest(records.getAllKeys(range, batch)),
        promisifyRequest<unknown[]>(records.getAll(range, batch)),
      ]),
    );
    if (keys.length === 0) return;
    yield values.flatMap((value) => {
      const entry = entrySchema.safeParse(value);
      return entry.success ? [entry.data] : [];
    });
    if (keys.length < batch) return;
    last = keys.at(-1);
  }
}

/**
 * For each of some courses the entries that hold it, the one finished last first, those in progress at the end. All are
 * looked up in one transaction, by the indexes over course keys and titles.
 */
export function findLogged(use: UseStore, courses: readonly CourseIdentity[]): Promise<Entry[][]> {
  return look(use, (records) => Promise.all(courses.map((course) => sameCourseIn(records, course))));
}

/** Entries of the same course within a transaction, the one finished last first, those in progress at the end. */
export async function sameCourseIn(records: IDBObjectStore, course: CourseIdentity): Promise<Entry[]> {
  if (course.site === null) return [];
  const keys = [...course.courseKeys, siteTitleKey(course.site, course.title)];
  const found = await entriesOfCourses(records, keys);
  return found
    .filter((kept) => sameCourse(kept, course))
    .sort((a, b) => (finishedOn(a) < finishedOn(b) ? 1 : -1));
}

/** The day that entries of one course are ordered by: a finished one without a day is older than any, one in progress oldest. */
function finishedOn({ status, completedOn }: Entry): string {
  return status === 'ongoing' ? '' : (completedOn ?? '0');
}
