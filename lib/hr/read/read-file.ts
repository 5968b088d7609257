import type { Verdict } from '../../exchange/package/read-package.ts';
import type { KnownKeys } from '../known-keys.ts';
import { type Submission, submissionOf } from '../submission.ts';
import { type OpenedFile, openFile } from './open-record.ts';
import { type Trouble, TroubleError } from './trouble.ts';
import type { ByteSource, ZipMember } from './zip-directory.ts';
import { readMember } from './zip-member.ts';

/** Largest member of a zip that is unpacked: the largest backup with all its files, and a little. */
const largestMember = 320 * 1024 * 1024;
/** Zips inside zips that are opened: one zip of packages, which are zips themselves, in a zip. */
const deepest = 2;

/** Where a record stands: a file's number among those given, its name, and the way into it through zips, outermost first. */
export interface Place {
  file: number;
  path: readonly string[];
}

/**
 * What became of one file or member: a line for the table, a reason, the keys of a workbook that HR saved, or a zip whose members
 * are files of their own.
 */
export type ReadFile =
  | { at: 'submission'; submission: Submission; seal: Verdict; place: Place }
  | { at: 'trouble'; trouble: Trouble; place: Place }
  | { at: 'keys'; keys: KnownKeys }
  | { at: 'members'; members: ZipMember[]; place: Place };

/** One thing to read: a file, or a member of a zip. */
export interface Reading {
  source: ByteSource;
  place: Place;
  /** The member of `source` that is meant; the whole of it without one. */
  member?: ZipMember;
}

/** Reads one thing; members of an outermost zip come back to be shared out, those of a zip inside are read here. Never throws. */
export async function readFile({ source, place, member }: Reading): Promise<ReadFile[]> {
  if (member === undefined) return readSource(source, place, 0);
  return readInside(source, member, { ...place, path: [...place.path, member.name] }, 1);
}

/** The records of one person, read again from where they stand: `path` names members, outermost first. Throws TroubleError. */
export async function openAgain(source: ByteSource, path: readonly string[]): Promise<OpenedFile> {
  const opened = await openFile(source);
  const [name, ...further] = path;
  if (opened.at !== 'members') return opened;
  const member = opened.members.find((one) => one.name === name);
  if (member === undefined) throw new TroubleError('incomplete', name);
  return openAgain(bytesSource(await readMember(source, member, largestMember)), further);
}

/** Bytes in memory to be read like a file. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.byteLength, read: async (from, to) => bytes.subarray(from, to) };
}

/** A file of no more bytes is read at once: ten thousand small files cost one trip to the disk each. */
const atOnce = 4 * 1024 * 1024;

/** A file to be read; one that went away or was changed meanwhile throws TroubleError `unreadable`. */
export function fileSource(file: Blob): ByteSource {
  const bytesOf = async (part: Blob) => {
    try {
      return new Uint8Array(await part.arrayBuffer());
    } catch {
      throw new TroubleError('unreadable');
    }
  };
  let whole: Promise<Uint8Array> | undefined;
  return {
    size: file.size,
    read: async (from, to) => {
      if (file.size > atOnce) return bytesOf(file.slice(from, to));
      whole ??= bytesOf(file);
      return (await whole).subarray(from, to);
    },
  };
}

/** Files that computers put beside others by themselves; nobody sent them. */
export function isLitter(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.|thumbs\.db$|desktop\.ini$|~\$)/i.test(name);
}

async function readSource(source: ByteSource, place: Place, depth: number): Promise<ReadFile[]> {
  try {
    const opened = await openFile(source);
    if (opened.at === 'members') {
      const members = opened.members.filter(({ name }) => !isLitter(name));
      if (members.length === 0) throw new TroubleError('foreign');
      if (depth > 0) return await readAll(source, members, place, depth);
      return [{ at: 'members', members, place }];
    }
    if (opened.at === 'keys') return [opened];
    const isRecord = opened.at === 'record';
    const submission = isRecord ? submissionOf(opened.record) : opened.workbook.submission;
    if (submission.id === null && submission.name === '') throw new TroubleError('nameless');
    return [
      { at: 'submission', submission, seal: isRecord ? opened.record.seal : { is: 'unsigned' }, place },
    ];
  } catch (error) {
    return [{ at: 'trouble', trouble: troubleOf(error), place }];
  }
}

async function readAll(source: ByteSource, members: ZipMember[], place: Place, depth: number) {
  if (depth >= deepest) throw new TroubleError('nested');
  const read: ReadFile[] = [];
  for (const member of members) {
    const path = [...place.path, member.name];
    read.push(...(await readInside(source, member, { ...place, path }, depth + 1)));
  }
  return read;
}

async function readInside(source: ByteSource, member: ZipMember, place: Place, depth: number) {
  try {
    const bytes = await readMember(source, member, largestMember);
    return await readSource(bytesSource(bytes), place, depth);
  } catch (error) {
    return [{ at: 'trouble' as const, trouble: troubleOf(error), place }];
  }
}

/** What is said of a failure; one without a reason of its own is a defect of ours and is shown by its words. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof TroubleError) return { reason: error.reason, detail: error.detail, name: '' };
  return { reason: 'unreadable', detail: error instanceof Error ? error.message : '', name: '' };
}
