import fc from 'fast-check';
import { competencyCodes } from '../../framework/competencies.ts';
import { methods } from '../../framework/methods.ts';
import type { Answer } from '../answer/answer.ts';
import type { Agreement } from '../assessment/agreement.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { uuid } from '../entry.fixture.ts';
import { type Given, givenId } from '../given.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import type { Feedback } from '../review/feedback.ts';
import type { Practice } from '../review/practice.ts';
import type { Review } from '../review/review.ts';
import type { YearRecords } from './merge-years.ts';

/** A whole plan item for tests: DG100 by a course, coaching and work, in the first quarter. */
export function sampleItem(over: Partial<PlanItem> = {}): PlanItem {
  return {
    id: uuid(0x100),
    reason: 'weakness',
    because: 'ผลการประเมินพบช่องว่าง',
    competencies: ['DG100'],
    knowledge: [],
    topics: [{ title: 'ธรรมาภิบาลข้อมูลภาครัฐ', courseKeys: [] }],
    methods: [
      { method: 'ojt', words: '' },
      { method: 'coaching', words: '' },
      { method: 'online', words: '' },
    ],
    target: 'จัดทำบัญชีข้อมูลของฝ่าย',
    quarters: [1],
    startsOn: null,
    endsOn: null,
    evaluation: { self: true, others: false },
    carriedFrom: null,
    ...over,
  };
}

/** A plan of fiscal year 2569 with one item. */
export function samplePlan(over: Partial<Plan> = {}): Plan {
  return {
    kind: 'plan',
    version: 1,
    fiscalYear: 2569,
    origin: 'empty',
    versionId: uuid(0x200),
    no: 1,
    items: [sampleItem()],
    since: '2025-10-05',
    because: '',
    proposedOn: null,
    signedOn: null,
    earlier: [],
    createdAt: '2025-10-05T03:00:00.000Z',
    updatedAt: '2025-10-05T03:00:00.000Z',
    ...over,
  };
}

/** An open review of fiscal year 2569 without rows. */
export function sampleReview(over: Partial<Review> = {}): Review {
  return {
    kind: 'review',
    version: 1,
    fiscalYear: 2569,
    items: [],
    submittedAt: null,
    filed: null,
    signedOn: null,
    createdAt: '2026-09-01T03:00:00.000Z',
    updatedAt: '2026-09-01T03:00:00.000Z',
    ...over,
  };
}

/** An open assessment of fiscal year 2569 for the service group, nothing answered. */
export function sampleAssessment(over: Partial<Assessment> = {}): Assessment {
  return {
    kind: 'assessment',
    version: 1,
    id: uuid(0x300),
    fiscalYear: 2569,
    missionGroup: 'S',
    answers: {},
    ocsc: null,
    startedAt: '2025-10-01T03:00:00.000Z',
    finishedAt: null,
    updatedAt: '2025-10-01T03:00:00.000Z',
    ...over,
  };
}

/** Something used in work. */
export function samplePractice(over: Partial<Practice> = {}): Practice {
  return {
    kind: 'practice',
    version: 1,
    id: uuid(0x400),
    fiscalYear: 2569,
    item: uuid(0x100),
    what: 'จัดทำบัญชีข้อมูล',
    on: '2026-03-02',
    result: 'บัญชีข้อมูล 12 ชุด',
    createdAt: '2026-03-02T03:00:00.000Z',
    updatedAt: '2026-03-02T03:00:00.000Z',
    ...over,
  };
}

/** Feedback of the supervisor. */
export function sampleFeedback(over: Partial<Feedback> = {}): Feedback {
  return {
    kind: 'feedback',
    version: 1,
    id: uuid(0x500),
    on: '2026-04-01',
    who: 'หัวหน้าฝ่าย',
    role: 'supervisor',
    words: 'ทำได้ดี',
    item: null,
    createdAt: '2026-04-01T03:00:00.000Z',
    updatedAt: '2026-04-01T03:00:00.000Z',
    ...over,
  };
}

/** An unsigned answer to a plan of 2569, of no version in particular. */
export function sampleAnswer(over: Partial<Answer> = {}): Answer {
  return {
    kind: 'answer',
    version: 1,
    id: uuid(0x600),
    person: uuid(0xbeef),
    of: 'IDP1',
    fiscalYear: 2569,
    versionHash: '0'.repeat(64),
    supervisor: { name: 'สมศรี หัวหน้าดี', position: 'ผู้อำนวยการกลุ่ม' },
    acknowledgedOn: '2025-10-20',
    words: 'เห็นชอบ',
    suggestions: [{ item: uuid(0x100), words: 'ขอให้ทำให้เสร็จก่อนเดือนมีนาคม' }],
    madeAt: '2025-10-20T03:00:00.000Z',
    signed: null,
    ...over,
  };
}

