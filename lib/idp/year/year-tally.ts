import type { CompetencyCode } from '../../framework/competencies.ts';
import { competencyCodes } from '../../framework/competencies.ts';
import type { Reading } from '../../framework/methods.ts';
import { requiredCodes } from '../assessment/required.ts';
import type { Everything } from '../merge.ts';
import { type CheckTerms, checkPlan, type RuleCheck } from '../plan/check-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Review } from '../review/review.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { sumYears } from '../sum-years.ts';
import { emptySums, type Tally, tallyOf, type YearSums } from '../tally.ts';

/** The competencies of one year: what the group must have, what the plan develops, and what is done. */
export interface YearCompetencies {
  /** Of chapter 4 as agreed with the supervisor, in its order; of a submitted year as it was filed. */
  required: CompetencyCode[];
  /** Those of the plan's items, in the plan's order of competencies. */
  planned: CompetencyCode[];
  /** Those of at least one finished, confirmed entry of the year. */
  done: CompetencyCode[];
}

/** Everything that is counted of one fiscal year under one reading of the plan. */
export interface CountedYear {
  tally: Tally;
  competencies: YearCompetencies;
  rules: RuleCheck[];
}

/** What a year is counted from. */
export interface YearSources extends Pick<CheckTerms, 'missionGroup' | 'agreement'> {
  sums: YearSums;
  plan: Plan | null;
  review: Review | null;
  settings: Pick<Settings, 'reading' | 'hoursPerDay'>;
}

/** The reading and hours per day that a year is counted by: those it was filed under once it is submitted, else the chosen ones. */
export function termsOf(
  review: Review | null,
  settings: Pick<Settings, 'reading' | 'hoursPerDay'>,
): { reading: Reading; hoursPerDay: number } {
  const { reading, hoursPerDay } = review?.filed ?? settings;
  return { reading, hoursPerDay };
}

/** Counts one fiscal year: the one code behind every screen, export and command that says how a year stands. */
export function countYear(sources: YearSources): CountedYear {
  const { plan, missionGroup, agreement } = sources;
  const counted = countFigures(sources);
  const { reading, days } = counted.tally;
  return { ...counted, rules: checkPlan(plan?.items ?? [], { reading, days, missionGroup, agreement }) };
}

/** The figures of one fiscal year without the rules, which cost more than all the rest: for whoever counts thousands of people. */
export function countFigures({
  sums,
  plan,
  review,
  settings,
  missionGroup,
  agreement,
}: YearSources): Omit<CountedYear, 'rules'> {
  const planned = new Set((plan?.items ?? []).flatMap(({ competencies }) => competencies));
  return {
    tally: tallyOf(sums, termsOf(review, settings)),
    competencies: {
      required: review?.filed?.required ?? requiredCodes(missionGroup, agreement),
      planned: competencyCodes.filter((code) => planned.has(code)),
      done: competencyCodes.filter((code) => (sums.competencies[code] ?? 0) > 0),
    },
  };
}

/**
 * Every fiscal year of somebody's records, oldest first: those of a finished entry, a plan or a review. `reading` takes the
 * place of the one in the settings; a submitted year keeps its own.
 */
export function countYears(records: Everything, reading?: Reading): CountedYear[] {
  const settings = { ...(records.settings ?? defaultSettings), ...(reading && { reading }) };
  const sums = sumYears(records.entries);
  const years = new Set([
    ...sums.keys(),
    ...[...records.plans, ...records.reviews].map((one) => one.fiscalYear),
  ]);
  return [...years]
    .sort((a, b) => a - b)
    .map((fiscalYear) =>
      countYear({
        sums: sums.get(fiscalYear) ?? emptySums(fiscalYear),
        plan: records.plans.find((plan) => plan.fiscalYear === fiscalYear) ?? null,
        review: records.reviews.find((review) => review.fiscalYear === fiscalYear) ?? null,
        settings,
        missionGroup: records.profile?.missionGroup ?? null,
        agreement: records.agreement,
      }),
    );
}
