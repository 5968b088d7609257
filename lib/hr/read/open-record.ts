import { type BackupError, type InvalidRecord, largestBackup, readBackup } from '../../exchange/backup.ts';
import type { Everything } from '../../idp/merge.ts';
import { TroubleError, type TroubleReason } from './trouble.ts';
import { type ByteSource, type ZipMember, zipDirectory } from './zip-directory.ts';
import { readMember } from './zip-member.ts';

/** What can be told of a file's way here: unchanged since the owner of a key signed it, or nothing at all. */
export type Seal = { is: 'unchanged'; fingerprint: string } | { is: 'unsigned' };

/** One person's records as their file holds them. */
export interface OpenedRecord {
  records: Everything;
  /** ISO instant at which the file was made. */
  madeAt: string;
  /** The learner's own id; null where the file carries none. */
  id: string | null;
  seal: Seal;
}

/** What a file turned out to be: one person's record, or a zip of many files. */
export type OpenedFile = { at: 'record'; record: OpenedRecord } | { at: 'members'; members: ZipMember[] };

const reasonOf: Record<BackupError, TroubleReason> = {
  'too-large': 'too-large',
  'not-json': 'foreign',
  'not-a-backup': 'foreign',
  'newer-version': 'newer-version',
  incomplete: 'incomplete',
};

/** Lists that HR's figures rest on: with one of their records unreadable they would be wrong. */
const counted: readonly InvalidRecord['list'][] = [
  'entries',
  'plans',
  'assessments',
  'reviews',
  'profile',
  'agreement',
];

/** Opens a file or a zip's member. Throws TroubleError, and nothing else for whatever the bytes are. */
export async function openFile(source: ByteSource): Promise<OpenedFile> {
  if (source.size === 0) throw new TroubleError('empty');
  const first = await source.read(0, Math.min(4, source.size));
  if (!(first[0] === 0x50 && first[1] === 0x4b)) return { at: 'record', record: await plain(source) };
  const members = await zipDirectory(source);
  const backup = members.find(({ name }) => name === 'backup.json');
  if (backup !== undefined)
    return { at: 'record', record: fromBackup(await readMember(source, backup, largestBackup)) };
  return { at: 'members', members };
}

async function plain(source: ByteSource): Promise<OpenedRecord> {
  if (source.size > largestBackup) throw new TroubleError('too-large');
  return fromBackup(await source.read(0, source.size));
}

function fromBackup(bytes: Uint8Array): OpenedRecord {
  const read = readBackup(bytes);
  if (!read.ok) throw new TroubleError(reasonOf[read.error]);
  const [broken] = read.invalid.filter(({ list }) => counted.includes(list));
  if (broken !== undefined) throw new TroubleError('damaged', `${broken.list} ${broken.at + 1}`);
  return { records: read.records, madeAt: read.exportedAt, id: null, seal: { is: 'unsigned' } };
}
