import type { Answer } from '../answer/answer.ts';
import type { Agreement } from '../assessment/agreement.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Attachment } from '../attachment.ts';
import type { Entry } from '../entry.ts';
import { fiscalYearOf } from '../fiscal-year.ts';
import type { Given } from '../given.ts';
import type { Plan, PlanVersion } from '../plan/plan.ts';
import type { Removed } from '../records.ts';
import type { Feedback } from '../review/feedback.ts';
import { isNoteLocked } from '../review/lock.ts';
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
  /** What became of entries that were given to a Moodle. */
  given: Given[];
}

/** One side of a restore: what files prove is told by its entries. */
type Sided = YearRecords & { entries?: readonly Entry[] };

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
  given: [],
};

/**
 * What a restore writes of a backup's years: of two records of one key the one changed later, a submitted review before an open
 * one and the one submitted first before another, and of two plans the one changed later with every version of both. A use in
 * work or feedback stays as the submitted review has it. What was removed later stays away, unless a submitted review has it.
 * Records that are the same here are left out; so a second restore writes nothing.
 */
export function mergeYears(there: Sided, here: Sided): YearRecords {
  const removed = newest([...here.removed, ...there.removed], ({ key }) => key, removedLater);
  const { reviews, ofPractice, ofFeedback, ofAttachment } = filings(there, here);
  const isGone = removals(removed);
  const merged = <R extends { id: string }>(
    kind: string,
    mine: R[],
    theirs: R[],
    at: (one: R) => string,
    review: (one: R) => Review | null = () => null,
  ) => {
    const order = (one: R) =>
      (isNoteLocked({ updatedAt: at(one) }, review(one)) ? '1' : '0') + later(at)(one);
    const there = [...mine, ...theirs].filter((one) => !isGone(`${kind}:${one.id}`, at(one), review(one)));
    return unlike(
      newest(there, ({ id }) => id, order),
      mine,
    );
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
    reviews: unlike([...reviews.values()], here.reviews),
    practices: merged('practice', here.practices, there.practices, changedAt, ofPractice),
    feedback: merged('feedback', here.feedback, there.feedback, changedAt, ofFeedback),
    attachments: merged('attachment', here.attachments, there.attachments, ({ at }) => at, ofAttachment),
    removed: unlike(removed, here.removed),
    answers: merged('answer', here.answers, there.answers, ({ madeAt }) => madeAt),
    given: merged('given', here.given, there.given, changedAt),
  };
}

/** Keys of records here that were removed where the backup was made, and that no later version takes the place of. */
export function removedHere(writes: YearRecords, here: Sided): string[] {
  const { ofPractice, ofFeedback, ofAttachment } = filings(writes, here);
  const isGone = removals([...here.removed, ...writes.removed]);
  type Stamp = [key: string, at: string, review: Review | null];
  const stamps = ({ assessments, practices, feedback, attachments }: YearRecords): Stamp[] => [
    ...assessments.map(({ id, updatedAt }): Stamp => [`assessment:${id}`, updatedAt, null]),
    ...practices.map((one): Stamp => [`practice:${one.id}`, one.updatedAt, ofPractice(one)]),
    ...feedback.map((one): Stamp => [`feedback:${one.id}`, one.updatedAt, ofFeedback(one)]),
    ...attachments.map((one): Stamp => [`attachment:${one.id}`, one.at, ofAttachment(one)]),
  ];
  const written = new Set(stamps(writes).map(([key]) => key));
  return stamps(here)
    .filter(([key, at, review]) => !written.has(key) && isGone(key, at, review))
    .map(([key]) => key);
}

/** The review of each fiscal year that stands after a restore, and which of them a record belongs to. */
function filings(there: Sided, here: Sided) {
  const all = [...here.reviews, ...there.reviews];
  const kept = newest(all, ({ fiscalYear }) => String(fiscalYear), reviewLater);
  const reviews = new Map(kept.map((review) => [review.fiscalYear, review]));
  const of = (fiscalYear: number | undefined) => reviews.get(fiscalYear ?? 0) ?? null;
  const owners = new Map<string, number>();
  for (const { practices, entries } of [there, here]) {
    for (const { id, fiscalYear } of practices) owners.set(id, fiscalYear);
    for (const { id, completedOn } of entries ?? [])
      if (completedOn !== null) owners.set(id, fiscalYearOf(completedOn));
  }
  return {
    reviews,
    ofPractice: ({ fiscalYear }: Practice) => of(fiscalYear),
    ofFeedback: ({ on }: Feedback) => of(fiscalYearOf(on)),
    ofAttachment: (one: Attachment) => of(owners.get(one.of.id)),
  };
}

/**
 * Whether a record of a key, changed at an instant, was removed since. What its year's submitted review has is not removed by a
 * machine that did not know of the submission yet.
 */
function removals(removed: readonly Removed[]) {
  const gone = new Map(removed.map(({ key, removedAt }) => [key, Date.parse(removedAt)]));
  return (key: string, updatedAt: string, review: Review | null): boolean => {
    const removedAt = gone.get(key) ?? Number.NEGATIVE_INFINITY;
    if (removedAt < Date.parse(updatedAt)) return false;
    const submittedAt = review?.submittedAt ?? null;
    return (
      submittedAt === null || removedAt <= Date.parse(submittedAt) || !isNoteLocked({ updatedAt }, review)
    );
  };
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

/** Open ones first, then the submitted ones, submitted first last. */
function reviewLater(one: Review): string {
  const { submittedAt } = one;
  const early = submittedAt === null ? 0 : latestInstant - Date.parse(submittedAt);
  return String(early).padStart(17, '0') + later<Review>(({ updatedAt }) => updatedAt)(one);
}

/** The last instant that a date can be, in milliseconds. */
const latestInstant = 8.64e15;

/** The records that are not the same here already; records of one schema have equal text when they are equal. */
function unlike<R>(records: readonly R[], here: readonly (R | null)[]): R[] {
  const same = new Set(here.map((one) => JSON.stringify(one)));
  return records.filter((one) => !same.has(JSON.stringify(one)));
}
