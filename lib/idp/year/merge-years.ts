import type { Answer } from '../answer/answer.ts';
import type { Agreement } from '../assessment/agreement.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Attachment } from '../attachment.ts';
import type { Plan, PlanVersion } from '../plan/plan.ts';
import type { Removed } from '../records.ts';
import type { Feedback } from '../review/feedback.ts';
import type { Practice } from '../review/practice.ts';
import type { Review } from '../review/review.ts';

/** Everything of the learner's years beside the log: what a backup carries of them. */
export interface YearRecords {
  /** One for each fiscal year. */
  plans: Plan[];
  assessments: Assessment[];
  agreement: Agreement | null;
  /** One for each fiscal year. */
  reviews: Review[];
  practices: Practice[];
  feedback: Feedback[];
  /** What the attached files are; their bytes travel beside. */
  attachments: Attachment[];
  removed: Removed[];
  /** Supervisors' answers to plans and reviews, as they came. */
  answers: Answer[];
}

/** Somebody's years before anything was done in them. */
export const noYears: YearRecords = {
  plans: [],
  assessments: [],
  agreement: null,
  reviews: [],
  practices: [],
  feedback: [],
  attachments: [],
  removed: [],
  answers: [],
};

/**
 * What a restore writes of a backup's years: of two records of one key the one changed later, a submitted review before an open
 * one, and of two plans the one changed later with every version of both. What was removed later stays away. Records that
 * are the same here are left out; so a second restore writes nothing.
 */
export function mergeYears(there: YearRecords, here: YearRecords): YearRecords {
  const removed = newest([...here.removed, ...there.removed], ({ key }) => key, removedLater);
  const gone = new Map(removed.map(({ key, removedAt }) => [key, Date.parse(removedAt)]));
  const merged = <R extends { id: string }>(kind: string, mine: R[], theirs: R[], at: (one: R) => string) => {
    const kept = newest([...mine, ...theirs], ({ id }) => id, later(at)).filter(
      (one) => !((gone.get(`${kind}:${one.id}`) ?? Number.NEGATIVE_INFINITY) >= Date.parse(at(one))),
    );
    return unlike(kept, mine);
  };
  const changedAt = ({ updatedAt }: { updatedAt: string }) => updatedAt;
  const agreements = [here.agreement, there.agreement].filter((one): one is Agreement => one !== null);
  return {
    plans: unlike(mergePlans([...here.plans, ...there.plans]), here.plans),
    assessments: merged('assessment', here.assessments, there.assessments, changedAt),
    agreement:
      unlike(
        newest(agreements, () => 'agreement', later(changedAt)),
        [here.agreement],
      )[0] ?? null,
    reviews: unlike(
      newest([...here.reviews, ...there.reviews], ({ fiscalYear }) => String(fiscalYear), reviewLater),
      here.reviews,
    ),
    practices: merged('practice', here.practices, there.practices, changedAt),
    feedback: merged('feedback', here.feedback, there.feedback, changedAt),
    attachments: merged('attachment', here.attachments, there.attachments, ({ at }) => at),
    removed: unlike(removed, here.removed),
    answers: merged('answer', here.answers, there.answers, ({ madeAt }) => madeAt),
  };
}

/** Keys of records here that were removed where the backup was made, and that no later version takes the place of. */
export function removedHere(writes: YearRecords, here: YearRecords): string[] {
  const gone = new Map(
    [...here.removed, ...writes.removed].map(({ key, removedAt }) => [key, Date.parse(removedAt)]),
  );
  const stamps = ({ assessments, practices, feedback, attachments }: YearRecords): [string, string][] => [
    ...assessments.map(({ id, updatedAt }): [string, string] => [`assessment:${id}`, updatedAt]),
    ...practices.map(({ id, updatedAt }): [string, string] => [`practice:${id}`, updatedAt]),
    ...feedback.map(({ id, updatedAt }): [string, string] => [`feedback:${id}`, updatedAt]),
    ...attachments.map(({ id, at }): [string, string] => [`attachment:${id}`, at]),
  ];
  const written = new Set(stamps(writes).map(([key]) => key));
  return stamps(here)
    .filter(([key, at]) => !written.has(key) && (gone.get(key) ?? Number.NEGATIVE_INFINITY) >= Date.parse(at))
    .map(([key]) => key);
}

/** The plans of each year as one: the one changed later, and as earlier versions all that either of them had. */
function mergePlans(plans: readonly Plan[]): Plan[] {
  const years = Map.groupBy(plans, ({ fiscalYear }) => fiscalYear);
  return [...years.values()].flatMap((same) => {
    const [kept] = newest(
      same,
      () => '',
      later(({ updatedAt }) => updatedAt),
    );
    if (kept === undefined) return [];
    const versions = new Map<string, PlanVersion>();
    const current = versionText(versionOf(kept));
    for (const plan of same) {
      const own = plan === kept ? [] : [versionOf(plan)];
      for (const version of [...plan.earlier, ...own]) {
        const text = versionText(version);
        const known = versions.get(text);
        if (text === current) continue;
        if (known === undefined || version.keptAt < known.keptAt) versions.set(text, version);
      }
    }
    const earlier = [...versions.values()].sort((a, b) =>
      `${a.keptAt}${versionText(a)}` < `${b.keptAt}${versionText(b)}` ? -1 : 1,
    );
    return [{ ...kept, earlier: earlier.slice(-1000) }];
  });
}

/** The version of a plan that holds, as it is kept when another takes its place. */
export function versionOf(plan: Plan, keptAt = plan.updatedAt): PlanVersion {
  const { versionId, no, items, since, because, proposedOn, signedOn } = plan;
  return { versionId, no, items, since, because, proposedOn, signedOn, keptAt };
}

/** A version's contents, whenever it was kept. */
function versionText({ keptAt: _, ...contents }: PlanVersion): string {
  return JSON.stringify(contents);
}

/** Of the records under each key the last by an order that is the same whichever side comes first. */
function newest<R>(records: readonly R[], key: (one: R) => string, order: (one: R) => string): R[] {
  const kept = new Map<string, R>();
  for (const one of records) {
    const other = kept.get(key(one));
    if (other === undefined || order(one) > order(other)) kept.set(key(one), one);
  }
  return [...kept.values()];
}

/** Sorts by an instant first, then by the text of the record. */
function later<R>(at: (one: R) => string): (one: R) => string {
  return (one) => new Date(at(one)).toISOString() + JSON.stringify(one);
}

function removedLater(one: Removed): string {
  return later<Removed>(({ removedAt }) => removedAt)(one);
}

function reviewLater(one: Review): string {
  return (one.submittedAt === null ? '0' : '1') + later<Review>(({ updatedAt }) => updatedAt)(one);
}

/** The records that are not the same here already; records of one schema have equal text when they are equal. */
function unlike<R>(records: readonly R[], here: readonly (R | null)[]): R[] {
  const same = new Set(here.map((one) => JSON.stringify(one)));
  return records.filter((one) => !same.has(JSON.stringify(one)));
}
