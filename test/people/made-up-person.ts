import { competencyCodes } from '../../lib/framework/competencies.ts';
import { methods } from '../../lib/framework/methods.ts';
import type { MissionGroupLetter } from '../../lib/framework/mission-groups.ts';
import {
  answerSkill,
  countedSkills,
  finishAssessment,
  startAssessment,
} from '../../lib/idp/assessment/answer.ts';
import type { Assessment } from '../../lib/idp/assessment/assessment.ts';
import { requiredCodes } from '../../lib/idp/assessment/required.ts';
import { type SkillSet, skillsOf } from '../../lib/idp/assessment/skills.ts';
import type { Entry } from '../../lib/idp/entry.ts';
import type { Quarter } from '../../lib/idp/fiscal-year.ts';
import type { Everything } from '../../lib/idp/merge.ts';
import { emptyItem, newPlan } from '../../lib/idp/plan/new-plan.ts';
import { emptyProfile, type PersonnelKind } from '../../lib/idp/profile.ts';
import type { Review } from '../../lib/idp/review/review.ts';
import { submitReview } from '../../lib/idp/review/write-review.ts';
import { defaultSettings } from '../../lib/idp/settings.ts';
import { emptySums } from '../../lib/idp/tally.ts';
import { noYears } from '../../lib/idp/year/merge-years.ts';
import { countYear } from '../../lib/idp/year/year-tally.ts';

/** What a made-up person is, everything by the number; a test or bench says otherwise where it matters. */
export interface MadeUp {
  /** Number of the person, from 0. */
  no: number;
  /** Buddhist era. */
  fiscalYear: number;
  entries: number;
  name: string;
  agency: string;
  position: string;
  missionGroup: MissionGroupLetter;
  personnel: PersonnelKind;
  assessed: boolean;
  planned: boolean;
  /** How many of the two plan items the submitted review marks as planned; null leaves the review out. */
  asPlanned: 0 | 1 | 2 | null;
  reading: 'appendix' | 'curriculum';
  withId: boolean;
}

const letters: readonly MissionGroupLetter[] = ['E', 'M', 'A', 'S', 'T', 'O'];
const kinds: readonly PersonnelKind[] = ['civil-servant', 'civil-servant', 'teacher', 'permanent-employee'];
const positions = ['นักวิชาการคอมพิวเตอร์', 'นักจัดการงานทั่วไป', 'เจ้าพนักงานธุรการ', 'ครู', 'พนักงานสถานที่'];
const firstNames = ['สมชาย', 'สมหญิง', 'วิชัย', 'อรุณี', 'ประเสริฐ', 'มานะ', 'มานี', 'ปิติ', 'ชูใจ', 'วีระ'];
const agencies = 40;

/** The choices of a made-up person by number: spread over agencies, groups and every state that a year may be in. */
export function madeUp(no: number, over: Partial<MadeUp> = {}): MadeUp {
  return {
    no,
    fiscalYear: 2569,
    entries: 40,
    name: `${firstNames[no % firstNames.length]} ทดสอบ${no}`,
    agency: `สำนักงานตัวอย่างที่ ${(no * 7) % agencies}`,
    position: positions[no % positions.length] ?? '',
    missionGroup: letters[no % letters.length] ?? 'S',
    personnel: kinds[no % kinds.length] ?? 'civil-servant',
    assessed: no % 10 !== 0,
    planned: no % 8 !== 0,
    asPlanned: ([2, 1, 2, null, 0] as const)[no % 5] ?? null,
    reading: no % 50 === 0 ? 'curriculum' : 'appendix',
    withId: true,
    ...over,
  };
}

/** A UUID by its kind and two numbers. */
function madeUpId(kind: number, no: number, at = 0): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `${hex(kind, 8)}-${hex(at, 4)}-4000-8000-${hex(no, 12)}`;
}

