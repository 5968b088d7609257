import fc from 'fast-check';
import { competencyCodes } from '../framework/competencies.ts';
import { methods } from '../framework/methods.ts';
import type { Entry } from './entry.ts';

/** A plain entry for tests: a finished online course of one hour, with what a test wants otherwise. */
export function sampleEntry(over: Partial<Entry> = {}): Entry {
  return {
    kind: 'entry',
    version: 2,
    id: '00000000-0000-4000-8000-000000000001',
    requestId: '00000000-0000-4000-8000-0000000000a1',
    title: 'ธรรมาภิบาลข้อมูลภาครัฐ',
    titleEn: null,
    site: 'ocsc',
    courseKeys: ['ocsc:1089'],
    code: null,
    provider: 'สำนักงาน ก.พ.',
    url: 'https://learningportal.ocsc.go.th/learningspace/courses/1089',
    method: 'online',
    bucketOverride: null,
    status: 'finished',
    startedOn: null,
    completedOn: '2026-01-20',
    minutes: 60,
    minutesFrom: 'course-page',
    competencies: [{ code: 'DG100', basis: 'title' }],
    confirmed: true,
    partOf: null,
    evidence: [{ rung: 3, signal: 'เรียนจบแล้ว', url: null, at: '2026-01-20T09:00:00.000Z' }],
    note: '',
    details: null,
    planItem: null,
    corrects: null,
    correctedBy: null,
    createdAt: '2026-01-20T09:00:00.000Z',
    updatedAt: '2026-01-20T09:00:00.000Z',
    ...over,
  };
}

/** The n-th UUID for tests. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

const day = fc
  .date({ min: new Date('2024-09-25'), max: new Date('2027-10-05'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    "'quoted",
    'สูตร "ลับ"\r\nบรรทัดสอง',
    '+66',
    '@a',
    '  -x',
    'ก,ข',
    'ทำงาน\t',
    '-',
    '\u00a0=x',
  ),
);
const title = fc.oneof(text, fc.constantFrom('หลักสูตร ก', 'หลักสูตร ข')).map((words) => words.trim() || 'ก');

/** Any entry that the schema takes; titles, sites and curricula come from so few that entries often meet each other. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.uuid({ version: 4 }),
    requestId: fc.uuid({ version: 4 }),
    title,
    titleEn: fc.option(text),
    site: fc.option(fc.constantFrom('ocsc', 'thaimooc')),
    courseKeys: fc.uniqueArray(fc.constantFrom('ocsc:1', 'ocsc:10', 'ocsc:2', 'thaimooc:a'), {
      maxLength: 2,
    }),
    provider: text,
    method: fc.constantFrom(...methods.map(({ id }) => id)),
    bucketOverride: fc.option(
      fc.record({ bucket: fc.constantFrom(70 as const, 20 as const, 10 as const), because: text }),
    ),
    status: fc.constantFrom('finished' as const, 'finished' as const, 'ongoing' as const),
    completedOn: fc.option(day),
    minutes: fc.option(fc.nat(6000)),
    competencies: fc.uniqueArray(
      fc.record({ code: fc.constantFrom(...competencyCodes), basis: fc.constant('title') }),
      { selector: ({ code }) => code, maxLength: 3 },
    ),
    confirmed: fc.boolean(),
    partOf: fc.option(fc.constantFrom('หลักสูตร ก', 'หลักสูตร ข')),
    evidence: fc
      .record({
        rung: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
        signal: fc.option(text),
        url: fc.constantFrom(null, 'https://learn.example/1'),
        at: instant,
      })
      .map((one) => [one]),
    note: text,
    createdAt: instant,
    updatedAt: instant,
  })
  .map((some) => sampleEntry(some));

/** A log: entries with different ids. */
export const anyLog: fc.Arbitrary<Entry[]> = fc.uniqueArray(anyEntry, {
  selector: ({ id }) => id,
  maxLength: 12,
});
