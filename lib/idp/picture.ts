import * as z from 'zod/mini';
import { webAddress } from './entry.ts';
import { bangkokDay } from './fiscal-year.ts';
import { instant } from './moments.ts';

/** How long a picture waits for the learner before it is thrown away, in ms: a day. */
const picturesWait = 24 * 60 * 60 * 1000;

/** What one frame of a page answers when it is asked before a picture is taken: never anything that it shows. */
export const frameCheckSchema = z.object({
  /** False for a document that is no text to look through: a PDF, an image. */
  readable: z.boolean(),
  /** Whether it prints a citizen id. */
  citizenId: z.boolean(),
  /** Frames of a visible size in it that it could not look into. */
  closedFrames: z.int().check(z.gte(0)),
  /** Whether it is itself such a frame of another document. */
  apart: z.boolean(),
});
export type FrameCheck = z.infer<typeof frameCheckSchema>;

/** The one picture of a tab that waits to be cropped, blacked out and attached; its bytes are stored beside it. */
export const pictureSchema = z.object({
  kind: z.literal('picture'),
  version: z.literal(1),
  id: z.uuid(),
  /** The course's title where it was read, else the page's. */
  title: z.string().check(z.maxLength(1000)),
  /** The page's address without its query and fragment, which may name a person. */
  url: z.nullable(webAddress),
  /** Site of a page that can only be captured; null for any other. */
  site: z.nullable(z.string().check(z.maxLength(40))),
  /** The entry that already holds the page's course; null when there is none. */
  entryId: z.nullable(z.uuid()),
  /** How many frames in it nobody could look through for a citizen id. */
  closedFrames: z.int().check(z.gte(0)),
  /** True once its bytes are what the learner left of it, and no more the picture as it was taken. */
  flattened: z.boolean(),
  at: instant,
});
export type Picture = z.infer<typeof pictureSchema>;

/** Whether a picture has waited too long, at an ISO instant; one from the future has too. */
export function isStale({ at }: Picture, now: string): boolean {
  const age = Date.parse(now) - Date.parse(at);
  return age < 0 || age > picturesWait;
}

/** What the frames of a page answered, taken together; the top frame's own answer is the first. Null when it cannot be looked through. */
export function pageCheck(
  top: FrameCheck | undefined,
  others: readonly (FrameCheck | null)[],
): { citizenId: boolean; closedFrames: number } | null {
  if (top === undefined || !top.readable) return null;
  const answered = [top, ...others.filter((one) => one !== null)];
  const closed = answered.reduce((sum, { closedFrames }) => sum + closedFrames, 0);
  const lookedInto = answered.filter(({ apart, readable }) => apart && readable).length;
  return {
    citizenId: answered.some(({ citizenId }) => citizenId),
    closedFrames: Math.max(0, closed - lookedInto),
  };
}

/** A picture's name as a file: its day in Bangkok and its title, `2026-11-22 ธรรมาภิบาลข้อมูลภาครัฐ.png`. */
export function pictureName(
  { title, at }: Pick<Picture, 'title' | 'at'>,
  type: 'image/png' | 'image/jpeg',
): string {
  const bare = title
    .toWellFormed()
    .replace(/[/\\:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const short = [...bare].slice(0, 80).join('').trim();
  return `${bangkokDay(at)} ${short}`.trim() + (type === 'image/png' ? '.png' : '.jpg');
}
