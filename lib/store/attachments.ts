import { promisifyRequest, type UseStore } from 'idb-keyval';
import {
  type Attachment,
  type AttachmentRefusal,
  attachmentName,
  attachmentSchema,
  mostAttachedBytes,
  mostAttachments,
  sha256Of,
  typeOfFile,
} from '../idp/attachment.ts';
import { practiceSchema } from '../idp/review/practice.ts';
import { filesName, keyOf } from './keys.ts';
import { isLockedIn, isPracticeLockedIn } from './locks.ts';
import { entryIn } from './read-entry.ts';
import { allIn, oneIn } from './read-years.ts';
import { removeIn } from './remove.ts';
import { change, look } from './transaction.ts';

/** A file to attach. */
export interface Attaching {
  /** A new UUID. */
  id: string;
  of: Attachment['of'];
  /** As the learner's machine names it; folders are cut off. */
  name: string;
  source: Attachment['source'];
  pageUrl: string | null;
  /** ISO instant. */
  at: string;
}

/** What became of a file. `too-many`: its owner has ten. `too-much`: all files together would be too large. `gone`: no such owner. */
export type Attached =
  | { ok: true; attachment: Attachment }
  | { ok: false; error: AttachmentRefusal | 'too-many' | 'too-much' | 'gone' };

/**
 * Keeps a file as evidence of an entry or a practice: what it is and its bytes in one transaction, with `andIn` where something
 * else has to happen with it. The kind is taken from the bytes.
 */
export async function attach(
  use: UseStore,
  file: Attaching,
  bytes: Uint8Array,
  andIn: (records: IDBObjectStore) => void = () => undefined,
): Promise<Attached> {
  const kind = typeOfFile(bytes);
  if (!kind.ok) return kind;
  const sha256 = await sha256Of(bytes);
  return change(use, async (records) => {
    const owner = file.of.kind === 'entry' ? keyOf.entry(file.of.id) : keyOf.practice(file.of.id);
    if ((await promisifyRequest(records.count(owner))) === 0) return { ok: false, error: 'gone' };
    const all = await allIn(records, 'attachment:', attachmentSchema);
    if (all.filter(({ of }) => isOf(of, file.of)).length >= mostAttachments)
      return { ok: false, error: 'too-many' };
    const size = bytes.byteLength;
    if (all.reduce((sum, one) => sum + one.size, size) > mostAttachedBytes)
      return { ok: false, error: 'too-much' };
    const attachment = attachmentSchema.parse({
      ...file,
      kind: 'attachment',
      version: 1,
      name: attachmentName(file.name),
      type: kind.type,
      size,
      sha256,
    });
    records.put(attachment, keyOf.attachment(file.id));
    filesOf(records).put(bytes, file.id);
    andIn(records);
    return { ok: true, attachment };
  });
}

/** What all files are, the earliest first; their bytes are read one by one. */
export async function allAttachments(use: UseStore): Promise<Attachment[]> {
  const all = await look(use, (records) => allIn(records, 'attachment:', attachmentSchema));
  return all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** What the files of an entry or a practice are, the earliest first. */
export async function attachmentsOf(use: UseStore, owner: Attachment['of']): Promise<Attachment[]> {
  return (await allAttachments(use)).filter(({ of }) => isOf(of, owner));
}

/** A file's bytes; null when they are not here, as after restoring a backup without files. */
export function readFile(use: UseStore, id: string): Promise<Uint8Array | null> {
  return look(use, async (records) => {
    const found: unknown = await promisifyRequest(filesOf(records).get(id));
    return isBytes(found) ? found : null;
  });
}

/** The bytes of all files by attachment id, for a backup. */
export function readFiles(use: UseStore): Promise<Map<string, Uint8Array>> {
  return look(use, async (records) => {
    const ids = (await allIn(records, 'attachment:', attachmentSchema)).map(({ id }) => id);
    const files = new Map<string, Uint8Array>();
    for (const id of ids) {
      const found: unknown = await promisifyRequest(filesOf(records).get(id));
      if (isBytes(found)) files.set(id, found);
    }
    return files;
  });
}

/** Removes a file for good. `locked`: it proves an entry or a use in work of a submitted year, whose evidence only rises. */
export function removeAttachment(
  use: UseStore,
  id: string,
  now: string,
): Promise<'removed' | 'gone' | 'locked'> {
  return change(use, async (records) => {
    const attachment = await oneIn(records, keyOf.attachment(id), attachmentSchema);
    if (attachment === null) return 'gone';
    if (await isOwnerLockedIn(records, attachment.of)) return 'locked';
    await removeIn(records, keyOf.attachment(id), now);
    filesOf(records).delete(id);
    return 'removed';
  });
}

/** Removes every file of an owner within a transaction. */
export async function dropAttachmentsIn(
  records: IDBObjectStore,
  owner: Attachment['of'],
  now: string,
): Promise<void> {
  const all = await allIn(records, 'attachment:', attachmentSchema);
  for (const { id } of all.filter(({ of }) => isOf(of, owner))) {
    await removeIn(records, keyOf.attachment(id), now);
    filesOf(records).delete(id);
  }
}

/** The ids of those attachments that stand here with the same fingerprint while their bytes are missing. */
export function lostFiles(use: UseStore, attachments: readonly Attachment[]): Promise<string[]> {
  return look(use, (records) => lostFilesIn(records, attachments));
}

/** Puts back the bytes that are missing of a backup's attachments, within a transaction. Answers how many files came back. */
export async function putFilesIn(
  records: IDBObjectStore,
  attachments: readonly Attachment[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<number> {
  const lost = (await lostFilesIn(records, attachments)).filter((id) => files.has(id));
  for (const id of lost) filesOf(records).put(files.get(id), id);
  return lost.length;
}

async function lostFilesIn(records: IDBObjectStore, attachments: readonly Attachment[]): Promise<string[]> {
  const lost: string[] = [];
  for (const { id, sha256 } of attachments) {
    const here = await oneIn(records, keyOf.attachment(id), attachmentSchema);
    if (here?.sha256 !== sha256) continue;
    if ((await promisifyRequest(filesOf(records).count(id))) === 0) lost.push(id);
  }
  return lost;
}

/** The store of files within the transaction of the records. */
export function filesOf(records: IDBObjectStore): IDBObjectStore {
  return records.transaction.objectStore(filesName);
}

async function isOwnerLockedIn(records: IDBObjectStore, { kind, id }: Attachment['of']): Promise<boolean> {
  if (kind === 'practice') {
    const practice = await oneIn(records, keyOf.practice(id), practiceSchema);
    return practice !== null && isPracticeLockedIn(records, practice);
  }
  const entry = await entryIn(records, id);
  return entry !== null && isLockedIn(records, entry);
}

function isOf(of: Attachment['of'], owner: Attachment['of']): boolean {
  return of.kind === owner.kind && of.id === owner.id;
}

/** Whether a stored value is bytes, of whichever realm. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}
