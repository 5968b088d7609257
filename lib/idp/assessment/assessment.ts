import * as z from 'zod/mini';
import { competencyCodes } from '../../framework/competencies.ts';
import { instant, isoDay } from '../moments.ts';
import { fiscalYearNumber } from '../plan/plan.ts';

/**
 * Id of one skill that is asked: a competency (`DLit100`), one of its sub-competencies (`DLit100/1.1`), or a line of
 * `knowledge/…`, `experience/…` or `attribute/…`. `skillsOf` lists those of a mission group; `skill(id)` explains one.
 */
export const skillId = z
  .string()
  .check(z.regex(/^[A-Za-z][A-Za-z0-9]*(\/[A-Za-z0-9.]+){0,2}$/), z.maxLength(60));

/** The plan's answer to one skill is one of two words. */
const answerSchema = z.object({
  /** True is มี, false is ไม่มี. */
  has: z.boolean(),
  /** The learner's own note, a third word included; it never changes what is counted. */
  note: z.string().check(z.maxLength(1000)),
  at: instant,
});
export type Answer = z.infer<typeof answerSchema>;

/** One line of what the OCSC online self-assessment showed (Online Self-Assessment), keyed in by the learner as it stands there. */
const ocscLineSchema = z.object({
  /** What the site calls it. */
  name: z.string().check(z.maxLength(300)),
  score: z.nullable(z.number()),
  outOf: z.nullable(z.number().check(z.gt(0))),
  /** The site's verdict in its own words. */
  words: z.string().check(z.maxLength(1000)),
  /** What the learner takes from it; null when nothing. */
  shows: z.nullable(z.enum(['strength', 'weakness'])),
  /** Competencies that the learner reads it as; stands beside their own answer, never instead. */
  competencies: z.array(z.enum(competencyCodes)).check(z.maxLength(competencyCodes.length)),
});
export type OcscLine = z.infer<typeof ocscLineSchema>;

/**
 * One self-assessment (การประเมินตนเอง; chapter 6, 2.1): มี or ไม่มี for the skills that the mission group requires, saved
 * with every answer, so that it can be left and taken up again. Every one is kept; before and after are compared.
 */
export const assessmentSchema = z.object({
  kind: z.literal('assessment'),
  version: z.literal(1),
  id: z.uuid(),
  fiscalYear: fiscalYearNumber,
  /** The group whose skills it asks for; it stays when the learner's group changes later. */
  missionGroup: z.enum(['E', 'M', 'A', 'S', 'T', 'O']),
  /** By skill id; a skill without one is not answered yet. */
  answers: z.record(skillId, answerSchema).check(z.refine((all) => Object.keys(all).length <= 500)),
  /** Results of the OCSC online self-assessment beside it; null when none were keyed in. */
  ocsc: z.nullable(
    z.object({
      takenOn: z.nullable(isoDay),
      lines: z.array(ocscLineSchema).check(z.maxLength(100)),
    }),
  ),
  startedAt: instant,
  /** When the learner declared it finished; null while it is open. */
  finishedAt: z.nullable(instant),
  updatedAt: instant,
});
export type Assessment = z.infer<typeof assessmentSchema>;
