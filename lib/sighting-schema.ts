import * as z from 'zod/mini';
import { isoDay } from './idp/moments.ts';
import type { SightedCourse, Sighting } from './sites/reading/sighting.ts';
import type { SiteRecord } from './sites/reading/site.ts';

const text = (longest: number) => z.string().check(z.maxLength(longest));
const completion = z.enum(['finished', 'unfinished', 'unknown']);

/** One course of a sighting. */
export const courseSchema: z.ZodMiniType<SightedCourse> = z.object({
  itemKind: z.enum(['course', 'curriculum']),
  title: text(1000),
  titleEn: z.optional(text(1000)),
  courseKey: z.nullable(text(300)),
  otherKeys: z.optional(z.array(text(300)).check(z.maxLength(10))),
  siteCodes: z.optional(z.array(text(100)).check(z.maxLength(50))),
  code: z.optional(text(100)),
  url: z.optional(text(2000)),
  provider: text(500),
  minutes: z.nullable(z.number().check(z.gte(0), z.lte(600_000))),
  minutesFrom: z.nullable(z.enum(['certificate', 'course-page'])),
  progress: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  completion,
  completedOn: z.nullable(isoDay),
  signal: z.nullable(text(500)),
  holder: z.enum(['visitor', 'someone']),
  certificateUrl: z.optional(text(2000)),
  partOf: z.optional(text(1000)),
  about: z.optional(text(4000)),
});

/** A sighting as it arrives from a page: nothing in it is believed before it fits. */
export const sightingSchema: z.ZodMiniType<Sighting> = z.object({
  site: text(40),
  kind: z.enum([
    'course',
    'curriculum',
    'classroom',
    'courseware',
    'progress',
    'dashboard',
    'my-courses',
    'certificate-list',
    'certificate',
    'catalogue',
    'other',
    'not-ready',
  ]),
  url: text(2000),
  items: z.array(courseSchema).check(z.maxLength(500)),
  partial: z.optional(z.literal(true)),
});

/** What a site's own record answered, as it arrives from a page; null: it did not answer. */
export const siteRecordSchema: z.ZodMiniType<SiteRecord | null> = z.nullable(
  z.object({ completion, completedOn: z.nullable(isoDay), signal: text(500) }),
);
