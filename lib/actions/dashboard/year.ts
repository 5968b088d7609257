import type { UseStore } from 'idb-keyval';
import { requiredCodes } from '../../idp/assessment/required.ts';
import type { Entry } from '../../idp/entry.ts';
import { checkPlan } from '../../idp/plan/check-plan.ts';
import type { Profile } from '../../idp/profile.ts';
import type { Settings } from '../../idp/settings.ts';
import { tallyOf } from '../../idp/tally.ts';
import { entriesOfItem, readProgress } from '../../store/progress.ts';
import { readAgreement, readAssessments, readPlan, readReview } from '../../store/read-years.ts';
import { readSummary } from '../../store/summary.ts';

/** Most entries of one item that the timeline draws. */
const mostDrawn = 60;

/** The terms that a year (B.E.) is counted by: those under which its review was submitted, else the settings'. */
export async function termsOf(use: UseStore, fiscalYear: number, { reading, hoursPerDay }: Settings) {
  const review = await readReview(use, fiscalYear);
  const filed = review?.filed ?? null;
  return {
    review,
    filed: filed !== null,
    terms:
      filed === null ? { reading, hoursPerDay } : { reading: filed.reading, hoursPerDay: filed.hoursPerDay },
  };
}

/** One year's figures as they stand beside another's. */
async function figuresOf(use: UseStore, fiscalYear: number, settings: Settings) {
  const [{ year }, { terms, filed }] = await Promise.all([
    readSummary(use, fiscalYear),
    termsOf(use, fiscalYear, settings),
  ]);
  return { tally: tallyOf(year, terms), done: Object.keys(year.competencies).length, filed };
}

/**
 * Reads what a year (B.E.) planned and how far it is: its plan with the entries under each item, what is required, what waits,
 * and the year before. A handful of records and at most 60 entries for each item, however long the log is.
 */
export async function readYear(
  use: UseStore,
  fiscalYear: number,
  settings: Settings,
  profile: Profile | null,
) {
  const [plan, progress, { review }, assessments, agreement, now, before] = await Promise.all([
    readPlan(use, fiscalYear),
    readProgress(use, fiscalYear),
    termsOf(use, fiscalYear, settings),
    readAssessments(use),
    readAgreement(use),
    figuresOf(use, fiscalYear, settings),
    figuresOf(use, fiscalYear - 1, settings),
  ]);
  const items = plan?.items ?? [];
  const missionGroup = profile?.missionGroup ?? null;
  const lists = await Promise.all(items.map(({ id }) => entriesOfItem(use, id, mostDrawn)));
  const entriesOf: Record<string, Entry[]> = {};
  items.forEach(({ id }, at) => {
    entriesOf[id] = lists[at] ?? [];
  });
  const checks = checkPlan(items, {
    reading: now.tally.reading,
    days: now.tally.days,
    missionGroup,
    agreement,
  });
  const assessed = assessments.filter((one) => one.fiscalYear === fiscalYear);
  return {
    plan,
    entriesOf,
    required: requiredCodes(missionGroup, agreement),
    planned: [...new Set(items.flatMap(({ competencies }) => competencies))],
    now,
    before,
    asking: progress.asking,
    // Days are earned in the year; they are no fault of the plan.
    mustFix: checks.filter(({ id, ok, severity }) => !ok && severity === 'must' && id !== 'days-per-year')
      .length,
    assessment:
      assessed.length === 0
        ? ('none' as const)
        : assessed.some(({ finishedAt }) => finishedAt !== null)
          ? ('finished' as const)
          : ('open' as const),
    submitted: review?.submittedAt != null,
  };
}
