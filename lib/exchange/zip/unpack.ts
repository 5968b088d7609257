import { Inflate, inflateSync } from 'fflate';
import type { ZipMember } from './directory.ts';

/** Packed bytes that are unpacked in one piece: even a lie comes to no more than 64 MiB of them. */
const onePiece = 64 * 1024;
/** Packed bytes that are unpacked before it is looked again whether a member goes on longer than it says. */
const step = 16 * 1024;

/**
 * The bytes of a member, or why they are not given: `too-large` where it says that it holds more than `most` bytes, `damaged`
 * where it does not unpack to exactly what it says. Room is made for what it says and no more, and it is stopped where it goes on
 * longer, so a member that lies about its size fills nothing and keeps nobody waiting. Never throws.
 */
export function unpacked(
  { size, packing, packed }: ZipMember,
  most: number,
): Uint8Array | 'too-large' | 'damaged' {
  if (size > most) return 'too-large';
  // A copy: a view would keep the whole zip alive, in IndexedDB too.
  if (packing === 'stored') return packed.slice();
  try {
    // One byte more than it says: a member that goes on longer fills it.
    const small = packed.byteLength <= onePiece;
    const found = small ? inflateSync(packed, { out: new Uint8Array(size + 1) }) : inflated(packed, size);
    return found?.byteLength === size ? found : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** What a long member unpacks to, piece by piece; null where it is not `size` bytes. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const found = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((piece) => {
    if (at + piece.byteLength <= size) found.set(piece, at);
    at += piece.byteLength;
  });
  for (let from = 0; from < packed.byteLength && at <= size; from += step)
    stream.push(packed.subarray(from, from + step), from + step >= packed.byteLength);
  return at === size ? found : null;
}
