import { type BackupError, type InvalidRecord, largestBackup, readBackup } from '../../exchange/backup.ts';
import { largestPackage, memberNames } from '../../exchange/package/manifest.ts';
import { readPackage, type Verdict } from '../../exchange/package/read-package.ts';
import type { Everything } from '../../idp/merge.ts';
import { defaultSettings, type Settings } from '../../idp/settings.ts';
import type { KnownKeys } from '../known-keys.ts';
import { keysInWorkbook, largestSaved } from '../out/saved-workbook.ts';
import { type OpenedWorkbook, openWorkbook } from './from-workbook.ts';
import { TroubleError, type TroubleReason } from './trouble.ts';
import { type ByteSource, type ZipMember, zipDirectory } from './zip-directory.ts';
import { readMember } from './zip-member.ts';

/** One person's records as their file holds them. */
export interface OpenedRecord {
  records: Everything;
  /** ISO instant at which the file was made. */
  madeAt: string;
  /** The learner's own id; null where the file carries none. */
  id: string | null;
  /** The reading of the plan and the hours per day that the file counts by. */
  settings: Pick<Settings, 'reading' | 'hoursPerDay'>;
  /** What can be told of the file's way here. */
  seal: Verdict;
}

/**
 * What a file turned out to be: one person's record, their workbook, a workbook that HR saved here earlier, or a zip of many files.
 */
export type OpenedFile =
  | { at: 'record'; record: OpenedRecord }
  | { at: 'workbook'; workbook: OpenedWorkbook }
  | { at: 'keys'; keys: KnownKeys }
  | { at: 'members'; members: ZipMember[] };

/** Most bytes that a spreadsheet may unpack to. */
const largestUnpacked = 256 * 1024 * 1024;

const backupReasons: Record<BackupError, TroubleReason> = {
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
  const has = (wanted: string) => members.find(({ name }) => name === wanted);
  if (has(memberNames.manifest) && has(memberNames.record))
    return { at: 'record', record: await fromPackage(source) };
  const backup = has('backup.json');
  if (backup !== undefined)
    return { at: 'record', record: fromBackup(await readMember(source, backup, largestBackup)) };
  if (has('[Content_Types].xml') && has('xl/workbook.xml')) return fromSpreadsheet(source, members);
  return { at: 'members', members };
}

async function fromSpreadsheet(source: ByteSource, members: readonly ZipMember[]): Promise<OpenedFile> {
  if (source.size > largestSaved || members.reduce((sum, { size }) => sum + size, 0) > largestUnpacked)
    throw new TroubleError('too-large');
  const bytes = await source.read(0, source.size);
  try {
    return { at: 'workbook', workbook: await openWorkbook(bytes) };
  } catch (error) {
    const keys = await keysInWorkbook(bytes);
    if (keys === null) throw error;
    return { at: 'keys', keys };
  }
}

async function plain(source: ByteSource): Promise<OpenedRecord> {
  if (source.size > largestBackup) throw new TroubleError('too-large');
  return fromBackup(await source.read(0, source.size));
}

function fromBackup(bytes: Uint8Array): OpenedRecord {
  const read = readBackup(bytes);
  if (!read.ok) throw new TroubleError(backupReasons[read.error]);
  refuseDamaged(read.invalid);
  const { records, exportedAt } = read;
  return {
    records,
    madeAt: exportedAt,
    id: records.profile?.id ?? null,
    settings: records.settings ?? defaultSettings,
    seal: { is: 'unsigned' },
  };
}

/** A learner package: hashes and signature are checked, files of evidence are listed and stay packed. */
async function fromPackage(source: ByteSource): Promise<OpenedRecord> {
  if (source.size > largestPackage) throw new TroubleError('too-large');
  const read = await readPackage(await source.read(0, source.size), { files: 'list' });
  if (!read.ok) {
    if (read.error === 'altered') throw new TroubleError('altered', read.file);
    throw new TroubleError(read.error === 'not-a-package' ? 'foreign' : read.error);
  }
  refuseDamaged(read.invalid);
  const { records, manifest, verdict } = read;
  return {
    records,
    madeAt: manifest.createdAt,
    id: manifest.person.id,
    settings: { reading: manifest.reading, hoursPerDay: manifest.hoursPerDay },
    seal: verdict,
  };
}

function refuseDamaged(invalid: readonly InvalidRecord[]): void {
  const broken = invalid.find(({ list }) => counted.includes(list));
  if (broken !== undefined) throw new TroubleError('damaged', `${broken.list} ${broken.at + 1}`);
}
