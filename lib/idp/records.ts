import * as z from 'zod/mini';
import { competencyCodes } from '../framework/competencies.ts';
import { entrySchema } from './entry.ts';
import { instant } from './moments.ts';

/**
 * What is left of a deleted entry, so that no old backup brings it back. It is never removed, not even when the entry is
 * restored: the later of its two instants says whether the entry is gone.
 */
export const tombstoneSchema = z.object({
  kind: z.literal('tombstone'),
  version: z.literal(1),
  /** Id of the entry. */
  id: z.uuid(),
  deletedAt: instant,
  /** When the learner last took the deletion back; null when never. */
  restoredAt: z.nullable(instant),
  /**
   * The deleted entry while it can be restored; null afterwards, and while it is restored. One that cannot be read counts
   * as null: the deletion must hold even then.
   */
  entry: z.catch(z.nullable(entrySchema), null),
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

/** Days for which a deleted entry can be restored (กู้คืนได้ภายใน 30 วัน). */
const restorableDays = 30;

/** Whether a tombstone says that its entry is gone. */
export function isGone({ deletedAt, restoredAt }: Tombstone): boolean {
  return restoredAt === null || Date.parse(restoredAt) < Date.parse(deletedAt);
}

/** Whether the entry of a tombstone can still be restored at an instant (ISO). */
export function isRestorable(tombstone: Tombstone, now: string): boolean {
  const age = Date.parse(now) - Date.parse(tombstone.deletedAt);
  return isGone(tombstone) && tombstone.entry !== null && age <= restorableDays * 24 * 60 * 60 * 1000;
}

/** Competencies that the learner chose for a course: they are taken first whenever that course is met again. */
export const correctionSchema = z.object({
  kind: z.literal('correction'),
  version: z.literal(1),
  /** `site:key` of the course, or `site~title` where it has no key. */
  key: z.string().check(z.minLength(3), z.maxLength(700)),
  /** Empty: the course has nothing to do with the digital plan. */
  codes: z.array(z.enum(competencyCodes)).check(z.maxLength(competencyCodes.length)),
  at: instant,
});
export type Correction = z.infer<typeof correctionSchema>;

/**
 * What is left of a removed practice, feedback, assessment or attachment, so that no old backup brings it back. A record of
 * the same key that was changed later than it was removed stays.
 */
export const removedSchema = z.object({
  kind: z.literal('removed'),
  version: z.literal(1),
  /** The key that the record stood under, `feedback:<id>`. */
  key: z.string().check(z.regex(/^(practice|feedback|assessment|attachment):[0-9a-f-]{36}$/)),
  removedAt: instant,
});
export type Removed = z.infer<typeof removedSchema>;

/** A record that could not be read, set aside as it was found, to be shown and exported, never dropped. */
export const asideSchema = z.object({
  kind: z.literal('aside'),
  version: z.literal(1),
  /** The key that the record stood under. */
  key: z.string(),
  /** The record as it was found. */
  value: z.unknown(),
  /** The first thing that was wrong with it. */
  why: z.string(),
  at: instant,
});
export type Aside = z.infer<typeof asideSchema>;
