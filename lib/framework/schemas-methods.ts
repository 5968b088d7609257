import * as z from 'zod/mini';
import { placeSchema } from './place.ts';

/** Text of the plan: trimmed, not empty, Arabic digits only. */
const text = z.string().check(z.regex(/^(?!\s)[^๐-๙]+(?<!\s)$/));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const severity = z.enum(['must', 'remark']);
const bucket = z.literal([70, 20, 10]);
const reading = z.enum(['appendix', 'curriculum']);
const beYear = z.int().check(z.minimum(2560), z.maximum(2600));

/** Accepts a development method (วิธีการพัฒนา). */
export const methodSchema = z.strictObject({
  id,
  th: text,
  en: text,
  alsoPrinted: z.optional(z.array(text)),
  bucket: z.strictObject({ appendix: bucket, curriculum: bucket }),
  place: placeSchema,
  alsoAt: z.optional(z.array(placeSchema)),
  kinds: z.optional(z.array(z.strictObject({ id, th: text, en: z.optional(text) })).check(z.minLength(2))),
  fields: z
    .array(
      z.enum([
        'what',
        'withWhom',
        'projectName',
        'result',
        'organiser',
        'lectureShare',
        'kind',
        'people',
        'sessionMinutes',
        'location',
        'source',
      ]),
    )
    .check(z.minLength(1)),
  note: z.optional(text),
});

/** Accepts a quantitative rule (ข้อกำหนดเชิงปริมาณ). */
export const ruleSchema = z.strictObject({
  id,
  th: text,
  value: z.int().check(z.positive()),
  unit: z.string().check(z.minLength(1)),
  bound: z.enum(['min', 'max', 'exact']),
  about: z.enum(['year', 'mix', 'method', 'deadline', 'stage', 'size']),
  place: placeSchema,
  printed: text,
  severity: z.optional(severity),
  reading: z.optional(reading),
  method: z.optional(id),
  kind: z.optional(id),
});

/** Accepts a success indicator (ตัวชี้วัดความสำเร็จ). */
export const kpiSchema = z.strictObject({
  id,
  no: z.string().check(z.regex(/^\d+(\.\d+)+$/)),
  th: text,
  value: z.int().check(z.minimum(1), z.maximum(100)),
  unit: z.literal('percent'),
  of: text,
  reached: text,
  byFiscalYear: beYear,
  definition: z.optional(text),
  place: placeSchema,
});

/** Accepts a learning source (แหล่งเรียนรู้) or a reference. */
export const sourceSchema = z.strictObject({
  id,
  th: text,
  urls: z.array(z.string().check(z.regex(/^https?:\/\//))),
  kind: z.enum(['learning', 'reference']),
  provider: z.optional(z.enum(['OCSC', 'TDGA', 'ThaiMOOC', 'BMA'])),
  place: placeSchema,
  note: z.optional(text),
});

/** Accepts an area with its focus (จุดเน้น). */
export const focusSchema = z.strictObject({
  id: z.enum(['EM', 'AO', 'S', 'T']),
  no: z.string().check(z.regex(/^5\.[1-4]$/)),
  th: text,
  goal: text,
  missionGroups: z
    .array(z.strictObject({ letter: z.enum(['E', 'M', 'A', 'S', 'T', 'O']), th: text, role: text }))
    .check(z.minLength(1)),
  points: z.array(text).check(z.minLength(1)),
  place: placeSchema,
  targetGroup: text,
  curriculumFocus: text,
  curriculumPlace: placeSchema,
});

const formColumnSchema = z.strictObject({
  id,
  th: text,
  hint: z.optional(text),
  get columns() {
    return z.optional(z.array(formColumnSchema).check(z.minLength(2)));
  },
  bucket: z.optional(bucket),
  quarter: z.optional(z.literal([1, 2, 3, 4])),
  checkboxes: z.optional(
    z.array(z.strictObject({ id, th: text, excludes: z.optional(z.literal('outcome')) })),
  ),
  guide: z.optional(text),
});

/** Accepts an official form (IDP1, IDP2). */
export const formSchema = z.strictObject({
  id: z.enum(['IDP1', 'IDP2']),
  titles: z.array(text).check(z.minLength(1)),
  fields: z.array(z.strictObject({ id: z.enum(['fiscalYear', 'name', 'position', 'agency']), th: text })),
  columns: z.array(formColumnSchema).check(z.minLength(1)),
  rows: z.int().check(z.positive()),
  firstRowGuide: z.optional(text),
  acknowledgement: text,
  signatures: z.array(z.strictObject({ id: z.enum(['learner', 'supervisor']), before: text, th: text })),
  date: text,
  place: placeSchema,
});

const statementSchema = z.strictObject({ id, th: text, place: placeSchema });
const statements = z.array(statementSchema).check(z.minLength(1));

/** Accepts vision, goal, missions and the frame of development (กรอบการพัฒนา). */
export const directionSchema = z.strictObject({
  vision: statementSchema,
  goal: statementSchema,
  goalDefinition: statementSchema,
  missions: statements,
  frame: statements,
  requirements: statements,
});

/** Accepts the summary of the SWOT analysis with its recommendations. */
export const swotSchema = z.strictObject({
  strengths: statements,
  weaknesses: statements,
  opportunities: statements,
  threats: statements,
  recommendations: statements,
});

/** Accepts the stages of development and the steps of the first one. */
export const roadmapSchema = z.strictObject({
  stages: z.array(
    z.strictObject({
      id: z.enum(['early', 'developing', 'mature']),
      th: text,
      en: text,
      from: beYear,
      to: z.nullable(beYear),
      about: text,
      place: placeSchema,
    }),
  ),
  steps: z.array(
    z.strictObject({
      no: z.int(),
      th: text,
      points: z.array(text),
      responsible: z.array(text).check(z.minLength(1)),
      fiscalYear: beYear,
      place: placeSchema,
    }),
  ),
});

const worded = z.strictObject({ th: text, place: placeSchema });

/** Accepts the yearly cycle 3A with the reasons for choosing an item and the rules without a number. */
export const cycleSchema = z.strictObject({
  phases: z.array(
    z.strictObject({
      id: z.enum(['A1', 'A2', 'A3']),
      en: text,
      text: z.strictObject({ appendix: worded, curriculum: worded }),
    }),
  ),
  reasons: z.array(
    z.strictObject({ id, th: text, place: placeSchema, readings: z.array(reading).check(z.minLength(1)) }),
  ),
  principles: z.array(z.strictObject({ id, th: text, place: placeSchema, severity: z.optional(severity) })),
});

/** Accepts the prose on how development goes about (ขั้นตอนและวิธีการพัฒนา). */
export const procedureSchema = statements;

/** Accepts the appendix's guide to one method. */
export const guideSchema = z.strictObject({
  method: id,
  about: z.array(text).check(z.minLength(1)),
  kinds: z.array(z.strictObject({ id, th: text, steps: z.array(text) })),
  steps: z.array(text),
  closing: z.optional(text),
  place: placeSchema,
});
