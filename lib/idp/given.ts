import * as z from 'zod/mini';
import { instant } from './moments.ts';

/**
 * One entry that the learner chose to give to one Moodle, and what became of it: one record for each entry and Moodle. It is queued
 * until that Moodle has answered for it, so that a batch that broke off goes on without doubles.
 */
export const givenSchema = z.object({
  kind: z.literal('given'),
  version: z.literal(1),
  /** Entry and Moodle together: `<entry id>@<issuer>`. */
  id: z.string().check(z.maxLength(600)),
  entry: z.uuid(),
  /** Address of the Moodle (its wwwroot). */
  issuer: z.string().check(z.maxLength(500), z.regex(/^https:\/\/[^\s?#]+$/)),
  /** `queued` and `withdrawing` wait for the learner's next press; the others are the Moodle's last word. */
  state: z.enum(['queued', 'stored', 'refused', 'withdrawing', 'withdrawn']),
  /** The Moodle's word on why it refused; null otherwise. */
  reason: z.nullable(z.string().check(z.maxLength(50))),
  /** Whether the Moodle found its own attestation on it. */
  attested: z.boolean(),
  /** Codes for which evidence of prior learning stands there. */
  linked: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500)),
  /** The learner's consent: when, and the sentence that stood before their eyes. */
  consent: z.object({ at: instant, text: z.string().check(z.minLength(1), z.maxLength(1000)) }),
  /** `updatedAt` of the entry as the Moodle has it; null while it has none. */
  sentVersion: z.nullable(instant),
  updatedAt: instant,
});
export type Given = z.infer<typeof givenSchema>;

/** The id under which an entry is given to a Moodle. */
export function givenId(entry: string, issuer: string): string {
  return `${entry}@${issuer}`;
}
