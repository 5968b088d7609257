import * as z from 'zod/mini';
import { competencyCodes } from '../../framework/competencies.ts';
import { method } from '../../framework/methods.ts';
import { instant, isoDay } from '../moments.ts';

/** A fiscal year (ปีงบประมาณ), B.E., in the range of the profile's. */
export const fiscalYearNumber = z.int().check(z.gte(2500), z.lte(2743));

const line = z.string().check(z.maxLength(1000));
const text = z.string().check(z.maxLength(5000));

/** One topic line (ชื่อเรื่อง /เนื้อหา / หัวข้อการพัฒนา), column (2) of IDP1. Two lines of the same words are one topic. */
const topicSchema = z.object({
  title: line,
  /** Keys of a course that the line means, each `site:key`; empty for a topic in words. */
  courseKeys: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(20)),
});
export type Topic = z.infer<typeof topicSchema>;

/** One method of an item (วิธีการพัฒนา), column (3): its share 70, 20 or 10 follows from the reading of the plan. */
const plannedMethodSchema = z.object({
  /** Id of `lib/framework/methods.ts`. */
  method: z.string().check(z.refine((id) => method(id) !== undefined)),
  /** What is printed beside the method's name, for example with whom; often empty. */
  words: line,
});

/**
 * One item of the plan (รายการพัฒนา), a row of IDP1. It may be half-filled: a plan is saved as it is typed, and what is
 * missing or against a rule is said by `checkPlan` and `emptyColumns`, never refused.
 */
export const planItemSchema = z.object({
  /** The same through every version of the plan. */
  id: z.uuid(),
  /** Why it was chosen (จุดอ่อน, จุดแข็ง, ความจำเป็นของงาน): a `Reason` of the appendix's A1; null until chosen. */
  reason: z.nullable(z.enum(['weakness', 'strength', 'necessity'])),
  /** The reason in the learner's words. */
  because: text,
  /** Competencies to develop (ความสามารถ), column (1). */
  competencies: z.array(z.enum(competencyCodes)).check(z.maxLength(competencyCodes.length)),
  /** Knowledge, experience or attributes to develop (ความรู้), column (1), as printed. */
  knowledge: z.array(line).check(z.maxLength(50)),
  topics: z.array(topicSchema).check(z.maxLength(50)),
  methods: z.array(plannedMethodSchema).check(z.maxLength(50)),
  /** Target use in work (เป้าหมายการนำไปพัฒนางาน), column (4). */
  target: text,
  /** Quarters of the fiscal year (ช่วงระยะเวลาการพัฒนา), column (5), 1 is October to December; ascending, none twice. */
  quarters: z
    .array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]))
    .check(z.refine((found) => found.every((quarter, at) => at === 0 || quarter > (found[at - 1] ?? 0)))),
  /** First and last day of the development, both included, where the learner gives them. */
  startsOn: z.nullable(isoDay),
  endsOn: z.nullable(isoDay),
  /** How it is evaluated (วิธีประเมินผลการพัฒนา), column (6): by oneself; by the supervisor or a colleague. */
  evaluation: z.object({ self: z.boolean(), others: z.boolean() }),
  /** The item of an earlier year that this one goes on with; null when it is new. */
  carriedFrom: z.nullable(z.object({ fiscalYear: fiscalYearNumber, item: z.uuid() })),
});
export type PlanItem = z.infer<typeof planItemSchema>;

const items = z.array(planItemSchema).check(
  z.maxLength(50),
  z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length),
);

/** What every version of a plan has. */
const versionFields = {
  /** Id of the version. */
  versionId: z.uuid(),
  /** Number of the version, from 1. */
  no: z.int().check(z.gte(1)),
  /** In priority order (จัดลำดับความสำคัญ). */
  items,
  /** The day from which the version holds. */
  since: isoDay,
  /** Why the plan was changed into this version; empty for the first. */
  because: text,
  /** The day on which the learner fixed it to hand it in (ทำฉบับเสนอ); null while it is a draft. */
  proposedOn: z.nullable(isoDay),
  /** "ลงนามบนกระดาษเมื่อ …": the learner's own statement, never the supervisor's; null until said. */
  signedOn: z.nullable(isoDay),
};

/** An earlier version of a plan, kept as it was. */
const planVersionSchema = z.object({
  ...versionFields,
  /** The instant at which the next version took its place. */
  keptAt: instant,
});
export type PlanVersion = z.infer<typeof planVersionSchema>;

/**
 * The individual development plan of one fiscal year (แผน IDP1): the version that holds and every earlier one. One that was
 * handed in or signed is changed by `revisePlan` alone, which keeps it (the plan foresees changes: chapter 6, 1.2).
 */
export const planSchema = z.object({
  kind: z.literal('plan'),
  version: z.literal(1),
  fiscalYear: fiscalYearNumber,
  /** What it was begun from: the assessment's gaps, last year's plan, or nothing. */
  origin: z.enum(['gaps', 'last-year', 'empty']),
  ...versionFields,
  /** Oldest first. */
  earlier: z.array(planVersionSchema).check(z.maxLength(1000)),
  createdAt: instant,
  updatedAt: instant,
});
export type Plan = z.infer<typeof planSchema>;
