import * as z from 'zod/mini';
import { instant, isoDay } from '../moments.ts';
import { skillId } from './assessment.ts';

/** One skill that learner and supervisor agreed to add to what the group requires, or to leave out (chapter 4 section 2, หมายเหตุ). */
const agreedSkillSchema = z.object({
  skill: skillId,
  change: z.enum(['added', 'left-out']),
  /** Why (เหตุผลอันสมควร); the plan asks for it. */
  because: z.string().check(z.minLength(1), z.maxLength(1000)),
  /** The day on which it was agreed, as the learner says. */
  on: isoDay,
});
export type AgreedSkill = z.infer<typeof agreedSkillSchema>;

/** Everything that was agreed on the required skills (ทักษะที่จำเป็น เพิ่มเติม หรือเพียงบางส่วน); one record, each skill at most once. */
export const agreementSchema = z.object({
  kind: z.literal('agreement'),
  version: z.literal(1),
  skills: z.array(agreedSkillSchema).check(
    z.maxLength(200),
    z.refine((list) => new Set(list.map(({ skill }) => skill)).size === list.length),
  ),
  updatedAt: instant,
});
export type Agreement = z.infer<typeof agreementSchema>;
