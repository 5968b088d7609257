import type { Reading } from '../framework/methods.ts';
import type { MissionGroupLetter } from '../framework/mission-groups.ts';
import { hasOf } from '../idp/assessment/answer.ts';
import type { Assessment } from '../idp/assessment/assessment.ts';
import { type SkillSet, skillsOf } from '../idp/assessment/skills.ts';
import { stands } from '../idp/contribution.ts';
import { rungOf } from '../idp/evidence.ts';
import { fiscalYearOf } from '../idp/fiscal-year.ts';
import type { Everything } from '../idp/merge.ts';
import type { PersonnelKind } from '../idp/profile.ts';
import { type Outcome, outcomeOf } from '../idp/review/outcome.ts';
import type { PerBucket } from '../idp/shares.ts';
import { sumYears } from '../idp/sum-years.ts';
import { emptySums } from '../idp/tally.ts';
import { countFigures } from '../idp/year/year-tally.ts';
import { bitsOf, type CodeBits } from './codes.ts';
import { type Mark, marksOf } from './marks.ts';
import type { OpenedRecord } from './read/open-record.ts';

/** One person's fiscal year as HR counts it; a line of the big table. */
export interface YearFacts {
  /** Buddhist era. */
  fiscalYear: number;
  /** A self-assessment of the year that its maker declared finished, with its day. */
  assessed: boolean;
  /** An IDP1 of the year with at least one item. */
  planned: boolean;
  outcome: Outcome | null;
  /** The reading of the plan under which the file counts the year. */
  reading: Reading;
  /** Finished, known minutes per bucket under that reading. */
  minutes: PerBucket;
  /** Finished entries, and how many of them have no known minutes. */
  entries: number;
  unknownMinutes: number;
  /** Days of development. */
  days: number;
  required: CodeBits;
  inPlan: CodeBits;
  done: CodeBits;
  /** Competencies answered ไม่มี in the year's last finished self-assessment. */
  gaps: CodeBits;
  /** How many finished entries stand on each rung of the evidence ladder, 1 to 5. */
  rungs: readonly [number, number, number, number, number];
}

/** One file that somebody sent, as the table keeps it. */
export interface Submission {
  /** The learner's own id where the file carries one. */
  id: string | null;
  name: string;
  agency: string;
  position: string;
  missionGroup: MissionGroupLetter | null;
  personnel: PersonnelKind | null;
  /** ISO instant at which the file was made. */
  madeAt: string;
  years: YearFacts[];
  marks: Mark[];
}

/** Makes the line of one person's records. Every figure comes from the code behind the learner's own screens. */
export function submissionOf({ records, madeAt, id, settings }: OpenedRecord): Submission {
  const { profile } = records;
  return {
    id,
    name: profile?.name.trim() ?? '',
    agency: profile?.agency.trim() ?? '',
    position: profile?.position.trim() ?? '',
    missionGroup: profile?.missionGroup ?? null,
    personnel: profile?.personnel ?? null,
    madeAt,
    years: yearsOf(records, settings),
    marks: marksOf(records),
  };
}

function yearsOf(records: Everything, settings: OpenedRecord['settings']): YearFacts[] {
  const sums = sumYears(records.entries);
  const assessed = records.assessments.filter(({ finishedAt }) => finishedAt !== null);
  const years = new Set([
    ...sums.keys(),
    ...[...records.plans, ...records.reviews, ...assessed].map(({ fiscalYear }) => fiscalYear),
  ]);
  const rungs = rungsByYear(records);
  return [...years]
    .sort((a, b) => a - b)
    .map((fiscalYear) => {
      const plan = records.plans.find((one) => one.fiscalYear === fiscalYear) ?? null;
      const review = records.reviews.find((one) => one.fiscalYear === fiscalYear) ?? null;
      const { tally, competencies } = countFigures({
        sums: sums.get(fiscalYear) ?? emptySums(fiscalYear),
        plan,
        review,
        settings,
        missionGroup: records.profile?.missionGroup ?? null,
        agreement: records.agreement,
      });
      const own = assessed.filter((one) => one.fiscalYear === fiscalYear);
      return {
        fiscalYear,
        assessed: own.length > 0,
        planned: (plan?.items.length ?? 0) > 0,
        outcome: outcomeOf(review),
        reading: tally.reading,
        minutes: tally.minutes,
        entries: tally.totalCount,
        unknownMinutes: tally.unknownMinutes,
        days: tally.days,
        required: bitsOf(competencies.required),
        inPlan: bitsOf(competencies.planned),
        done: bitsOf(competencies.done),
        gaps: gapsOf(own, records.agreement),
        rungs: rungs.get(fiscalYear) ?? [0, 0, 0, 0, 0],
      };
    });
}

const sets = new Map<MissionGroupLetter, SkillSet>();

/** The skills of a group; those that nobody agreed to change are the same for everybody and made once. */
function skillSet(letter: MissionGroupLetter, agreement: Everything['agreement']): SkillSet {
  if (agreement !== null && agreement.skills.length > 0) return skillsOf(letter, agreement);
  const set = sets.get(letter) ?? skillsOf(letter, null);
  sets.set(letter, set);
  return set;
}

function gapsOf(finished: readonly Assessment[], agreement: Everything['agreement']): CodeBits {
  const last = finished.reduce<Assessment | null>(
    (latest, one) => (latest === null || (one.finishedAt ?? '') > (latest.finishedAt ?? '') ? one : latest),
    null,
  );
  if (last === null) return 0;
  const { ability } = skillSet(last.missionGroup, agreement);
  return bitsOf(ability.filter((one) => hasOf(last, one) === false).map(({ code }) => code));
}

function rungsByYear({ entries }: Everything): Map<number, [number, number, number, number, number]> {
  const years = new Map<number, [number, number, number, number, number]>();
  for (const entry of entries) {
    if (entry.status !== 'finished' || entry.completedOn === null || !stands(entry)) continue;
    const year = fiscalYearOf(entry.completedOn);
    const counts = years.get(year) ?? [0, 0, 0, 0, 0];
    counts[rungOf(entry) - 1] = (counts[rungOf(entry) - 1] ?? 0) + 1;
    years.set(year, counts);
  }
  return years;
}
