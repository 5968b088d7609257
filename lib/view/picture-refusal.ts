/**
 * Why no picture of a tab was taken. `citizen-id`: the page prints one. `unreadable`: the browser lets nobody look through the
 * page. `moved`: another page came in sight. `failed`: the browser gave no picture. `disk-full`, `not-kept`: the store did not
 * take it.
 */
export const pictureRefusals = [
  'citizen-id',
  'unreadable',
  'moved',
  'failed',
  'disk-full',
  'not-kept',
] as const;
/** Why no picture of a tab was taken; see `pictureRefusals`. */
export type PictureRefusal = (typeof pictureRefusals)[number];
