import type { UseStore } from 'idb-keyval';
import { type Picture, pictureName } from '../../idp/picture.ts';
import { type Attached, attach } from '../../store/attachments.ts';
import {
  dropPicture,
  dropPictureIn,
  flattenedPicture,
  pictureBytes,
  waitingPicture,
} from '../../store/pending-picture.ts';
import { tellWritten } from './changes.ts';
import type { Flattened } from './flatten.ts';

/** Attaches a flattened picture to an entry; with that the picture as it was taken is gone. */
export async function attachPicture(
  use: UseStore,
  picture: Picture,
  entry: string,
  { bytes, type }: Pick<Flattened, 'bytes' | 'type'>,
): Promise<Attached> {
  const attaching = {
    id: crypto.randomUUID(),
    of: { kind: 'entry', id: entry },
    name: pictureName(picture, type),
    source: 'tab',
    pageUrl: picture.url,
    at: picture.at,
  } as const;
  const attached = await attach(use, attaching, bytes, dropPictureIn);
  tellWritten();
  return attached;
}

/**
 * Keeps a flattened picture in the place of the one that was taken, until the entry that it proves is written; false when the
 * picture does not wait any more.
 */
export async function putAsFlattened(use: UseStore, { id }: Picture, { bytes }: Flattened): Promise<boolean> {
  const replaced = await flattenedPicture(use, id, bytes);
  tellWritten();
  return replaced;
}

/** Attaches the picture with this id, flattened before, to the entry that was written for it; null when it does not wait any more. */
export async function attachWaiting(use: UseStore, id: string, entry: string): Promise<Attached | null> {
  const [picture, bytes] = [await waitingPicture(use, new Date().toISOString()), await pictureBytes(use)];
  if (picture?.id !== id || !picture.flattened || bytes === null) return null;
  return attachPicture(use, picture, entry, { bytes, type: bytes[0] === 0xff ? 'image/jpeg' : 'image/png' });
}

/** Throws the waiting picture away. */
export async function discardPicture(use: UseStore): Promise<void> {
  await dropPicture(use);
  tellWritten();
}