/** The records of a made-up person. */
export function madeUpRecords(one: MadeUp): Everything {
  const { no, fiscalYear, missionGroup } = one;
  const year = fiscalYear - 544;
  const begun = `${year}-10-02T03:00:00.000Z`;
  const plan = newPlan(
    [0, 1].map((at) => ({
      ...emptyItem(madeUpId(2, no, at)),
      reason: 'weakness' as const,
      competencies: [0, 1].map(
        (more) => competencyCodes[(no + at * 2 + more) % competencyCodes.length] ?? 'DG100',
      ),
      topics: [{ title: `หัวข้อที่ ${at + 1}`, courseKeys: [] }],
      methods: methods.slice(at * 6, at * 6 + 6).map(({ id }) => ({ method: id, words: '' })),
      target: 'ใช้ในงานประจำของฝ่าย',
      quarters: [1, 2] as Quarter[],
    })),
    'gaps',
    { fiscalYear, now: begun, newId: () => madeUpId(3, no) },
  );
  return {
    ...noYears,
    profile: {
      ...emptyProfile,
      id: one.withId ? madeUpId(1, no) : null,
      name: one.name,
      agency: one.agency,
      position: one.position,
      missionGroup,
      personnel: one.personnel,
      updatedAt: begun,
    },
    settings: { ...defaultSettings, reading: one.reading },
    entries: Array.from({ length: one.entries }, (_, at) => entryOf(one, at)),
    assessments: one.assessed ? [assessmentOf(one, begun)] : [],
    plans: one.planned ? [plan] : [],
    reviews: one.planned && one.asPlanned !== null ? [reviewOf(one, plan)] : [],
    tombstones: [],
    corrections: [],
    aside: [],
  };
}

const sets = new Map<MissionGroupLetter, SkillSet>();

function assessmentOf({ no, fiscalYear, missionGroup }: MadeUp, now: string): Assessment {
  const set = sets.get(missionGroup) ?? skillsOf(missionGroup, null);
  sets.set(missionGroup, set);
  const answered = countedSkills(set).reduce(
    (all, { id }, at) => answerSkill(all, set, id, (at + no) % 3 !== 0, now),
    startAssessment(madeUpId(4, no), fiscalYear, missionGroup, now),
  );
  return finishAssessment(answered, set, now) ?? answered;
}

function reviewOf(
  { no, fiscalYear, missionGroup, reading, asPlanned }: MadeUp,
  plan: ReturnType<typeof newPlan>,
): Review {
  const now = `${fiscalYear - 543}-09-15T03:00:00.000Z`;
  const open: Review = {
    kind: 'review',
    version: 1,
    fiscalYear,
    items: plan.items.map(({ id }, at) => ({
      item: id,
      outcome: at < (asPlanned ?? 0) ? 'as-planned' : 'not-as-planned',
      continue: false,
      revise: false,
      result: `ผลของผู้ทดสอบ ${no}`,
      draft: false,
      suggestion: '',
    })),
    submittedAt: null,
    filed: null,
    signedOn: null,
    createdAt: now,
    updatedAt: now,
  };
  const counted = countYear({
    sums: emptySums(fiscalYear),
    plan,
    review: null,
    settings: { reading, hoursPerDay: 6 },
    missionGroup,
    agreement: null,
  });
  const competencies = { ...counted.competencies, required: requiredCodes(missionGroup, null) };
  return submitReview(open, plan, { ...counted, competencies }, 6, now) ?? open;
}

function entryOf({ no, fiscalYear }: MadeUp, at: number): Entry {
  const month = ((at + no) % 12) + 1;
  const day = `${fiscalYear - 543 - (month >= 10 ? 1 : 0)}-${String(month).padStart(2, '0')}-${String(((at * 7 + no) % 28) + 1).padStart(2, '0')}`;
  const seenAt = `${day}T09:00:00.000Z`;
  const rung = ((at + no) % 4) + 1;
  return {
    kind: 'entry',
    version: 2,
    id: madeUpId(5, no, at),
    requestId: madeUpId(6, no, at),
    title: `หลักสูตรพัฒนาทักษะดิจิทัลสำหรับบุคลากรภาครัฐ ตอนที่ ${at + 1}`,
    titleEn: null,
    site: 'ocsc',
    courseKeys: [`ocsc:${1000 + at}`],
    code: null,
    provider: 'สำนักงาน ก.พ.',
    url: `https://learningportal.ocsc.go.th/learningspace/courses/${1000 + at}`,
    method: methods[(at + no) % methods.length]?.id ?? 'online',
    bucketOverride: null,
    status: 'finished',
    startedOn: null,
    completedOn: day,
    minutes: at % 9 === 0 ? null : 30 + ((at * 13 + no) % 20) * 15,
    minutesFrom: at % 9 === 0 ? null : 'course-page',
    competencies: [{ code: competencyCodes[(at + no) % competencyCodes.length] ?? 'DG100', basis: 'title' }],
    confirmed: at % 7 !== 0,
    partOf: null,
    evidence: [{ rung: rung as 1 | 2 | 3 | 4, signal: 'เรียนจบแล้ว', url: null, at: seenAt }],
    note: at % 5 === 0 ? 'บันทึกสั้น ๆ ว่าได้นำไปใช้อย่างไรในงานของฝ่าย' : '',
    details: null,
    planItem: null,
    corrects: null,
    correctedBy: null,
    createdAt: seenAt,
    updatedAt: seenAt,
  };
}
