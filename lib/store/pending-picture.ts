import { promisifyRequest, type UseStore } from 'idb-keyval';
import { isStale, type Picture, pictureSchema } from '../idp/picture.ts';
import { filesOf, readFile } from './attachments.ts';
import { keyOf } from './keys.ts';
import { oneIn } from './read-years.ts';
import { change, look } from './transaction.ts';

/** Keeps a picture of a tab until it is attached or thrown away; it takes the place of any other that waits. */
export function keepPicture(use: UseStore, picture: Picture, bytes: Uint8Array): Promise<void> {
  return change(use, async (records) => {
    records.put(pictureSchema.parse(picture), keyOf.picture);
    filesOf(records).put(bytes, keyOf.picture);
  });
}

/** Puts the flattened bytes of a waiting picture in the place of its own; false when it does not wait any more. */
export function flattenedPicture(use: UseStore, id: string, bytes: Uint8Array): Promise<boolean> {
  return change(use, async (records) => {
    const picture = await oneIn(records, keyOf.picture, pictureSchema);
    if (picture?.id !== id) return false;
    records.put({ ...picture, flattened: true } satisfies Picture, keyOf.picture);
    filesOf(records).put(bytes, keyOf.picture);
    return true;
  });
}

/** The picture that waits (ภาพที่รอแนบ), at an ISO instant; null when there is none, and when it waited for too long. */
export async function waitingPicture(use: UseStore, now: string): Promise<Picture | null> {
  const picture = await look(use, (records) => oneIn(records, keyOf.picture, pictureSchema));
  return picture === null || isStale(picture, now) ? null : picture;
}

/** The bytes of the picture that waits; null when there is none. */
export function pictureBytes(use: UseStore): Promise<Uint8Array | null> {
  return readFile(use, keyOf.picture);
}

/** Throws the waiting picture away within a transaction. Nothing of it is left, no word either. */
export function dropPictureIn(records: IDBObjectStore): void {
  records.delete(keyOf.picture);
  filesOf(records).delete(keyOf.picture);
}

/** Throws the waiting picture away (ทิ้งภาพ). */
export function dropPicture(use: UseStore): Promise<void> {
  return change(use, async (records) => dropPictureIn(records));
}

/** Throws away a picture that waited for too long at an ISO instant, and one that cannot be read. */
export async function sweepPicture(use: UseStore, now: string): Promise<void> {
  const there = await look(use, async (records) => {
    const kept = await promisifyRequest(records.count(keyOf.picture));
    return kept + (await promisifyRequest(filesOf(records).count(keyOf.picture)));
  });
  if (there > 0 && (await waitingPicture(use, now)) === null) await dropPicture(use);
}