const instants = fc.constantFrom(
  '2026-01-01T00:00:00.000Z',
  '2026-02-01T00:00:00.000Z',
  '2026-03-01T00:00:00.000Z',
);
const words = fc.constantFrom('ก', 'ข', '');
const day = fc.constantFrom('2025-10-01', '2025-12-31', '2026-02-28', '2026-09-30');

/** Any item; ids come from so few that items of two plans often meet. */
export const anyItem: fc.Arbitrary<PlanItem> = fc
  .record({
    id: fc.integer({ min: 0x100, max: 0x105 }).map(uuid),
    reason: fc.constantFrom('weakness' as const, 'strength' as const, 'necessity' as const, null),
    competencies: fc.uniqueArray(fc.constantFrom(...competencyCodes), { maxLength: 3 }),
    topics: fc.array(fc.record({ title: words, courseKeys: fc.constant<string[]>([]) }), { maxLength: 3 }),
    methods: fc.array(fc.record({ method: fc.constantFrom(...methods.map(({ id }) => id)), words }), {
      maxLength: 3,
    }),
    quarters: fc.subarray([1, 2, 3, 4] as const).map((some) => [...some]),
    startsOn: fc.option(day),
    endsOn: fc.option(day),
  })
  .map((some) => sampleItem(some));

/** An entry that a Moodle took. */
function sampleGiven(over: Partial<Given> = {}): Given {
  return {
    kind: 'given',
    version: 1,
    id: givenId(uuid(1), 'https://moodle.example'),
    entry: uuid(1),
    issuer: 'https://moodle.example',
    state: 'stored',
    reason: null,
    attested: false,
    linked: ['DG100'],
    consent: { at: '2026-06-01T03:00:00.000Z', text: 'ส่งรายการที่เลือก' },
    sentVersion: '2026-05-01T03:00:00.000Z',
    updatedAt: '2026-06-01T03:00:00.000Z',
    ...over,
  };
}

/** Any plan of 2569. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    versionId: fc.integer({ min: 0x200, max: 0x203 }).map(uuid),
    items: fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 5 }),
    proposedOn: fc.option(day),
    updatedAt: instants,
  })
  .map((some) => samplePlan(some));

const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({ because: fc.constantFrom('ก', 'ข'), updatedAt: instants })
  .map(({ because, updatedAt }) => ({
    kind: 'agreement',
    version: 1,
    skills: [{ skill: 'DT100', change: 'added', because, on: '2025-10-10' }],
    updatedAt,
  }));

/** One of two machines' years. */
export const anyYears: fc.Arbitrary<YearRecords> = fc.record({
  plans: fc.array(anyPlan, { maxLength: 1 }),
  assessments: fc.array(
    instants.map((updatedAt) => sampleAssessment({ updatedAt })),
    { maxLength: 1 },
  ),
  agreement: fc.option(anyAgreement),
  reviews: fc.array(
    fc.record({ submittedAt: fc.option(instants), updatedAt: instants }).map((some) => sampleReview(some)),
    { maxLength: 1 },
  ),
  practices: fc.array(
    fc.record({ what: fc.constantFrom('ก', 'ข'), updatedAt: instants }).map((some) => samplePractice(some)),
    { maxLength: 1 },
  ),
  feedback: fc.array(
    fc.record({ words: fc.constantFrom('ก', 'ข'), updatedAt: instants }).map((some) => sampleFeedback(some)),
    { maxLength: 1 },
  ),
  attachments: fc.constant([]),
  removed: fc.array(
    instants.map((removedAt) => ({
      kind: 'removed' as const,
      version: 1 as const,
      key: `practice:${uuid(0x400)}`,
      removedAt,
    })),
    { maxLength: 1 },
  ),
  answers: fc.array(
    fc.record({ words: fc.constantFrom('ก', 'ข'), madeAt: instants }).map((some) => sampleAnswer(some)),
    { maxLength: 1 },
  ),
  given: fc.array(
    fc
      .record({ state: fc.constantFrom('queued', 'stored', 'withdrawn'), updatedAt: instants })
      .map((some) => sampleGiven(some)),
    { maxLength: 1 },
  ),
});
