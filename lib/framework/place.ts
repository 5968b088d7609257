import * as z from 'zod/mini';

/**
 * Where in the plan a record stands: a short Thai string such as `'บทที่ 4 ข้อ 4.1'` or
 * `'บทที่ 4 ข้อ 2 ตาราง กลุ่มที่ 3'`, always in Arabic digits. A printed page (`'… (หน้า 26)'`) is added where the
 * plan's table of contents gives it.
 */
export type Place = string;

/** Accepts a {@link Place}: 3 to 120 characters, trimmed, without Thai digits. */
export const placeSchema = z
  .string()
  .check(z.minLength(3), z.maxLength(120), z.regex(/^(?!\s)[^๐-๙]+(?<!\s)$/));

/** One obvious misreading of the scan that the data mends, so that nobody has to trust us. */
export interface Mend {
  /** Where the scanned text stands. */
  place: Place;
  /** The scanned text, character by character as the scan has it (Thai digits included). */
  original: string;
  /** What the data says instead. */
  mended: string;
}

/** Accepts a {@link Mend}; original and mended text differ and neither is empty. */
export const mendSchema = z
  .strictObject({
    place: placeSchema,
    original: z.string().check(z.minLength(1)),
    mended: z.string(),
  })
  .check(z.refine((mend) => mend.original !== mend.mended));

/** One place where the plan disagrees with itself. Neither side is hidden. */
export interface Conflict {
  /** Stable kebab-case name, for example `role-names`. */
  id: string;
  /** What disagrees, in Thai, quoting both sides, and what the data does about it. */
  what: string;
  /** The places that disagree; one place when a passage disagrees within itself. */
  places: readonly Place[];
}

/** Accepts a {@link Conflict} with a kebab-case id and at least one place. */
export const conflictSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  what: z.string().check(z.minLength(10)),
  places: z.array(placeSchema).check(z.minLength(1)),
});
