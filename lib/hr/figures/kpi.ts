import { type Kpi, kpis } from '../../framework/kpis.ts';
import type { Submissions } from '../table/submissions.ts';
import type { Subject } from './subjects.ts';

/** One indicator of chapter 5 section 4 as it stands: how many of how many people, against the plan's target. */
export interface KpiFigure {
  kpi: Kpi;
  /** People who reach it. */
  reached: number;
  /** People of whom the share is taken; null where it is not known, so that there is no per cent. */
  of: number | null;
  /** Per cent, not rounded; null without a known whole. */
  percent: number | null;
  /** People still needed for the target; null without a known whole, 0 once it is reached. */
  needed: number | null;
}

/** What the indicators depend on. */
export interface KpiTerms {
  fiscalYear: number;
  /**
   * Which submitted reviews (IDP2) count for 4.2: those that mark every item เป็นไปตามแผน, or at least one. The plan does not say;
   * every item is the default.
   */
  developed: 'every-item' | 'at-least-one';
  /** Whether a roster says who belongs to the whole. */
  whole: boolean;
}

/**
 * The three indicators over some people. Those who are not expected (not on the roster) are in none. As long as nobody says which
 * permanent employees are the agency's target, all of them stand in 4.1.2, and no per cent is made.
 */
export function kpiFigures(subjects: readonly Subject[], files: Submissions, terms: KpiTerms): KpiFigure[] {
  const expected = subjects.filter((one) => one.expected);
  const officials = expected.filter(({ kind }) => kind === 'civil-servant' || kind === 'teacher');
  const employees = expected.filter(({ kind }) => kind === 'permanent-employee');
  const targetsKnown =
    terms.whole && (employees.length === 0 || employees.some(({ target }) => target !== null));
  const targets = employees.filter(({ target }) => target === true || !targetsKnown);
  const row = ({ person }: Subject) => person?.years.get(terms.fiscalYear);
  const prepared = (one: Subject) => {
    const at = row(one);
    return at !== undefined && files.years.assessed(at) && files.years.planned(at);
  };
  const withPlan = expected.filter((one) => {
    const at = row(one);
    return at !== undefined && files.years.planned(at);
  });
  const developed = (one: Subject) => {
    const outcome = files.years.outcome(row(one) ?? -1);
    return outcome === 'all' || (outcome === 'some' && terms.developed === 'at-least-one');
  };
  const people: Record<string, [readonly Subject[], (one: Subject) => boolean, boolean]> = {
    '4.1.1': [officials, prepared, terms.whole],
    '4.1.2': [targets, prepared, targetsKnown],
    '4.2': [withPlan, developed, terms.whole],
  };
  return kpis.map((kpi) => {
    const [whole, reaches, known] = people[kpi.no] ?? [[], () => false, false];
    return figureOf(kpi, whole.filter(reaches).length, known ? whole.length : null);
  });
}

/** An indicator from its two numbers. */
export function figureOf(kpi: Kpi, reached: number, of: number | null): KpiFigure {
  if (of === null || of === 0) return { kpi, reached, of, percent: null, needed: null };
  const needed = Math.max(0, Math.ceil((kpi.value * of) / 100 - 1e-9) - reached);
  return { kpi, reached, of, percent: (reached * 100) / of, needed };
}
