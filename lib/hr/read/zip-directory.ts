import { TroubleError } from './trouble.ts';

/** Something that bytes are read from, piece by piece: a file on disk, or bytes in memory. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** The bytes from one place up to another, both inside. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** One file inside a zip, as the directory at the zip's end names it. */
export interface ZipMember {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  crc32: number;
  packedSize: number;
  size: number;
  /** Where its own head begins. */
  offset: number;
}

const endSize = 22;
const longestComment = 0xffff;
const headSize = 46;
/** Most members of one zip: five times the people that one page is made for, each with a folder. */
const mostMembers = 100_000;
const largestDirectory = 64 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8');

/**
 * The directory of a zip (APPNOTE.TXT 4.3), read from its end, so that nothing is unpacked and a zip of hundreds of megabytes costs
 * two small reads. Folders are left out. Throws TroubleError: `incomplete` where the end or an entry is missing, `too-large` for
 * more members than any. Zips over 4 GiB (zip64) are `locked`: not read.
 */
export async function zipDirectory(source: ByteSource): Promise<ZipMember[]> {
  const tail = await source.read(Math.max(0, source.size - endSize - longestComment), source.size);
  const end = endOf(tail);
  if (end === null) throw new TroubleError('incomplete');
  const count = end.getUint16(10, true);
  const size = end.getUint32(12, true);
  const offset = end.getUint32(16, true);
  if (offset === 0xffffffff || size === 0xffffffff) throw new TroubleError('locked', 'zip64');
  if (count > mostMembers || size > largestDirectory) throw new TroubleError('too-large');
  if (offset + size > source.size) throw new TroubleError('incomplete');
  return membersIn(await source.read(offset, offset + size), count);
}

function endOf(tail: Uint8Array): DataView | null {
  for (let at = tail.byteLength - endSize; at >= 0; at -= 1)
    if (tail[at] === 0x50 && tail[at + 1] === 0x4b && tail[at + 2] === 5 && tail[at + 3] === 6)
      return new DataView(tail.buffer, tail.byteOffset + at, endSize);
  return null;
}

function membersIn(directory: Uint8Array, count: number): ZipMember[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const members: ZipMember[] = [];
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + headSize > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
      throw new TroubleError('incomplete');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + headSize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw new TroubleError('incomplete');
    const name = utf8.decode(directory.subarray(at + headSize, at + headSize + nameLength));
    if (!name.endsWith('/'))
      members.push({
        name,
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        crc32: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
    at = next;
  }
  return members;
}
