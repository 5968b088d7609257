import type { UseStore } from 'idb-keyval';
import type { Entry } from '../../idp/entry.ts';
import {
  changeByForm,
  type EntryForm,
  entryFromForm,
  type FormErrors,
  formOf,
} from '../../idp/entry-form.ts';
import type { Correcting } from '../../idp/review/correct.ts';
import type { MatchedCode } from '../../mapping/match.ts';
import { type Corrected, correctEntry } from '../../store/locks.ts';
import { allEntries, logPage } from '../../store/read-log.ts';
import { deleteEntry } from '../../store/tombstones.ts';
import { confirmEntry, editEntry, logEntry, undoLog } from '../../store/write-entry.ts';
import { siteById } from '../sites.ts';
import { tellWritten } from './changes.ts';

/** What became of writing an entry: it stands as `entry`, or why nothing was written. */
export type Written =
  /**
   * A press that made or continued it can be taken back by its `requestId`, a change by what was there `before`, with what
   * was remembered for the course where the change remembered something else.
   */
  | { ok: true; entry: Entry; undo: { requestId: string } | { before: Entry; corrected?: string[] | null } }
  | { ok: false; error: 'fields'; errors: FormErrors }
  | { ok: false; error: 'already' | 'changed' | 'locked'; entry: Entry }
  | { ok: false; error: 'gone' };

const now = () => new Date().toISOString();

/** The fields of a form that are wrong, before anything is written. */
export function checkForm(form: EntryForm): FormErrors {
  const made = entryFromForm(form, { id: crypto.randomUUID(), requestId: crypto.randomUUID(), now: now() });
  return made.ok ? {} : made.errors;
}

/** How many of the newest entries are read before anything is drawn. */
const firstPage = 30;

/** The newest entries of a year (B.E.), or of all, with those in no year: what the log draws first. */
export async function firstEntries(use: UseStore, year: number | 'all'): Promise<Entry[]> {
  const pages = await Promise.all(
    ([year, 'undated', 'ongoing'] as const).map((part) => logPage(use, part, { newest: firstPage })),
  );
  return pages.flatMap(({ entries }) => entries);
}

/** Every entry of the log. */
export async function wholeLog(use: UseStore): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const batch of allEntries(use)) entries.push(...batch);
  return entries;
}

/**
 * Writes a new entry from the form. `site` is the site of a page that could not be read; one that no longer exists is
 * left out. A course of that site that is logged already is not logged twice.
 */
export async function addByForm(use: UseStore, form: EntryForm, site: string): Promise<Written> {
  const made = entryFromForm(form, { id: crypto.randomUUID(), requestId: crypto.randomUUID(), now: now() });
  if (!made.ok) return { ok: false, error: 'fields', errors: made.errors };
  const entry = { ...made.entry, site: siteById(site)?.id ?? null };
  const logged = await logEntry(use, { entry, again: false, correction: null });
  if (logged.outcome === 'undone') return { ok: false, error: 'gone' };
  if (logged.outcome === 'already') return { ok: false, error: 'already', entry: logged.entry };
  tellWritten();
  return { ok: true, entry: logged.entry, undo: { requestId: entry.requestId } };
}

/** Puts what the form says in the place of the entry that was shown. */
export function editByForm(use: UseStore, shown: Entry, form: EntryForm): Promise<Written> {
  const changed = changeByForm(shown, form, now());
  if (!changed.ok) return Promise.resolve({ ok: false, error: 'fields', errors: changed.errors });
  const confirms = !shown.confirmed && form.codes.length > 0;
  return confirms ? confirm(use, shown, changed.entry) : put(use, shown, changed.entry);
}

/** Writes a correcting entry for a locked one: what the form says counts in its place. */
export async function correctByForm(
  use: UseStore,
  filed: Entry,
  form: EntryForm,
  why: Pick<Correcting, 'because' | 'withdrawn'>,
): Promise<Corrected | { ok: false; error: 'fields' }> {
  const at = now();
  const changed = changeByForm(filed, form, at);
  if (!changed.ok) return { ok: false, error: 'fields' };
  const ids = { id: crypto.randomUUID(), requestId: crypto.randomUUID(), now: at };
  const corrected = await correctEntry(use, changed.entry, { ...ids, ...why });
  tellWritten();
  return corrected;
}

/** Fills in one thing that was missing. Nothing else changes: competencies that wait for confirmation go on waiting. */
export function fillIn(
  use: UseStore,
  shown: Entry,
  known: Pick<EntryForm, 'hours'> | Pick<EntryForm, 'completedOn'>,
): Promise<Written> {
  const changed = changeByForm(shown, { ...formOf(shown), ...known }, now());
  if (!changed.ok) return Promise.resolve({ ok: false, error: 'fields', errors: changed.errors });
  return put(use, shown, { ...changed.entry, confirmed: shown.confirmed });
}

/** What the matcher offers for an entry that waits for confirmation, surest first; loaded when it is first asked. */
export async function suggestionsFor(entry: Entry): Promise<readonly MatchedCode[]> {
  const { mapCourse } = await import('../../mapping/map-course.ts');
  const { title, titleEn, provider, site, courseKeys, code, url } = entry;
  const keys = courseKeys.map((key) => key.slice(key.indexOf(':') + 1));
  const { codes } = mapCourse({
    title,
    provider,
    courseKey: keys[0] ?? null,
    otherKeys: keys.slice(1),
    ...(titleEn !== null && { titleEn }),
    ...(site !== null && { site }),
    ...(code !== null && { code }),
    ...(url !== null && { url }),
  });
  return codes;
}

/** Confirms what an entry builds, and remembers it for the course; no code is an answer too. */
export function confirmCodes(use: UseStore, shown: Entry, codes: string[]): Promise<Written> {
  const changed = changeByForm(shown, { ...formOf(shown), codes }, now());
  if (!changed.ok) return Promise.resolve({ ok: false, error: 'fields', errors: changed.errors });
  return confirm(use, shown, changed.entry);
}

async function confirm(use: UseStore, shown: Entry, after: Entry): Promise<Written> {
  const confirmed = await confirmEntry(use, after, shown.updatedAt);
  if (!confirmed.ok) return confirmed;
  tellWritten();
  return { ok: true, entry: confirmed.entry, undo: { before: shown, corrected: confirmed.corrected } };
}

/** Takes a write back, unless the entry was changed again since; false when it was. */
export async function takeBack(use: UseStore, written: Extract<Written, { ok: true }>): Promise<boolean> {
  const { entry, undo } = written;
  if ('before' in undo) {
    const { before, corrected } = undo;
    const back = await editEntry(use, { ...before, updatedAt: now() }, entry.updatedAt, corrected);
    tellWritten();
    return back.ok;
  }
  const undone = await undoLog(use, undo.requestId, now());
  tellWritten();
  return undone === 'undone';
}

/** Deletes an entry; false when it is gone already or locked by a submitted review. */
export async function removeEntry(use: UseStore, id: string): Promise<boolean> {
  const removed = await deleteEntry(use, id, now());
  tellWritten();
  return removed;
}

async function put(use: UseStore, shown: Entry, after: Entry): Promise<Written> {
  const edited = await editEntry(use, after, shown.updatedAt);
  if (!edited.ok) return edited;
  tellWritten();
  return { ok: true, entry: edited.entry, undo: { before: shown } };
}
