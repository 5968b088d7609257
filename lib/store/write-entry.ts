import { promisifyRequest, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { competencyCodes } from '../framework/competencies.ts';
import { type Entry, type Evidence, entrySchema } from '../idp/entry.ts';
import { raise } from '../idp/evidence.ts';
import { correctionKeysOf } from '../idp/identity.ts';
import { continueEntry } from '../idp/make-entry.ts';
import { changeEntryIn } from './change-entry.ts';
import { rememberedChoice } from './choose-item.ts';
import { correctAgainIn, correctIn, correctionIn } from './corrections.ts';
import { keyOf } from './keys.ts';
import { isLockedIn } from './locks.ts';
import { entryIn } from './read-entry.ts';
import { sameCourseIn } from './read-log.ts';
import { buryIn } from './tombstones.ts';
import { change, look } from './transaction.ts';

/** What a press did, kept under its request id so that a repeat is answered alike and an undo knows what to put back. */
const requestSchema = z.object({
  kind: z.literal('request'),
  version: z.literal(1),
  entryId: z.uuid(),
  outcome: z.enum(['logged', 'continued']),
  /** The entry as it was before the press; null when the press made it. */
  before: z.nullable(entrySchema),
  /** What was remembered for the course before the press changed it; absent where it changed nothing. */
  corrected: z.optional(z.nullable(z.array(z.enum(competencyCodes)))),
  undone: z.boolean(),
  at: z.iso.datetime(),
});
type RequestRecord = z.infer<typeof requestSchema>;

/** One press to write. */
export interface Logging {
  /** The entry that the press makes; its `requestId` is the press's. */
  entry: Entry;
  /** True to log a repeat of a course that is logged already. */
  again: boolean;
  /** Competencies to remember for this course; null when the learner changed none. */
  correction: string[] | null;
}

/**
 * What became of a press. `logged`: a new entry. `continued`: an entry in progress of the same course took it up.
 * `already`: the course is logged, here or meanwhile in another tab, and nothing was written. `undone`: this press was
 * taken back before, or its entry was deleted.
 */
export type Logged =
  | { outcome: 'logged' | 'continued'; entry: Entry }
  | { outcome: 'already'; entry: Entry }
  | { outcome: 'undone' };

/**
 * Writes a press: entry, request id, summary and correction in one transaction; answers when it is durable. The same
 * request id is answered with its first result and writes nothing. Throws StoreError; then nothing was written.
 */
export function logEntry(use: UseStore, { entry, again, correction }: Logging): Promise<Logged> {
  return change(use, async (records) => {
    const earlier = await pressedIn(records, entry.requestId);
    if (earlier !== null) return earlier;
    const known = again ? [] : await sameCourseIn(records, entry);
    const ongoing = known.find(({ status }) => status === 'ongoing');
    const before = entry.status === 'finished' && ongoing !== undefined ? ongoing : null;
    if (known[0] !== undefined && before === null) return { outcome: 'already', entry: known[0] };

    const chosen = { ...entry, planItem: entry.planItem ?? (await rememberedChoice(records, entry)) };
    const after = before === null ? chosen : continueEntry(before, chosen);
    const outcome = before === null ? 'logged' : 'continued';
    await changeEntryIn(records, { before, after });
    const { requestId, createdAt: at } = entry;
    putRequest(records, requestId, {
      kind: 'request',
      version: 1,
      entryId: after.id,
      outcome,
      before,
      ...(correction !== null && { corrected: await correctionIn(records, entry) }),
      undone: false,
      at,
    });
    if (correction !== null) correctIn(records, correctionKeysOf(entry), correction, at);
    return { outcome, entry: after };
  });
}

/**
 * Takes a press back (เลิกทำ): a new entry is deleted and can be restored like any other, a continued one is put back as
 * it was, unless it was changed since (`changed`: it stays). `unknown`: no such press. Repeating it does nothing.
 */
export function undoLog(
  use: UseStore,
  requestId: string,
  now: string,
): Promise<'undone' | 'changed' | 'unknown'> {
  return change(use, async (records) => {
    const request = await requestIn(records, requestId);
    if (request === null) return 'unknown';
    if (request.undone) return 'undone';
    const entry = await entryIn(records, request.entryId);
    if (entry !== null && (await isLockedIn(records, entry))) return 'changed';
    if (entry !== null && request.before === null) await buryIn(records, entry, now);
    if (entry !== null && request.before !== null) {
      if (entry.updatedAt !== request.at) return 'changed';
      await changeEntryIn(records, { before: entry, after: { ...request.before, updatedAt: now } });
    }
    if (entry !== null && request.corrected !== undefined)
      correctAgainIn(records, correctionKeysOf(entry), request.corrected, now);
    putRequest(records, requestId, { ...request, before: null, undone: true });
    return 'undone';
  });
}

/** What became of a change: the entry as it stands now, or why it was not changed. */
export type Edited =
  | { ok: true; entry: Entry }
  /** Somebody else changed it since it was shown: here it is. */
  | { ok: false; error: 'changed'; entry: Entry }
  | { ok: false; error: 'gone' }
  /** The review of its year was submitted: it is corrected by `correctEntry` alone. */
  | { ok: false; error: 'locked'; entry: Entry };

/**
 * Puts a changed entry in the place of the one that was shown. `seen` is the `updatedAt` of the shown one: a change that
 * another tab made meanwhile is never overwritten. What identifies the entry stays, and its evidence is never lowered.
 * `corrected`, where given, is what is remembered for its course from now on, null for nothing.
 */
export function editEntry(
  use: UseStore,
  changed: Entry,
  seen: string,
  corrected?: readonly string[] | null,
): Promise<Edited> {
  return change(use, async (records) => {
    const edited = await editIn(records, changed, seen);
    if (edited.ok && corrected !== undefined)
      correctAgainIn(records, correctionKeysOf(edited.entry), corrected, changed.updatedAt);
    return edited;
  });
}

/**
 * Puts an entry whose competencies were confirmed in the place of the one that was shown, and remembers them for its course
 * in the same transaction. Answers also what was remembered before, null for nothing: `editEntry` puts it back.
 */
export function confirmEntry(
  use: UseStore,
  changed: Entry,
  seen: string,
): Promise<
  (Extract<Edited, { ok: true }> & { corrected: string[] | null }) | Extract<Edited, { ok: false }>
> {
  return change(use, async (records) => {
    const edited = await editIn(records, changed, seen);
    if (!edited.ok) return edited;
    const { entry } = edited;
    const corrected = await correctionIn(records, entry);
    const codes = entry.competencies.map(({ code }) => code);
    correctIn(records, correctionKeysOf(entry), codes, entry.updatedAt);
    return { ...edited, corrected };
  });
}

async function editIn(records: IDBObjectStore, changed: Entry, seen: string): Promise<Edited> {
  const before = await entryIn(records, changed.id);
  if (before === null) return { ok: false, error: 'gone' };
  if (before.updatedAt !== seen) return { ok: false, error: 'changed', entry: before };
  if (await isLockedIn(records, before)) return { ok: false, error: 'locked', entry: before };
  const { requestId, createdAt, corrects, correctedBy } = before;
  const kept = { requestId, createdAt, corrects, correctedBy };
  const after = { ...changed, ...kept, evidence: raise(before.evidence, changed.evidence) };
  await changeEntryIn(records, { before, after });
  return { ok: true, entry: after };
}

/**
 * Adds evidence to an entry, whatever its fields are meanwhile; null when there is no such entry. `updatedAt` stays, since
 * no field of the learner's changes: neither an open edit nor an undo is in its way.
 */
export function raiseEvidence(use: UseStore, id: string, seen: readonly Evidence[]): Promise<Entry | null> {
  return change(use, async (records) => {
    const before = await entryIn(records, id);
    if (before === null) return null;
    const after = { ...before, evidence: raise(before.evidence, seen) };
    await changeEntryIn(records, { before, after });
    return after;
  });
}

/** What became of a press that was carried out before; null for a request id that never was. */
export function pressed(use: UseStore, requestId: string): Promise<Logged | null> {
  return look(use, (records) => pressedIn(records, requestId));
}

async function pressedIn(records: IDBObjectStore, requestId: string): Promise<Logged | null> {
  const request = await requestIn(records, requestId);
  if (request === null) return null;
  const entry = request.undone ? null : await entryIn(records, request.entryId);
  return entry === null ? { outcome: 'undone' } : { outcome: request.outcome, entry };
}

async function requestIn(records: IDBObjectStore, requestId: string): Promise<RequestRecord | null> {
  const found = requestSchema.safeParse(
    await promisifyRequest<unknown>(records.get(keyOf.request(requestId))),
  );
  return found.success ? found.data : null;
}

function putRequest(records: IDBObjectStore, requestId: string, record: RequestRecord): void {
  records.put(record, keyOf.request(requestId));
}
