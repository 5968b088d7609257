import { largestAttachment } from '../../idp/attachment.ts';
import { type Edit, outcome } from '../../view/picture-edit.ts';

/** A PNG up to this many bytes is kept as it is, since letters stay sharp in it: 1 MiB. */
const lightPng = 1024 * 1024;

/** JPEG qualities to try, the best first. */
const qualities = [0.92, 0.8, 0.65, 0.5];

/** A picture as it is attached. */
export interface Flattened {
  bytes: Uint8Array;
  type: 'image/png' | 'image/jpeg';
  /** Pixels. */
  width: number;
  height: number;
}

/**
 * Makes one plain picture of what is kept, with the bars painted into it: nothing that was cut off or covered is in its bytes.
 * PNG where that is light, else the first JPEG that is within the limit of a file; null when none is.
 */
export async function flatten(image: ImageBitmap, edit: Edit): Promise<Flattened | null> {
  const { kept, covered } = outcome(edit, image);
  const canvas = new OffscreenCanvas(kept.w, kept.h);
  const paint = canvas.getContext('2d', { alpha: false });
  if (paint === null) return null;
  paint.drawImage(image, kept.x, kept.y, kept.w, kept.h, 0, 0, kept.w, kept.h);
  paint.fillStyle = '#000';
  for (const { x, y, w, h } of covered) paint.fillRect(x, y, w, h);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  if (png.size <= lightPng) return made(png, 'image/png', canvas);
  for (const quality of qualities) {
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (jpeg.size <= largestAttachment) return made(jpeg, 'image/jpeg', canvas);
  }
  return null;
}

async function made(
  blob: Blob,
  type: Flattened['type'],
  { width, height }: OffscreenCanvas,
): Promise<Flattened> {
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type, width, height };
}
