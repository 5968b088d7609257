import { useState } from 'preact/hooks';
import type { AssessmentResult, Finding } from '../../../lib/idp/assessment/result.ts';
import { isFixed } from '../../../lib/idp/plan/change-plan.ts';
import { proposedFindings } from '../../../lib/idp/plan/from-findings.ts';
import type { Plan } from '../../../lib/idp/plan/plan.ts';

/** What of an outcome goes into the year's plan: what the learner ticked, and in a year without one what is proposed. */
export function usePlanChoice(plan: Plan | null) {
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const state: 'none' | 'draft' | 'fixed' = plan === null ? 'none' : isFixed(plan) ? 'fixed' : 'draft';
  /** The number of the plan item that develops a competency or a line; null where none does. */
  const planned = (codeOrLine: string): number | null => {
    const at = (plan?.items ?? []).findIndex(
      ({ competencies, knowledge }) =>
        (competencies as string[]).includes(codeOrLine) || knowledge.includes(codeOrLine),
    );
    return at < 0 ? null : at + 1;
  };
  const chosenOf = (result: AssessmentResult): Finding[] => {
    const first = new Set(plan === null ? proposedFindings(result).map(({ skill }) => skill.id) : []);
    return [...result.gaps, ...result.strengths].filter(
      ({ skill }) => planned(skill.code ?? skill.th) === null && (ticks.get(skill.id) ?? first.has(skill.id)),
    );
  };
  const choose = (skill: string, taken: boolean) => setTicks(new Map([...ticks, [skill, taken]]));
  return { state, planned, chosenOf, choose };
}
