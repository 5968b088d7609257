import { promisifyRequest, type UseStore } from 'idb-keyval';
import { agreementSchema } from '../idp/assessment/agreement.ts';
import { assessmentSchema } from '../idp/assessment/assessment.ts';
import { beforeAndAfter } from '../idp/assessment/compare.ts';
import type { Plan } from '../idp/plan/plan.ts';
import { emptyProgress, type Progress } from '../idp/plan/progress.ts';
import { profileSchema } from '../idp/profile.ts';
import type { Review } from '../idp/review/review.ts';
import { settingsFrom } from '../idp/settings.ts';
import { type NextStep, nextStep } from '../idp/year/next-step.ts';
import {
  type CompetencyStanding,
  competencyGrid,
  type ItemStanding,
  itemStandings,
} from '../idp/year/standing.ts';
import { type CountedYear, countYear } from '../idp/year/year-tally.ts';
import { keyOf } from './keys.ts';
import { allIn, oneIn, planIn, reviewIn } from './read-years.ts';
import {
  emptyYear,
  type LatestEntry,
  nothingOpen,
  openCountsSchema,
  progressSchema,
  yearSummarySchema,
} from './summary-records.ts';
import { look } from './transaction.ts';

/** Everything that the overview of one fiscal year shows (ภาพรวม), read in one state of the store. */
export interface YearOverview {
  fiscalYear: number;
  counted: CountedYear;
  plan: Plan | null;
  review: Review | null;
  progress: Progress;
  /** The plan's items as they stand today, in the plan's order; empty without a plan. */
  items: ItemStanding[];
  grid: CompetencyStanding[];
  latest: LatestEntry[];
  /** Finished entries of the year, and entries in no year, whose competencies nobody has confirmed. */
  unconfirmed: number;
  next: NextStep;
  /** The year before, counted alike; null when nothing was logged, planned or reviewed in it. */
  lastYear: CountedYear | null;
}

/**
 * Where a fiscal year (B.E.) stands on an ISO day. It reads summaries, plans and assessments, never the log: its cost does not
 * grow with the entries.
 */
export function readOverview(use: UseStore, fiscalYear: number, today: string): Promise<YearOverview> {
  return look(use, async (records) => {
    const profile = await oneIn(records, keyOf.profile, profileSchema);
    const settings = settingsFrom(await promisifyRequest<unknown>(records.get(keyOf.settings)));
    const agreement = await oneIn(records, keyOf.agreement, agreementSchema);
    const missionGroup = profile?.missionGroup ?? null;
    const yearOf = async (of: number) => {
      const summary = await oneIn(records, keyOf.tally(of), yearSummarySchema);
      const [plan, review] = [await planIn(records, of), await reviewIn(records, of)];
      const sums = summary ?? emptyYear(of);
      const counted = countYear({ sums, plan, review, settings, missionGroup, agreement });
      return { summary, plan, review, counted, empty: !summary && !plan && !review };
    };
    const own = await yearOf(fiscalYear);
    const last = await yearOf(fiscalYear - 1);
    const { plan, review, counted } = own;
    const progress =
      (await oneIn(records, keyOf.progress(fiscalYear), progressSchema)) ?? emptyProgress(fiscalYear);
    const open = (await oneIn(records, keyOf.open, openCountsSchema)) ?? nothingOpen;
    const assessments = await allIn(records, 'assessment:', assessmentSchema);
    const latest = assessments
      .filter((one) => one.fiscalYear <= fiscalYear)
      .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))[0];
    const items = plan === null ? [] : itemStandings(plan, progress, today);
    const unconfirmed = (own.summary?.unconfirmed ?? 0) + open.unconfirmed;
    const next = nextStep({
      fiscalYear,
      today,
      hasGroup: missionGroup !== null,
      assessment:
        latest === undefined
          ? null
          : { id: latest.id, finished: latest.finishedAt !== null, fiscalYear: latest.fiscalYear },
      compared: beforeAndAfter(assessments, fiscalYear).after !== null,
      plan,
      rules: counted.rules,
      items,
      asking: progress.asking,
      unconfirmed,
      review,
      hasNextPlan: (await planIn(records, fiscalYear + 1)) !== null,
    });
    return {
      fiscalYear,
      counted,
      plan,
      review,
      progress,
      items,
      grid: competencyGrid(counted.competencies),
      latest: own.summary?.latest ?? [],
      unconfirmed,
      next,
      lastYear: last.empty ? null : last.counted,
    };
  });
}
