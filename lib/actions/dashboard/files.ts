import type { UseStore } from 'idb-keyval';
import type { Attachment } from '../../idp/attachment.ts';
import { type Attached, attach, readFile, removeAttachment } from '../../store/attachments.ts';
import { tellWritten } from './changes.ts';

/** Keeps a file that the learner chose as evidence of an entry or of a use in work. */
export async function attachFile(use: UseStore, of: Attachment['of'], file: File): Promise<Attached> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const attaching = {
    id: crypto.randomUUID(),
    of,
    name: file.name,
    source: 'file',
    pageUrl: null,
    at: new Date().toISOString(),
  } as const;
  const attached = await attach(use, attaching, bytes);
  tellWritten();
  return attached;
}

/** A file's bytes as the browser saves them; null when they are not on this computer. */
export async function fileOf(use: UseStore, { id, type }: Attachment): Promise<Blob | null> {
  const bytes = await readFile(use, id);
  return bytes === null ? null : new Blob([bytes.slice()], { type });
}

/** Removes a file for good, unless it proves something of a submitted year. */
export async function dropFile(use: UseStore, { id }: Attachment): Promise<'removed' | 'gone' | 'locked'> {
  const removed = await removeAttachment(use, id, new Date().toISOString());
  tellWritten();
  return removed;
}
