import * as z from 'zod/mini';
import { competencyCodes } from '../../framework/competencies.ts';
import { instant, isoDay } from '../moments.ts';
import { fiscalYearNumber, planItemSchema } from '../plan/plan.ts';

const text = z.string().check(z.maxLength(10_000));
const perBucket = z.object({ 70: z.number(), 20: z.number(), 10: z.number() });
const codes = z.array(z.enum(competencyCodes)).check(z.maxLength(competencyCodes.length));

/** What is written of one plan item (ผลการพัฒนา), a row of IDP2. */
const reviewItemSchema = z.object({
  /** Id of the plan item. */
  item: z.uuid(),
  /** เป็นไปตามแผน or ไม่เป็นไปตามแผน: the two boxes that exclude each other; null while neither is ticked. */
  outcome: z.nullable(z.enum(['as-planned', 'not-as-planned'])),
  /** ให้ดำเนินการพัฒนาต่อ. */
  continue: z.boolean(),
  /** ปรับแผนการพัฒนาใหม่. */
  revise: z.boolean(),
  /** The result in words (ผลการพัฒนา). */
  result: text,
  /** True while `result` is the draft that was made from the records and nobody has edited or accepted. */
  draft: z.boolean(),
  /** Further suggestions (ข้อเสนอแนะการพัฒนาเพิ่มเติม). */
  suggestion: text,
});
export type ReviewItem = z.infer<typeof reviewItemSchema>;

/** What a year looked like when its review was submitted; never counted again. */
const filedSchema = z.object({
  reading: z.enum(['appendix', 'curriculum']),
  hoursPerDay: z.number().check(z.gte(1), z.lte(24)),
  /** The version of the plan that was reviewed, and its items as they were. */
  planVersionId: z.uuid(),
  items: z.array(planItemSchema).check(z.maxLength(50)),
  minutes: perBucket,
  counts: perBucket,
  days: z.number(),
  required: codes,
  planned: codes,
  done: codes,
});
export type Filed = z.infer<typeof filedSchema>;

/**
 * The review of one year's plan (ผล IDP2; appendix, A3). Once submitted it is not changed any more, the year keeps the
 * reading it was filed under, and its entries are locked: see `isLocked`.
 */
export const reviewSchema = z.object({
  kind: z.literal('review'),
  version: z.literal(1),
  fiscalYear: fiscalYearNumber,
  /** In the order of the plan's items. */
  items: z.array(reviewItemSchema).check(
    z.maxLength(50),
    z.refine((list) => new Set(list.map(({ item }) => item)).size === list.length),
  ),
  /** When the learner submitted it; null while it is open. */
  submittedAt: z.nullable(instant),
  filed: z.nullable(filedSchema),
  /** "ลงนามบนกระดาษเมื่อ …": the learner's own statement; null until said. */
  signedOn: z.nullable(isoDay),
  createdAt: instant,
  updatedAt: instant,
});
export type Review = z.infer<typeof reviewSchema>;
