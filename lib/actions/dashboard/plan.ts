import type { UseStore } from 'idb-keyval';
import type { Finding } from '../../idp/assessment/result.ts';
import { isFixed } from '../../idp/plan/change-plan.ts';
import { itemsFromFindings } from '../../idp/plan/from-findings.ts';
import { type Making, newPlan, planFromLastYear } from '../../idp/plan/new-plan.ts';
import type { Plan } from '../../idp/plan/plan.ts';
import type { Settings } from '../../idp/settings.ts';
import { tallyOf } from '../../idp/tally.ts';
import { termsOf } from '../../idp/year/year-tally.ts';
import { savePlan } from '../../store/plans.ts';
import { readProgress } from '../../store/progress.ts';
import { readAgreement, readPlan, readReview } from '../../store/read-years.ts';
import type { Saved } from '../../store/save-record.ts';
import { readSummary } from '../../store/summary.ts';
import { tellWritten } from './changes.ts';

/** What is made now for a fiscal year (B.E.). */
function makingOf(fiscalYear: number): Making {
  return { fiscalYear, now: new Date().toISOString(), newId: () => crypto.randomUUID() };
}

/** Reads a year's plan (B.E.) with what it is held against; its cost does not grow with the log. */
export async function readPlanScreen(use: UseStore, fiscalYear: number, settings: Settings) {
  const [plan, last, agreement, progress, review, summary] = await Promise.all([
    readPlan(use, fiscalYear),
    readPlan(use, fiscalYear - 1),
    readAgreement(use),
    readProgress(use, fiscalYear),
    readReview(use, fiscalYear),
    readSummary(use, fiscalYear),
  ]);
  const terms = termsOf(review, settings);
  const submitted = review !== null && review.submittedAt !== null;
  const { days } = tallyOf(summary.year, terms);
  return { plan, last, agreement, progress, submitted, reading: terms.reading, days };
}

/** Writes a plan in the place of the one that was shown. */
export async function writePlan(use: UseStore, plan: Plan, base: Plan | null): Promise<Saved<Plan>> {
  const updatedAt = new Date().toISOString();
  const saved = await savePlan(use, { ...plan, updatedAt }, base?.updatedAt ?? null);
  if (saved.ok) tellWritten();
  return saved;
}

/** Begins a year's plan empty, or with last year's items. */
export function beginPlan(use: UseStore, fiscalYear: number, last: Plan | null): Promise<Saved<Plan>> {
  const making = makingOf(fiscalYear);
  return writePlan(use, last ? planFromLastYear(last, making) : newPlan([], 'empty', making), null);
}

/**
 * Puts findings of an assessment into the year's plan (สร้างแผนจากช่องว่าง): a new plan, or at the end of the draft that is
 * there, without those whose competency it develops already. Null when the plan there is fixed and must be revised first.
 */
export async function planFindings(
  use: UseStore,
  fiscalYear: number,
  findings: readonly Finding[],
): Promise<{ saved: Saved<Plan>; added: number } | null> {
  const making = makingOf(fiscalYear);
  const there = await readPlan(use, fiscalYear);
  if (there !== null && isFixed(there)) return null;
  const items = itemsFromFindings(findings, there?.items ?? [], making);
  const plan = there ? { ...there, items: [...there.items, ...items] } : newPlan(items, 'gaps', making);
  return { saved: await writePlan(use, plan, there), added: items.length };
}
