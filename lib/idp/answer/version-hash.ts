import { sha256Of } from '../attachment.ts';
import { type Canonical, canonicalJson } from '../canonical-json.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import type { Review } from '../review/review.ts';
import { type Answer, checkAnswer } from './answer.ts';

/** What a hash of a plan needs of it; an earlier version has the year of its plan. */
export type HashedPlan = Pick<Plan, 'fiscalYear' | 'items'>;

/**
 * The hash of one version of a plan (IDP1): SHA-256 of the canonical JSON of what the form prints of it, documented in
 * `docs/package-format.md`. Days of handing in and signing are not in it: an answer outlives them.
 */
export function hashOfPlan({ fiscalYear, items }: HashedPlan): Promise<string> {
  return hashOf({ form: 'IDP1', fiscalYear, items: items.map(printedItem) });
}

/** The hash of a review (IDP2) as it stands, with what its form prints of the plan: a submitted one's own items, else the plan's. */
export function hashOfReview(
  review: Pick<Review, 'fiscalYear' | 'items' | 'filed'>,
  plan: HashedPlan,
): Promise<string> {
  const rows = review.items.map(({ item, outcome, continue: goesOn, revise, result, suggestion }) => ({
    item,
    outcome,
    continue: goesOn,
    revise,
    result,
    suggestion,
  }));
  const items = (review.filed?.items ?? plan.items).map(printedItem);
  return hashOf({ form: 'IDP2', fiscalYear: review.fiscalYear, items, rows });
}

/** A year's plan and review as they stand now; what is missing is null. */
export interface AnsweredYear {
  plan: HashedPlan | null;
  review: Review | null;
}

/** Whether an answer still speaks of the plan or review as it stands: false once it was changed (ข้อความเปลี่ยนหลังจากนั้น). */
export async function answerStands({ plan, review }: AnsweredYear, answer: Answer): Promise<boolean> {
  if (plan === null || plan.fiscalYear !== answer.fiscalYear) return false;
  if (answer.of === 'IDP1') return (await hashOfPlan(plan)) === answer.versionHash;
  return review !== null && (await hashOfReview(review, plan)) === answer.versionHash;
}

/** The hashes of every version that an answer to this plan and review can be bound to: each version of the plan, and the review. */
export async function knownVersions(plan: Plan, review: Review | null): Promise<Set<string>> {
  const { fiscalYear } = plan;
  const plans = [plan, ...plan.earlier].map(({ items }) => hashOfPlan({ fiscalYear, items }));
  return new Set(await Promise.all(review === null ? plans : [...plans, hashOfReview(review, plan)]));
}

/**
 * The newest answer to a form of a fiscal year (B.E.) that may be printed as the supervisor's word, and whether it still stands;
 * one that was altered after it was signed is passed over. Null when there is none.
 */
export async function answerOnForm(
  answers: readonly Answer[],
  of: Answer['of'],
  fiscalYear: number,
  now: AnsweredYear,
): Promise<{ answer: Answer; stands: boolean } | null> {
  const checked = await Promise.all(
    answers.map(async (answer) => [answer, await checkAnswer(answer)] as const),
  );
  const sound = checked.filter(([, told]) => told !== 'altered').map(([answer]) => answer);
  const answer = latestAnswer(sound, of, fiscalYear);
  return answer && { answer, stands: await answerStands(now, answer) };
}

/** The newest answer to a form of a fiscal year (B.E.); null when there is none. */
export function latestAnswer(
  answers: readonly Answer[],
  of: Answer['of'],
  fiscalYear: number,
): Answer | null {
  const own = answers.filter((answer) => answer.of === of && answer.fiscalYear === fiscalYear);
  return own.sort((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt))[0] ?? null;
}

function printedItem(item: PlanItem): Canonical {
  const { id, reason, competencies, knowledge, target, quarters, startsOn, endsOn, evaluation } = item;
  return {
    id,
    reason,
    competencies,
    knowledge,
    topics: item.topics.map(({ title }) => title),
    methods: item.methods.map(({ method, words }) => ({ method, words })),
    target,
    quarters,
    startsOn,
    endsOn,
    evaluation: { self: evaluation.self, others: evaluation.others },
  };
}

function hashOf(printed: Canonical): Promise<string> {
  return sha256Of(new TextEncoder().encode(canonicalJson(printed)));
}
