import { Inflate } from 'fflate';
import { TroubleError } from './trouble.ts';
import type { ByteSource, ZipMember } from './zip-directory.ts';

const localHead = 30;
/** What is read along with a head for its name and extra fields, so that most members cost one trip to the disk. */
const beside = 1024;
const step = 64 * 1024;

/**
 * The bytes of one member of a zip, checked against the size and the CRC-32 that the directory promises. What unpacks to more
 * than promised, or promises more than `most` bytes, is stopped and thrown as TroubleError `too-large`: a zip bomb costs no more than that.
 */
export async function readMember(source: ByteSource, member: ZipMember, most: number): Promise<Uint8Array> {
  if (member.encrypted || (member.method !== 0 && member.method !== 8))
    throw new TroubleError('locked', member.name);
  if (member.size > most || member.packedSize > most + localHead)
    throw new TroubleError('too-large', member.name);
  const { offset, packedSize } = member;
  const read = await source.read(offset, Math.min(source.size, offset + localHead + beside + packedSize));
  const signed = read[0] === 0x50 && read[1] === 0x4b && read[2] === 3 && read[3] === 4;
  if (read.byteLength < localHead || !signed) throw new TroubleError('incomplete', member.name);
  const view = new DataView(read.buffer, read.byteOffset, localHead);
  const from = localHead + view.getUint16(26, true) + view.getUint16(28, true);
  if (offset + from + packedSize > source.size) throw new TroubleError('incomplete', member.name);
  const packed =
    from + packedSize <= read.byteLength
      ? read.subarray(from, from + packedSize)
      : await source.read(offset + from, offset + from + packedSize);
  const bytes = member.method === 0 ? packed : inflate(packed, member);
  if (bytes.byteLength !== member.size || crc32(bytes) !== member.crc32)
    throw new TroubleError('altered', member.name);
  return bytes;
}

function inflate(packed: Uint8Array, { size, name }: ZipMember): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  let over = false;
  const stream = new Inflate((chunk) => {
    if (at + chunk.byteLength > size) over = true;
    else bytes.set(chunk, at);
    at += chunk.byteLength;
  });
  try {
    for (let from = 0; from < packed.byteLength && !over; from += step)
      stream.push(packed.subarray(from, from + step), from + step >= packed.byteLength);
  } catch {
    throw new TroubleError('incomplete', name);
  }
  if (over) throw new TroubleError('too-large', name);
  return at === size ? bytes : bytes.subarray(0, at);
}

let table: Uint32Array | undefined;

/** CRC-32 as zip has it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.byteLength; at += 1)
    crc = (table[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
