import { unzipSync } from 'fflate';

/** No deflated byte unpacks to more (zlib's Technical Details), so a part that claims it is no part at all. */
const mostPerByte = 1032;

/**
 * Bytes of all parts of a spreadsheet when unpacked, as its directory says; nothing is unpacked. Null where the bytes are no zip, or
 * one whose directory says what cannot be: that of another file inside it, where it was cut off.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  let sum = 0;
  let possible = true;
  const add = ({ originalSize, size }: { originalSize: number; size: number }) => {
    sum += originalSize;
    possible &&= originalSize <= size * mostPerByte && size <= bytes.byteLength;
    return false;
  };
  try {
    unzipSync(bytes, { filter: add });
    return possible ? sum : null;
  } catch {
    return null;
  }
}
