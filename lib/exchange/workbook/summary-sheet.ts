import type { Assessment } from '../../idp/assessment/assessment.ts';
import { bangkokDay } from '../../idp/fiscal-year.ts';
import type { Everything } from '../../idp/merge.ts';
import type { Plan } from '../../idp/plan/plan.ts';
import type { Review } from '../../idp/review/review.ts';
import { type CountedYear, countYears } from '../../idp/year/year-tally.ts';
import { readingNames } from '../csv-columns.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import { type TableColumn, tableSheet } from './table.ts';

/** Name of the sheet with one row for each fiscal year. */
export const summarySheetName = 'สรุป';

/** One fiscal year with what is written of it. */
export interface SummaryYear extends CountedYear {
  /** The newest finished self-assessment of the year. */
  assessment: Assessment | null;
  plan: Plan | null;
  review: Review | null;
}

const hours = (minutes: number) => Math.round((minutes / 60) * 100) / 100;
const number = (
  id: string,
  th: string,
  value: (year: SummaryYear) => number | null,
): TableColumn<SummaryYear> => ({ id, th, width: 11, kind: 'number', value });
const codes = (
  id: string,
  th: string,
  of: (year: SummaryYear) => readonly string[],
): TableColumn<SummaryYear> => ({
  id,
  th,
  width: 26,
  kind: 'wrapped',
  value: (year) => of(year).join(' '),
});

/** The columns of the summary; documented in `docs/workbook-format.md`. New ones are only ever added at the end. */
const summaryColumns: readonly TableColumn<SummaryYear>[] = [
  number('fiscal_year', 'ปีงบประมาณ', ({ tally }) => tally.fiscalYear),
  { id: 'reading', th: 'การอ่านแผน', width: 20, value: ({ tally }) => readingNames[tally.reading] },
  number('hours_70', 'ชั่วโมง 70', ({ tally }) => hours(tally.minutes[70])),
  number('hours_20', 'ชั่วโมง 20', ({ tally }) => hours(tally.minutes[20])),
  number('hours_10', 'ชั่วโมง 10', ({ tally }) => hours(tally.minutes[10])),
  number('share_70', 'ร้อยละ 70', ({ tally }) => tally.shares?.[70] ?? null),
  number('share_20', 'ร้อยละ 20', ({ tally }) => tally.shares?.[20] ?? null),
  number('share_10', 'ร้อยละ 10', ({ tally }) => tally.shares?.[10] ?? null),
  number('count_70', 'รายการ 70', ({ tally }) => tally.counts[70]),
  number('count_20', 'รายการ 20', ({ tally }) => tally.counts[20]),
  number('count_10', 'รายการ 10', ({ tally }) => tally.counts[10]),
  number('days', 'วัน', ({ tally }) => Math.round(tally.days * 100) / 100),
  {
    id: 'assessed_on',
    th: 'ประเมินตนเองเมื่อ',
    width: 13,
    kind: 'day',
    value: ({ assessment }) => (assessment?.finishedAt ? bangkokDay(assessment.finishedAt) : null),
  },
  number('plan_items', 'รายการใน IDP1', ({ plan }) => plan?.items.length ?? null),
  { id: 'plan_since', th: 'IDP1 ตั้งแต่', width: 13, kind: 'day', value: ({ plan }) => plan?.since ?? null },
  {
    id: 'review_submitted_on',
    th: 'ส่ง IDP2 เมื่อ',
    width: 13,
    kind: 'day',
    value: ({ review }) => (review?.submittedAt ? bangkokDay(review.submittedAt) : null),
  },
  number('reviewed_items', 'รายการใน IDP2', ({ review }) => review?.items.length ?? null),
  number('items_as_planned', 'เป็นไปตามแผน', ({ review }) =>
    review === null ? null : review.items.filter(({ outcome }) => outcome === 'as-planned').length,
  ),
  codes('required', 'ความสามารถที่ต้องมี', ({ competencies }) => competencies.required),
  codes('planned', 'ความสามารถในแผน', ({ competencies }) => competencies.planned),
  codes('done', 'ความสามารถที่พัฒนาแล้ว', ({ competencies }) => competencies.done),
  codes('rules_unmet', 'ข้อกำหนดที่ยังไม่ครบ', ({ rules }) =>
    rules.filter(({ ok, severity }) => !ok && severity === 'must').map(({ id }) => id),
  ),
];

/** One row for each fiscal year, oldest first, by the reading that each is counted under. */
export function summarySheet(years: readonly SummaryYear[]): Sheet {
  return tableSheet(summarySheetName, summaryColumns, years, 2);
}

/** Every fiscal year of somebody's records with its assessment, plan and review. */
export function summaryYears(records: Everything): SummaryYear[] {
  return countYears(records).map((year) => {
    const { fiscalYear } = year.tally;
    const [assessment = null] = records.assessments
      .filter((one) => one.fiscalYear === fiscalYear && one.finishedAt !== null)
      .sort((a, b) => Date.parse(b.finishedAt ?? '') - Date.parse(a.finishedAt ?? ''));
    return {
      ...year,
      assessment,
      plan: records.plans.find((plan) => plan.fiscalYear === fiscalYear) ?? null,
      review: records.reviews.find((review) => review.fiscalYear === fiscalYear) ?? null,
    };
  });
}
