import { inflateSync } from 'fflate';
import type { ZipMember } from './directory.ts';

/**
 * The bytes of a member, or why they are not given: `too-large` where it says that it holds more than `most` bytes, `damaged`
 * where it does not unpack to exactly what it says. Room is made for what it says and no more, so a member that lies about
 * its size fills nothing. Never throws.
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
    const found = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return found.byteLength === size ? found : 'damaged';
  } catch {
    return 'damaged';
  }
}
