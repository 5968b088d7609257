import * as z from 'zod/mini';
import { competencyCodes } from './competencies.ts';
import { placeSchema } from './place.ts';

/** Accepts printed text as the data keeps it: trimmed, white space single, no Thai digits, no markup of the scan. */
const printed = z.string().check(z.minLength(2), z.regex(/^[^\s๐-๙<>*]+( [^\s๐-๙<>*]+)*$/));
const groupCode = z.enum(['DLit', 'DG', 'DT', 'DS', 'SPM', 'DL', 'DTr']);
const dimensionNumber = z.literal([1, 2, 3, 4, 5]);
const letter = z.enum(['E', 'M', 'A', 'S', 'T', 'O']);
const otherNames = z.array(z.strictObject({ th: printed, place: placeSchema }));
const five = z.array(printed).check(z.length(5));

/** Accepts one learning dimension (มิติการเรียนรู้). */
export const dimensionSchema = z.strictObject({ no: dimensionNumber, th: printed, place: placeSchema });

/** Accepts one competency group (กลุ่มความสามารถ). */
export const competencyGroupSchema = z.strictObject({
  code: groupCode,
  th: printed,
  en: printed,
  dimension: dimensionNumber,
  place: placeSchema,
  alsoPrinted: otherNames,
});

/** Accepts one competency (ความสามารถ) whose code begins with its group. */
export const competencySchema = z
  .strictObject({
    code: z.enum(competencyCodes),
    group: groupCode,
    th: printed,
    dimension: dimensionNumber,
    place: placeSchema,
    alsoPrinted: otherNames,
  })
  .check(z.refine(({ code, group }) => code.replace(/\d+$/, '') === group));

/** Accepts one mission group (กลุ่มภารกิจ) without its positions; its behaviours quote its role. */
export const missionGroupSchema = z
  .strictObject({
    letter,
    en: printed,
    th: printed,
    role: printed,
    behaviours: printed,
    members: printed,
    requires: z.array(z.enum(competencyCodes)).check(
      z.minLength(1),
      z.refine((codes) => new Set(codes).size === codes.length),
    ),
    knowledge: z.array(printed).check(z.minLength(1)),
    experience: z.array(printed),
    place: placeSchema,
  })
  .check(z.refine(({ role, behaviours }) => behaviours.includes(`“${role}”`)));

/** Accepts the basics: five of knowledge, of experience and of attributes. */
export const basicsSchema = z.strictObject({
  knowledge: five,
  experience: five,
  attributes: five,
  place: placeSchema,
});

/** Accepts one position (ตำแหน่ง) whose row is its name and its qualifiers in brackets. */
export const positionSchema = z
  .strictObject({
    th: printed,
    name: printed,
    qualifiers: z.array(printed),
    group: letter,
    no: z.int().check(z.positive()),
    note: z.optional(printed),
    opens: z.array(printed),
    place: placeSchema,
  })
  .check(
    z.refine(
      ({ th, name, qualifiers }) => th === [name, ...qualifiers.map((words) => `(${words})`)].join(' '),
    ),
  );

/** Accepts one of the two questions for mixed work. */
export const mixedWorkQuestionSchema = z.strictObject({
  id: z.enum(['workload', 'career']),
  th: printed,
  ask: printed,
  example: printed,
  place: placeSchema,
});
