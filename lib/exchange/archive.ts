import { zipSync } from 'fflate';
import { largestAttachment, mostAttachedBytes, sha256Of } from '../idp/attachment.ts';
import type { Everything } from '../idp/merge.ts';
import { formatBackup, largestBackup, type ReadBackup, readBackup } from './backup.ts';
import { isZip, zipMembers } from './zip/directory.ts';
import { unpacked } from './zip/unpack.ts';

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
 * Reads a backup, with files (zip) or without (JSON). Members are counted before they are unpacked: one that
 * holds more than it may ends the reading. Names that no backup has are passed over unread. Never throws.
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
  const found = zipMembers(bytes);
  if (!Array.isArray(found)) return found === 'not-a-zip' ? 'not-a-backup' : found;
  const members = new Map<string, Uint8Array>();
  let whole = 0;
  for (const member of found) {
    const most =
      member.name === backupName ? largestBackup : fileName.test(member.name) ? largestAttachment : 0;
    if (most === 0) continue;
    whole += member.size;
    const held = whole > largestArchive ? 'too-large' : unpacked(member, most);
    if (held === 'too-large') return held;
    if (held === 'damaged') return 'incomplete';
    members.set(member.name, held);
  }
  return members;
}
