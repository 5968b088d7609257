import * as z from 'zod/mini';
import { isoDay } from '../idp/moments.ts';
import type { Progress } from '../idp/plan/progress.ts';
import { emptySums } from '../idp/tally.ts';

/** How many of a year's entries its summary names. */
export const latestShown = 5;

const latestSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  method: z.string(),
  /** The bucket that the learner counts it under instead of the method's; null follows the method. */
  bucketOverride: z.nullable(z.union([z.literal(70), z.literal(20), z.literal(10)])),
  minutes: z.nullable(z.number()),
  startedOn: z.nullable(isoDay),
  completedOn: isoDay,
});

/** One of a year's latest finished entries, as popup and overview list it. */
export type LatestEntry = z.infer<typeof latestSchema>;

const count = z.int().check(z.gte(0));

/**
 * The summary of one fiscal year: its sums and its latest entries, written with every entry. It can always be made anew
 * from the entries; its size does not grow with them.
 */
export const yearSummarySchema = z.object({
  kind: z.literal('tally'),
  version: z.literal(1),
  fiscalYear: z.int(),
  methods: z.record(z.string(), z.object({ count, minutes: count, unknown: count })),
  competencies: z.record(z.string(), count),
  unconfirmed: count,
  latest: z.array(latestSchema).check(z.maxLength(latestShown)),
});
export type YearSummary = z.infer<typeof yearSummarySchema>;

/** The counts of what is in no year yet. */
export const openCountsSchema = z.object({
  kind: z.literal('open'),
  version: z.literal(1),
  /** Finished entries without a completion day. */
  undated: count,
  /** Entries in progress. */
  ongoing: count,
  /** Of both: those whose competencies nobody has confirmed. */
  unconfirmed: count,
});
export type OpenCounts = z.infer<typeof openCountsSchema>;

/** The summary of a year without finished entries. */
export function emptyYear(fiscalYear: number): YearSummary {
  return { kind: 'tally', version: 1, ...emptySums(fiscalYear), latest: [] };
}

/** Nothing open. */
export const nothingOpen: OpenCounts = { kind: 'open', version: 1, undated: 0, ongoing: 0, unconfirmed: 0 };

/** The progress of one fiscal year's plan, written with every entry; made anew from plan and entries. See `Progress`. */
export const progressSchema = z.object({
  kind: z.literal('progress'),
  version: z.literal(1),
  fiscalYear: z.int(),
  items: z.record(
    z.string(),
    z.object({
      count,
      minutes: count,
      unknown: count,
      ongoing: count,
      competencies: z.record(z.string(), count),
    }),
  ),
  outside: count,
  asking: count,
});

/** A progress as it is stored. */
export function progressRecord(progress: Progress): z.infer<typeof progressSchema> {
  const { fiscalYear, items, outside, asking } = progress;
  return { kind: 'progress', version: 1, fiscalYear, items, outside, asking };
}
