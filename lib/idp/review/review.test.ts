import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '../attachment.ts';
import { countedEntries } from '../contribution.ts';
import { anyLog, sampleEntry, uuid } from '../entry.fixture.ts';
import type { Entry } from '../entry.ts';
import { editPlan, isFixed, proposePlan, revisePlan, signPlan } from '../plan/change-plan.ts';
import { carryOver, planFromLastYear } from '../plan/new-plan.ts';
import { type Plan, planSchema } from '../plan/plan.ts';
import { defaultSettings } from '../settings.ts';
import { sumYears } from '../sum-years.ts';
import { emptySums } from '../tally.ts';
import { noYears } from '../year/merge-years.ts';
import { countYear, countYears } from '../year/year-tally.ts';
import { anyPlan, sampleItem, samplePlan, samplePractice, sampleReview } from '../year/years.fixture.ts';
import { correctingEntry, settleCorrections } from './correct.ts';
import { draftResult } from './draft.ts';
import { cameLater, isLocked, risenLater } from './lock.ts';
import { type Review, reviewSchema } from './review.ts';
import {
  followPlan,
  missingInReview,
  putDrafts,
  startReview,
  submitReview,
  writeRow,
} from './write-review.ts';

const now = '2026-09-20T03:00:00.000Z';
const plan = samplePlan({ items: [sampleItem(), sampleItem({ id: uuid(0x101), competencies: ['DG400'] })] });
const ids = () => {
  let n = 0x900;
  return () => {
    n += 1;
    return uuid(n);
  };
};
const making = (fiscalYear: number) => ({ fiscalYear, now, newId: ids() });

/** A review of the sample plan with everything that a submission needs. */
function ready(): Review {
  return plan.items.reduce<Review>(
    (review, { id }) => writeRow(review, id, { outcome: 'as-planned', result: 'ทำได้ตามแผน' }, now) ?? review,
    startReview(plan, now),
  );
}

const counted = countYear({
  sums: emptySums(2569),
  plan,
  review: null,
  settings: defaultSettings,
  missionGroup: 'S',
  agreement: null,
});

describe('a review', () => {
  it('is submitted only when every row says how it went in the learner’s own words', () => {
    const open = startReview(plan, now);
    expect(submitReview(open, plan, counted, 6, now)).toBeNull();
    const drafted = putDrafts(ready(), new Map([[plan.items[0]?.id ?? '', 'ร่าง']]), now);
    expect(drafted.items[0]?.result).toBe('ทำได้ตามแผน');
    const half = putDrafts(open, new Map([[plan.items[0]?.id ?? '', 'ร่าง']]), now);
    expect(missingInReview(half).map(({ what }) => what)).toEqual(['outcome', 'draft', 'outcome', 'result']);
    const submitted = submitReview(ready(), plan, counted, 6, now);
    expect(submitted).toMatchObject({ submittedAt: now, filed: { reading: 'appendix', hoursPerDay: 6 } });
    expect(reviewSchema.parse(submitted)).toEqual(submitted);
  });

  it('is not changed after its submission', () => {
    const submitted = submitReview(ready(), plan, counted, 6, now);
    if (submitted === null) throw new Error('not submitted');
    expect(writeRow(submitted, uuid(0x100), { suggestion: 'x' }, now)).toBeNull();
    expect(putDrafts(submitted, new Map([[uuid(0x100), 'x']]), now)).toBe(submitted);
    expect(followPlan(submitted, { ...plan, items: [] })).toBe(submitted);
    expect(submitReview(submitted, plan, counted, 6, now)).toBeNull();
  });

  it('has a row for each item of the plan and keeps what is written', () => {
    const written = writeRow(startReview(plan, now), uuid(0x101), { suggestion: 'อ่านเพิ่ม' }, now);
    const follows = followPlan(written ?? sampleReview(), { ...plan, items: [...plan.items].reverse() });
    expect(follows.items.map(({ item, suggestion }) => [item, suggestion])).toEqual([
      [uuid(0x101), 'อ่านเพิ่ม'],
      [uuid(0x100), ''],
    ]);
  });

  it('keeps a submitted year under the reading it was filed under', () => {
    const submitted = submitReview(ready(), plan, counted, 6, now);
    const records = {
      ...noYears,
      plans: [plan],
      reviews: submitted ? [submitted] : [],
      entries: [sampleEntry()],
      tombstones: [],
      corrections: [],
      aside: [],
      profile: null,
      settings: { ...defaultSettings, reading: 'curriculum' as const, hoursPerDay: 8 },
    };
    expect(countYears(records)[0]?.tally).toMatchObject({ reading: 'appendix', days: 60 / 360 });
    expect(countYears({ ...records, reviews: [] })[0]?.tally.reading).toBe('curriculum');
    expect(countYears({ ...records, reviews: [] }, 'appendix')[0]?.tally.reading).toBe('appendix');
  });
});

