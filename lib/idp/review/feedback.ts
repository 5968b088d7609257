import * as z from 'zod/mini';
import { instant, isoDay } from '../moments.ts';

/** Feedback (ข้อมูลป้อนกลับ; chapter 6, 1.2 and A3) as the learner noted it: who said what. It is the learner's note, not the other's statement. */
export const feedbackSchema = z.object({
  kind: z.literal('feedback'),
  version: z.literal(1),
  id: z.uuid(),
  /** Its day decides the fiscal year in whose review it appears. */
  on: isoDay,
  who: z.string().check(z.minLength(1), z.maxLength(200)),
  /** What the person is to the learner: supervisor, colleague, whoever is served, or somebody else. */
  role: z.enum(['supervisor', 'colleague', 'client', 'other']),
  words: z.string().check(z.minLength(1), z.maxLength(5000)),
  /** The plan item that it speaks of; null for the whole year. */
  item: z.nullable(z.uuid()),
  createdAt: instant,
  updatedAt: instant,
});
export type Feedback = z.infer<typeof feedbackSchema>;
