/** A member of a zip: what its directory says of it, and its bytes as they are packed. Nothing of it is unpacked yet. */
export interface ZipMember {
  name: string;
  /** Bytes when unpacked, as the directory says. */
  size: number;
  /** Stored as it is, or deflated. */
  packing: 'stored' | 'deflated';
  packed: Uint8Array;
}

/** Why a directory cannot be read: other bytes, or a zip that is cut off, damaged, or of a kind that none of ours is. */
type DirectoryError = 'not-a-zip' | 'incomplete';

/** Signatures and fixed lengths of the format (PKWARE APPNOTE 4.3). */
const local = { signature: 0x04034b50, length: 30 };
const central = { signature: 0x02014b50, length: 46 };
const end = { signature: 0x06054b50, length: 22 };

/** Most members that are looked at. */
const mostMembers = 20_000;

/** Whether some bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.byteLength >= 4 && viewOf(bytes).getUint32(0, true) === local.signature;
}

/**
 * The members of a zip by its central directory, as every other program finds them. Each must stand where the directory says,
 * under the same name, and overlap no other, so that a small file cannot unpack to more than it holds. Encrypted, split and
 * 64-bit zips are `incomplete`. Never throws.
 */
export function zipMembers(bytes: Uint8Array): ZipMember[] | DirectoryError {
  if (!isZip(bytes)) return 'not-a-zip';
  const view = viewOf(bytes);
  const last = endOf(view);
  if (last === null) return 'incomplete';
  const count = view.getUint16(last + 10, true);
  const begins = view.getUint32(last + 16, true);
  if (count > mostMembers || begins + view.getUint32(last + 12, true) !== last) return 'incomplete';
  const members: (ZipMember & { from: number; to: number })[] = [];
  let at = begins;
  for (let no = 0; no < count; no += 1) {
    if (at + central.length > last || view.getUint32(at, true) !== central.signature) return 'incomplete';
    const member = memberAt(bytes, view, at, begins);
    if (member === null) return 'incomplete';
    members.push(member);
    at += central.length + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  const apart = [...members].sort((a, b) => a.from - b.from);
  if (at !== last || apart.some(({ to }, no) => to > (apart[no + 1]?.from ?? begins))) return 'incomplete';
  if (new Set(members.map(({ name }) => name)).size !== count) return 'incomplete';
  return members.map(({ name, size, packing, packed }) => ({ name, size, packing, packed }));
}

/** The member that a central header at `at` speaks of; null where its local header says otherwise or it is of no readable kind. */
function memberAt(bytes: Uint8Array, view: DataView, at: number, before: number) {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const length = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const from = view.getUint32(at + 42, true);
  const named = view.getUint16(at + 28, true);
  if ((flags & 1) === 1 || (method !== 0 && method !== 8) || from + local.length > before) return null;
  if (view.getUint32(from, true) !== local.signature || view.getUint16(from + 8, true) !== method)
    return null;
  const name = textOf(bytes, at + central.length, named);
  if (name !== textOf(bytes, from + local.length, view.getUint16(from + 26, true))) return null;
  const data = from + local.length + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const to = data + length;
  if (to > before || (method === 0 && length !== size)) return null;
  const packing: ZipMember['packing'] = method === 0 ? 'stored' : 'deflated';
  return { name, size, packing, packed: bytes.subarray(data, to), from, to };
}

/** Where the end record begins; a comment may stand behind it. Null when there is none. */
function endOf(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - end.length - 0xffff);
  for (let at = view.byteLength - end.length; at >= earliest; at -= 1) {
    const here = view.getUint32(at, true) === end.signature;
    if (here && at + end.length + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function textOf(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
