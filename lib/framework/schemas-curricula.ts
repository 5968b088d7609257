import * as z from 'zod/mini';
import { competencyCodes } from './competencies.ts';
import { placeSchema } from './place.ts';

/** Accepts printed text as the data keeps it: trimmed, white space single, no Thai digits, no markup of the scan. */
const printedText = z.string().check(
  z.minLength(3),
  z.regex(/^[^\s๐-๙<>*]+( [^\s๐-๙<>*]+)*$/),
  z.refine((text) => !text.includes('&amp;')),
);

const competencyCode = z.enum(competencyCodes);
const missionGroupLetters = z.array(z.enum(['E', 'M', 'A', 'S', 'T', 'O']));
const categoryNumber = z.string().check(z.regex(/^[1-9]\.[1-9]\d?$/));

/** Accepts one sub-competency (ความสามารถย่อย) with at least one mission-group mark. */
export const subCompetencySchema = z.strictObject({
  competency: competencyCode,
  no: categoryNumber,
  th: printedText,
  scope: printedText,
  missionGroups: missionGroupLetters.check(z.minLength(1)),
  place: placeSchema,
});

/** Accepts the record of one competency whose sub-competencies the scan lost. */
export const lostSubCompetenciesSchema = z.strictObject({
  competency: competencyCode,
  lost: z.enum(['all', 'some']),
  nos: z.array(categoryNumber),
  what: printedText,
  place: placeSchema,
});

const courseBase = {
  title: printedText,
  provider: z.nullable(z.enum(['OCSC', 'TDGA', 'ThaiMOOC', 'BMA'])),
  methods: z
    .array(
      z.enum([
        'self',
        'online',
        'ojt',
        'project',
        'rotation',
        'shadowing',
        'mentoring',
        'consulting',
        'meeting',
        'classroom',
      ]),
    )
    .check(z.minLength(1)),
  competencies: z
    .array(z.strictObject({ code: competencyCode, authority: z.enum(['plan', 'judgement']) }))
    .check(z.maxLength(3)),
  place: placeSchema,
};

/** Accepts one course row: `no` is `'1.10'` in a category, starting with its number, and `'3'` in `'other'`. */
const curriculumCourseSchema = z.union([
  z
    .strictObject({ category: z.literal([1, 2, 3, 4, 5]), no: categoryNumber, ...courseBase })
    .check(z.refine((course) => course.no.startsWith(`${course.category}.`))),
  z.strictObject({
    category: z.literal('other'),
    no: z.string().check(z.regex(/^[1-9]\d?$/)),
    ...courseBase,
  }),
]);

/** Accepts one curriculum with its rows. */
export const curriculumSchema = z.strictObject({
  id: z.enum(['EM', 'AO', 'S', 'T']),
  missionGroups: missionGroupLetters.check(z.minLength(1)),
  title: printedText,
  place: placeSchema,
  courses: z.array(curriculumCourseSchema).check(z.minLength(1)),
});
