import { addDays, fiscalYearBounds } from '../../../lib/idp/fiscal-year.ts';
import type { Step } from './next-steps.tsx';

/** Where the year's plan stands, as far as a next step depends on it. */
export interface YearState {
  fiscalYear: number;
  today: string;
  hasProfile: boolean;
  assessment: 'none' | 'open' | 'finished';
  hasPlan: boolean;
  /** Rules of the plan that must be kept and are not. */
  mustFix: number;
  /** Number of the first late item (ลำดับที่), null when none is. */
  late: number | null;
  /** Entries that fit several items. */
  asking: number;
  submitted: boolean;
}

/** From this many days before the end of the year on, its review is due. */
const reviewDays = 45;

/** What the yearly cycle asks for next (A1, A2, Apply, A3), the first thing first. */
export function yearSteps(state: YearState): Step[] {
  const { from, to } = fiscalYearBounds(state.fiscalYear);
  const running = state.today >= from && state.today <= to;
  const due = state.today > addDays(to, -reviewDays);
  const steps: (Step | false)[] = [
    state.hasPlan && due && !state.submitted && { key: 'review', n: 0, href: '#/review' },
    running && state.assessment === 'open' && { key: 'assessOn', n: 0, href: '#/assessment' },
    running &&
      state.hasProfile &&
      state.assessment === 'none' &&
      !state.hasPlan && { key: 'assess', n: 0, href: '#/assessment' },
    running &&
      state.hasProfile &&
      state.assessment === 'finished' &&
      !state.hasPlan && { key: 'plan', n: 0, href: '#/plan' },
    running && state.hasPlan && state.mustFix > 0 && { key: 'mend', n: state.mustFix, href: '#/plan' },
    state.asking > 0 && { key: 'asking', n: state.asking, href: '#/review' },
    running && state.late !== null && { key: 'late', n: state.late, href: '#/log/new' },
  ];
  return steps.filter((step) => step !== false);
}
