import * as z from 'zod/mini';
import { conflictSchema, mendSchema } from './place.ts';
import {
  basicsSchema,
  competencyGroupSchema,
  competencySchema,
  dimensionSchema,
  missionGroupSchema,
  mixedWorkQuestionSchema,
  positionSchema,
} from './schemas.ts';
import { curriculumSchema, lostSubCompetenciesSchema, subCompetencySchema } from './schemas-curricula.ts';
import {
  cycleSchema,
  directionSchema,
  focusSchema,
  formSchema,
  guideSchema,
  kpiSchema,
  methodSchema,
  procedureSchema,
  roadmapSchema,
  ruleSchema,
  sourceSchema,
  swotSchema,
} from './schemas-methods.ts';

const exactly = (count: number) => z.length(count);

const competencyInDocument = z.extend(z.strictObject(competencySchema.shape), {
  subCompetenciesLost: z.boolean(),
  loss: z.optional(z.omit(lostSubCompetenciesSchema, { competency: true })),
  subCompetencies: z.array(z.omit(subCompetencySchema, { competency: true })),
});

const missionGroupInDocument = z.extend(z.strictObject(missionGroupSchema.shape), {
  positions: z
    .array(z.omit(z.strictObject(positionSchema.shape), { group: true, opens: true }))
    .check(z.minLength(1)),
});

/** Accepts the whole document that `framework()` gives, and nothing beside it. */
export const frameworkSchema = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  groups: z.array(competencyGroupSchema).check(exactly(7)),
  competencies: z.array(competencyInDocument).check(exactly(23)),
  missionGroups: z.array(missionGroupInDocument).check(exactly(6)),
  basics: basicsSchema,
  curricula: z.array(curriculumSchema).check(exactly(4)),
  methods: z.array(methodSchema),
  rules: z.array(ruleSchema),
  kpis: z.array(kpiSchema),
  sources: z.array(sourceSchema),
  conflicts: z.array(conflictSchema),
  mends: z.array(mendSchema),
  dimensions: z.array(dimensionSchema).check(exactly(5)),
  focus: z.array(focusSchema).check(exactly(4)),
  forms: z.array(formSchema).check(exactly(2)),
  guides: z.array(guideSchema),
  procedure: procedureSchema,
  cycle: cycleSchema,
  direction: directionSchema,
  roadmap: roadmapSchema,
  swot: swotSchema,
  mixedWork: z.strictObject({
    questions: z.array(mixedWorkQuestionSchema).check(exactly(2)),
    requiredSkillsAgreement: z.string().check(z.minLength(1)),
  }),
});
