import { emptyColumns, type Idp1Column, type RuleCheck } from '../../../lib/idp/plan/check-plan.ts';
import { emptyItem } from '../../../lib/idp/plan/new-plan.ts';
import type { PlanItem } from '../../../lib/idp/plan/plan.ts';

/** The columns that a rule's fault is mended in. */
const ruleColumns: Readonly<Record<string, Idp1Column>> = {
  'period-months-min': 'period',
  'methods-per-item-min': 'methods',
  'methods-in-three-buckets': 'methods',
  'items-fit-group': 'competency',
  'topics-per-year': 'topic',
  'competencies-per-year': 'competency',
};

/** The column to go to for a rule; null where a rule is not about one. */
export function columnOfRule(id: string): Idp1Column | null {
  return ruleColumns[id] ?? null;
}

/** The columns of an item that must still be mended: empty ones, and those against a rule that decides. */
export function columnsToMend(item: PlanItem, checks: readonly RuleCheck[]): Idp1Column[] {
  const against = checks
    .filter(({ ok, severity, items }) => !ok && severity === 'must' && items.includes(item.id))
    .flatMap(({ id }) => columnOfRule(id) ?? []);
  return [...new Set([...emptyColumns(item), ...against])];
}

/** Whether nothing was put into an item yet: then nothing is held against it in its fields. */
export function isFresh(item: PlanItem): boolean {
  return JSON.stringify(item) === JSON.stringify(emptyItem(item.id));
}