function sampleFile(kind: 'entry' | 'practice', id: string, name: string): Attachment {
  return {
    kind: 'attachment',
    version: 1,
    id: uuid(0x900),
    of: { kind, id },
    name,
    type: 'application/pdf',
    size: 8,
    sha256: '0'.repeat(64),
    source: 'file',
    pageUrl: null,
    at: '2026-03-02T03:00:00.000Z',
  };
}

describe('the draft of a result', () => {
  it('says what was finished, used and assessed, and nothing else', () => {
    const text = draftResult({
      item: sampleItem(),
      entries: [
        sampleEntry({ minutes: 90 }),
        sampleEntry({ id: uuid(2), status: 'ongoing', completedOn: null }),
      ],
      practices: [samplePractice()],
      files: [
        sampleFile('entry', sampleEntry().id, 'ใบรับรอง.pdf'),
        sampleFile('practice', samplePractice().id, 'รายงาน.pdf'),
        sampleFile('practice', samplePractice().id, 'ภาพ.png'),
        sampleFile('practice', uuid(0x499), 'ของรายการอื่น.png'),
      ],
      compared: [],
      reading: 'appendix',
    });
    expect(text).toBe(
      [
        'พัฒนาแล้ว 1 รายการ รวม 1.5 ชั่วโมง (70: 0, 20: 0, 10: 1): “ธรรมาภิบาลข้อมูลภาครัฐ” (20 ม.ค. 2569, หลักฐานขั้นที่ 3 แนบ 1 ไฟล์)',
        'อยู่ระหว่างพัฒนา 1 รายการ: “ธรรมาภิบาลข้อมูลภาครัฐ” (หลักฐานขั้นที่ 3)',
        'นำไปใช้ในงาน (2 มี.ค. 2569): จัดทำบัญชีข้อมูล ผล: บัญชีข้อมูล 12 ชุด หลักฐาน: รายงาน.pdf, ภาพ.png',
      ].join('\n'),
    );
    const nothing = { item: sampleItem(), entries: [], practices: [], files: [], compared: [] };
    expect(draftResult({ ...nothing, reading: 'appendix' })).toBe('');
  });
});

