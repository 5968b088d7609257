import * as z from 'zod/mini';
import { competencyCodes } from '../framework/competencies.ts';
import { method } from '../framework/methods.ts';
import { keptAttestationSchema } from './attestation/kept.ts';
import { entryDetailsSchema } from './entry-details.ts';
import { instant, isoDay } from './moments.ts';

/** A web address. Only http and https: what is stored is later shown as a link, and an imported file could hold any scheme. */
export const webAddress = z.string().check(z.maxLength(2000), z.regex(/^https?:\/\/\S+$/i));

/** A rung of the evidence ladder: 1 declared, 2 visited, 3 page-signal, 4 site-record, 5 attested. */
const rungSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Rung = z.infer<typeof rungSchema>;

/** One thing seen that makes an entry believable (หลักฐาน): what, where, when. */
const evidenceSchema = z.object({
  rung: rungSchema,
  /** The page's or record's own words; for `declared` the learner's. */
  signal: z.nullable(z.string().check(z.maxLength(500))),
  /** Where it was seen, without personal parts. */
  url: z.nullable(webAddress),
  at: instant,
  /** What a Moodle signed, on rung 5 only. */
  attestation: z.optional(keptAttestationSchema),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/**
 * One development activity of any kind, 70, 20 or 10 (รายการเรียนรู้): the record that the log is made of.
 * Its fiscal year is that of `completedOn` in Bangkok; its bucket follows from `method` and the reading of the plan,
 * unless `bucketOverride` says otherwise. Unknown stays null.
 */
export const entrySchema = z.object({
  kind: z.literal('entry'),
  version: z.literal(2),
  id: z.uuid(),
  /** The press that made it: the same request id never makes a second entry. */
  requestId: z.uuid(),
  title: z.string().check(z.minLength(1), z.maxLength(1000)),
  titleEn: z.nullable(z.string().check(z.maxLength(1000))),
  /** Site id of `lib/sites`, null for an entry made by hand. */
  site: z.nullable(z.string().check(z.maxLength(100))),
  /** Keys of the course, each `site:key`, the one on the page first; empty when it has none. */
  courseKeys: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(20)),
  code: z.nullable(z.string().check(z.maxLength(100))),
  provider: z.string().check(z.maxLength(500)),
  url: z.nullable(webAddress),
  /** Id of `lib/framework/methods.ts` (วิธีการพัฒนา). Checked, because without its bucket an entry cannot be counted. */
  method: z.string().check(z.refine((id) => method(id) !== undefined)),
  bucketOverride: z.nullable(
    z.object({
      bucket: z.union([z.literal(70), z.literal(20), z.literal(10)]),
      because: z.string().check(z.maxLength(500)),
    }),
  ),
  status: z.union([z.literal('finished'), z.literal('ongoing')]),
  startedOn: z.nullable(isoDay),
  completedOn: z.nullable(isoDay),
  /** Whole minutes, so that sums are the same in whatever order they are made. */
  minutes: z.nullable(z.int().check(z.gte(0), z.lte(600_000))),
  minutesFrom: z.nullable(
    z.union([z.literal('certificate'), z.literal('course-page'), z.literal('learner')]),
  ),
  /** Codes of the plan only: the year's summary keeps one number for each, and must not grow with an import. */
  competencies: z
    .array(z.object({ code: z.enum(competencyCodes), basis: z.string().check(z.maxLength(50)) }))
    .check(z.maxLength(competencyCodes.length)),
  /** True once the learner pressed with these competencies before their eyes. */
  confirmed: z.boolean(),
  /** Title of the curriculum that this course is a part of; the curriculum's own entry adds no hours that this one counts. */
  partOf: z.nullable(z.string().check(z.maxLength(1000))),
  /** Highest rung first; never emptied. */
  evidence: z.array(evidenceSchema).check(z.minLength(1), z.maxLength(200)),
  note: z.string().check(z.maxLength(5000)),
  /** What its method needs beside that; null while nothing was said. */
  details: z.nullable(entryDetailsSchema),
  /**
   * The plan item that the learner counts it under; `item` null keeps it outside the plan on purpose. Null as a whole
   * leaves it to the rules of attaching, see `linkOf`.
   */
  planItem: z.nullable(z.object({ item: z.nullable(z.uuid()) })),
  /** Set on a correcting entry (รายการแก้ไข): the locked entry in whose place it counts, and why. `withdrawn` counts nothing. */
  corrects: z.nullable(
    z.object({ entry: z.uuid(), because: z.string().check(z.maxLength(1000)), withdrawn: z.boolean() }),
  ),
  /** Id of the correcting entry that counts in this one's place; null while it counts itself. */
  correctedBy: z.nullable(z.uuid()),
  createdAt: instant,
  updatedAt: instant,
});
export type Entry = z.infer<typeof entrySchema>;
