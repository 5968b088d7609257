import * as z from 'zod/mini';
import { instant, isoDay } from '../moments.ts';
import { fiscalYearNumber } from '../plan/plan.ts';

/**
 * What was used in work (การนำความรู้ไปใช้, Practices; chapter 6, 2.5) of one plan item. It is no learning entry: it has no
 * hours and counts nowhere in 70:20:10.
 */
export const practiceSchema = z.object({
  kind: z.literal('practice'),
  version: z.literal(1),
  id: z.uuid(),
  fiscalYear: fiscalYearNumber,
  /** Id of the plan item. */
  item: z.uuid(),
  /** What was used, in which work. */
  what: z.string().check(z.minLength(1), z.maxLength(5000)),
  /** When; null while it is not said. */
  on: z.nullable(isoDay),
  /** The result or innovation (การสร้างสรรค์นวัตกรรมการทำงาน); empty when not said. */
  result: z.string().check(z.maxLength(5000)),
  createdAt: instant,
  updatedAt: instant,
});
export type Practice = z.infer<typeof practiceSchema>;
