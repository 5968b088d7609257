import * as z from 'zod/mini';

const words = z.optional(z.string().check(z.maxLength(2000)));
const name = z.optional(z.string().check(z.maxLength(500)));

/**
 * What an entry says beside title, days and hours: the fields that `Method.fields` names for its method. All are optional,
 * and none is judged here: `remarksOn` points out what lies outside the plan's figures.
 */
export const entryDetailsSchema = z.object({
  /** The task, skill or topic. */
  what: words,
  /** The person, or organisation, learned from or with. */
  withWhom: name,
  projectName: name,
  /** The product or outcome. */
  result: words,
  /** Who held or paid for it. */
  organiser: name,
  /** Per cent of the time that was lecture. */
  lectureShare: z.optional(z.number().check(z.gte(0), z.lte(100))),
  /** Id of one of the method's `kinds`. */
  kind: z.optional(z.string().check(z.maxLength(50))),
  /** How many received it. */
  people: z.optional(z.int().check(z.gte(1), z.lte(100_000))),
  /** Minutes of one session. */
  sessionMinutes: z.optional(z.int().check(z.gte(1), z.lte(10_000))),
  /** The unit or site visited or moved to. */
  location: name,
  /** Where it was read. */
  source: words,
});
export type EntryDetails = z.infer<typeof entryDetailsSchema>;