describe('locks and corrections', () => {
  const review = { fiscalYear: 2569, submittedAt: '2026-09-20T03:00:00.000Z' };
  const filed = sampleEntry({ updatedAt: '2026-03-01T00:00:00.000Z' });

  it('hold what was there at the submission, in that year alone', () => {
    expect(isLocked(filed, review)).toBe(true);
    expect(isLocked(filed, { ...review, submittedAt: null })).toBe(false);
    expect(isLocked({ ...filed, completedOn: '2026-10-01' }, review)).toBe(false);
    const late = { ...filed, updatedAt: '2026-09-25T00:00:00.000Z' };
    expect([isLocked(late, review), cameLater(late, review)]).toEqual([false, true]);
    const seen = { rung: 4 as const, signal: null, url: null, at: '2026-09-21T00:00:00.000Z' };
    expect(risenLater({ ...filed, evidence: [seen, ...filed.evidence] }, review)).toEqual([seen]);
  });

  const correct = (of: Entry, n: number, over: Partial<Entry>, withdrawn = false) =>
    correctingEntry(
      of,
      { ...of, ...over },
      {
        id: uuid(n),
        requestId: uuid(n + 1),
        now: new Date(Date.UTC(2026, 9, 1) + n * 1000).toISOString(),
        because: 'พิมพ์ผิด',
        withdrawn,
      },
    );

  it('let the correction count in the place of the filed entry', () => {
    const first = correct(filed, 0x801, { minutes: 90 });
    const second = correct(first, 0x803, { minutes: 30 });
    expect(second.corrects?.entry).toBe(filed.id);
    const log = (entries: Entry[]) => {
      const settled = new Map(settleCorrections(entries).map((entry) => [entry.id, entry]));
      return entries.map((entry) => settled.get(entry.id) ?? entry);
    };
    const minutes = (entries: Entry[]) => sumYears(entries).get(2569)?.methods.online?.minutes;
    expect(minutes(log([filed, first]))).toBe(90);
    expect(minutes(log([second, filed, first]))).toBe(30);
    expect(minutes(log([filed, correct(filed, 0x805, {}, true)]))).toBeUndefined();
    expect(isLocked(first, review)).toBe(true);
  });

  it('settle so that exactly one of each family counts, and once settled stay', () => {
    fc.assert(
      fc.property(anyLog, fc.array(fc.nat(11), { maxLength: 8 }), (log, picks) => {
        const made = picks.flatMap((pick, at) => {
          const of = log[pick];
          return of === undefined ? [] : [correct(of, 0xa00 + at * 2, {})];
        });
        const entries = [...log, ...made];
        const settled = new Map(settleCorrections(entries).map((entry) => [entry.id, entry]));
        const after = entries.map((entry) => settled.get(entry.id) ?? entry);
        expect(settleCorrections(after)).toEqual([]);
        expect([...countedEntries(after)].length).toBe([...countedEntries(log)].length);
      }),
    );
  });
});

describe('a plan through its year and into the next', () => {
  it('keeps every version that was handed in, with its date and reason', () => {
    const proposed = proposePlan(plan, '2025-10-15', now);
    expect([isFixed(plan), isFixed(proposed), isFixed(signPlan(plan, '2025-10-20', now))]).toEqual([
      false,
      true,
      true,
    ]);
    expect(editPlan(proposed, [], now)).toBeNull();
    const takenBack = (one: Plan) => signPlan(signPlan(one, '2025-10-20', now), null, now);
    expect(takenBack(plan)).toEqual({ ...plan, updatedAt: now });
    expect(takenBack(proposed)).toEqual(proposed);
    const revised = revisePlan(proposed, {
      versionId: uuid(0x201),
      because: 'ย้ายงาน',
      since: '2026-02-01',
      now,
    });
    expect(revised).toMatchObject({ no: 2, because: 'ย้ายงาน', proposedOn: null, signedOn: null });
    expect(revised.earlier).toMatchObject([{ no: 1, proposedOn: '2025-10-15', items: plan.items }]);
    expect(planSchema.parse(revised)).toEqual(revised);
  });

  it('carries on what goes on, once, without its days', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.boolean()), fc.array(fc.boolean()), (some, on, anew) => {
        const review = sampleReview({
          items: startReview(some, now).items.map((row, at) => ({
            ...row,
            continue: on[at] ?? false,
            revise: anew[at] ?? false,
          })),
        });
        const goes = review.items.filter((row) => row.continue || row.revise).map(({ item }) => item);
        const next = carryOver(review, some, null, making(2570));
        expect(next.items.map(({ carriedFrom }) => carriedFrom)).toEqual(
          goes.map((item) => ({ fiscalYear: 2569, item })),
        );
        expect(next.items.every(({ startsOn, endsOn }) => startsOn === null && endsOn === null)).toBe(true);
        expect(carryOver(review, some, next, making(2570))).toBe(next);
        expect(planSchema.parse(next)).toEqual(next);
      }),
    );
  });

  it('can begin with everything of last year', () => {
    const next = planFromLastYear(plan, making(2570));
    expect(next).toMatchObject({ fiscalYear: 2570, origin: 'last-year' });
    expect(next.items.map(({ target }) => target)).toEqual(plan.items.map(({ target }) => target));
  });
});
