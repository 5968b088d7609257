import { type CompetencyCode, competencyCodes } from '../../framework/competencies.ts';
import type { DayBounds } from '../fiscal-year.ts';
import { boundsOf } from '../plan/period.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import { type ItemProgress, nothingYet, type Progress } from '../plan/progress.ts';
import type { YearCompetencies } from './year-tally.ts';

/** Where one plan item stands on a day. */
export interface ItemStanding {
  item: PlanItem;
  /** Its number in the plan, from 1 (ข้อ). */
  no: number;
  /** First and last day of its period; null when neither quarters nor days are given. */
  bounds: DayBounds | null;
  progress: ItemProgress;
  /** Competencies of the item without a finished, confirmed entry under it. */
  undone: CompetencyCode[];
  /**
   * `done`: every competency has a finished, confirmed entry under it (without competencies, any finished entry). `late`: its period is
   * over and it is not done. `running`: its period is on. `ahead`: it has not begun. `undated`: it has no period.
   */
  state: 'done' | 'late' | 'running' | 'ahead' | 'undated';
}

/** Every item of a plan as it stands on an ISO day, in the plan's order. */
export function itemStandings(plan: Plan, progress: Progress, today: string): ItemStanding[] {
  return plan.items.map((item, at) => {
    const own = progress.items[item.id] ?? nothingYet;
    const undone = item.competencies.filter((code) => (own.competencies[code] ?? 0) === 0);
    const bounds = boundsOf(item, plan.fiscalYear);
    const done = own.count > 0 && undone.length === 0;
    return { item, no: at + 1, bounds, progress: own, undone, state: stateOf(done, bounds, today) };
  });
}

/** One competency in the grid of a year: what is required, planned and done. */
export interface CompetencyStanding {
  code: CompetencyCode;
  required: boolean;
  planned: boolean;
  done: boolean;
}

/** Every competency that a year speaks of, those that are required first, each in the plan's order. */
export function competencyGrid({ required, planned, done }: YearCompetencies): CompetencyStanding[] {
  const all = competencyCodes.map((code) => ({
    code,
    required: required.includes(code),
    planned: planned.includes(code),
    done: done.includes(code),
  }));
  return [
    ...all.filter((one) => one.required),
    ...all.filter((one) => !one.required && (one.planned || one.done)),
  ];
}

function stateOf(done: boolean, bounds: DayBounds | null, today: string): ItemStanding['state'] {
  if (done) return 'done';
  if (bounds === null) return 'undated';
  if (bounds.to < today) return 'late';
  return bounds.from <= today ? 'running' : 'ahead';
}
