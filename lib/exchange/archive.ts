import { Unzip, type UnzipFile, UnzipInflate, zipSync } from 'fflate';
import { largestAttachment, mostAttachedBytes, sha256Of } from '../idp/attachment.ts';
import type { Everything } from '../idp/merge.ts';
import { formatBackup, largestBackup, type ReadBackup, readBackup } from './backup.ts';

/** Name of the backup file inside an archive; attached files stand beside it under their ids. */
const backupName = 'backup.json';
const fileName = /^files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Largest archive that is read, in bytes: a backup and all files together, with a little for the headers. */
const largestArchive = largestBackup + mostAttachedBytes + 4 * 1024 * 1024;

/** A backup with files as it was read; `files` holds the bytes that fit their attachments, by attachment id. */
export type ReadArchive =
  | (Extract<ReadBackup, { ok: true }> & {
      files: Map<string, Uint8Array>;
      /** Ids of attachments whose bytes are missing or are not what they should be. */
      withoutFile: string[];
    })
  | Extract<ReadBackup, { ok: false }>;

/** A backup with the attached files (zip): `backup.json`, and `files/<attachment id>` for each. Nothing but the first is compressed. */
export function formatArchive(
  records: Everything,
  files: ReadonlyMap<string, Uint8Array>,
  exportedAt: string,
): Uint8Array {
  const json = new TextEncoder().encode(formatBackup(records, exportedAt));
  const beside = records.attachments.flatMap(({ id }) => {
    const bytes = files.get(id);
    return bytes === undefined ? [] : [[`files/${id}`, [bytes, { level: 0 }]] as const];
  });
  return zipSync({ [backupName]: [json, { level: 6 }], ...Object.fromEntries(beside) });
}

/**
 * Reads a backup, with files (zip) or without (JSON). What comes out of the zip is counted while it is unpacked: a member that
 * grows beyond what it may hold ends the reading. Names that no backup has are passed over unread. Never throws.
 */
export async function readArchive(bytes: Uint8Array): Promise<ReadArchive> {
  if (!isZip(bytes)) return withFiles(readBackup(bytes), new Map());
  if (bytes.byteLength > largestArchive) return { ok: false, error: 'too-large' };
  const members = unpack(bytes);
  if (!(members instanceof Map)) return { ok: false, error: members };
  const json = members.get(backupName);
  if (json === undefined) return { ok: false, error: 'not-a-backup' };
  return withFiles(readBackup(json), members);
}

async function withFiles(read: ReadBackup, members: ReadonlyMap<string, Uint8Array>): Promise<ReadArchive> {
  if (!read.ok) return read;
  const files = new Map<string, Uint8Array>();
  const withoutFile: string[] = [];
  for (const { id, size, sha256 } of read.records.attachments) {
    const found = members.get(`files/${id}`);
    if (found?.byteLength === size && (await sha256Of(found)) === sha256) files.set(id, found);
    else withoutFile.push(id);
  }
  return { ...read, files, withoutFile };
}

/** The members of a zip that a backup may have, or why it is refused. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> | 'too-large' | 'not-a-backup' | 'incomplete' {
  const members = new Map<string, Uint8Array>();
  let refused: 'too-large' | 'not-a-backup' | 'incomplete' | null = null;
  let open = 0;
  let whole = 0;
  const take = (file: UnzipFile) => {
    const most = file.name === backupName ? largestBackup : fileName.test(file.name) ? largestAttachment : 0;
    if (most === 0) return;
    if (members.has(file.name)) refused = 'not-a-backup';
    members.set(file.name, new Uint8Array());
    const chunks: Uint8Array[] = [];
    let size = 0;
    open += 1;
    file.ondata = (error, chunk, final) => {
      if (error) refused ??= 'incomplete';
      size += chunk?.byteLength ?? 0;
      whole += chunk?.byteLength ?? 0;
      if (size > most || whole > largestArchive) refused ??= 'too-large';
      if (refused !== null) return;
      chunks.push(chunk);
      if (!final) return;
      open -= 1;
      members.set(file.name, joined(chunks, size));
    };
    file.start();
  };
  try {
    const unzip = new Unzip(take);
    unzip.register(UnzipInflate);
    const step = 64 * 1024;
    for (let at = 0; at < bytes.byteLength && refused === null; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.byteLength);
  } catch {
    refused ??= 'incomplete';
  }
  return refused ?? (open > 0 ? 'incomplete' : members);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
