import { unzipSync } from 'fflate';

/** Bytes of all parts of a spreadsheet when unpacked, as its directory says; nothing is unpacked. Null where the bytes are no zip. */
export function unpackedSize(bytes: Uint8Array): number | null {
  let sum = 0;
  const add = ({ originalSize }: { originalSize: number }) => {
    sum += originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter: add });
    return sum;
  } catch {
    return null;
  }
}
