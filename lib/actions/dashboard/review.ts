import type { UseStore } from 'idb-keyval';
import { beforeAndAfter, type Compared, compareAssessments } from '../../idp/assessment/compare.ts';
import { skillsOf } from '../../idp/assessment/skills.ts';
import type { Attachment } from '../../idp/attachment.ts';
import type { Entry } from '../../idp/entry.ts';
import { linkOf } from '../../idp/plan/attach.ts';
import { isFixed } from '../../idp/plan/change-plan.ts';
import { carryOver } from '../../idp/plan/new-plan.ts';
import { boundsOf } from '../../idp/plan/period.ts';
import type { Plan, PlanItem } from '../../idp/plan/plan.ts';
import { nothingYet } from '../../idp/plan/progress.ts';
import type { Profile } from '../../idp/profile.ts';
import { draftResult } from '../../idp/review/draft.ts';
import type { Practice } from '../../idp/review/practice.ts';
import type { Review, ReviewItem } from '../../idp/review/review.ts';
import { followPlan, putDrafts, startReview, writeRow } from '../../idp/review/write-review.ts';
import type { Settings } from '../../idp/settings.ts';
import { termsOf } from '../../idp/year/year-tally.ts';
import { allAttachments } from '../../store/attachments.ts';
import { type Chosen, chooseItem } from '../../store/choose-item.ts';
import { feedbackOf, practicesOf } from '../../store/notes.ts';
import { savePlan } from '../../store/plans.ts';
import { entriesOfItem, readProgress } from '../../store/progress.ts';
import { logPage } from '../../store/read-log.ts';
import { readAgreement, readAssessments, readPlan, readReview } from '../../store/read-years.ts';
import { type Submitted, saveReview, submitYear } from '../../store/reviews.ts';
import type { Saved } from '../../store/save-record.ts';
import { tellWritten } from './changes.ts';

/** Most entries of one item that a review looks at, and most entries that are asked about at once. */
const mostOfItem = 200;
const mostAsked = 20;

/** Whose review it is, and when it is looked at. */
export interface Reviewer {
  settings: Settings;
  profile: Profile | null;
  /** ISO day of today in Bangkok. */
  today: string;
}

const now = () => new Date().toISOString();

/** Reads the review of a fiscal year (B.E.) item by item, with what each row is written from; null without a plan. */
export async function readReviewScreen(
  use: UseStore,
  fiscalYear: number,
  { settings, profile, today }: Reviewer,
) {
  const [plan, next, stored, progress, assessments, agreement, practices, feedback, files] =
    await Promise.all([
      readPlan(use, fiscalYear),
      readPlan(use, fiscalYear + 1),
      readReview(use, fiscalYear),
      readProgress(use, fiscalYear),
      readAssessments(use),
      readAgreement(use),
      practicesOf(use, fiscalYear),
      feedbackOf(use, fiscalYear),
      allAttachments(use),
    ]);
  if (plan === null) return null;
  const { reading } = termsOf(stored, settings);
  const items = stored?.filed?.items ?? plan.items;
  const pair = beforeAndAfter(assessments, fiscalYear);
  const group = pair.before?.missionGroup ?? profile?.missionGroup ?? null;
  const compared =
    group === null || pair.after === null
      ? []
      : compareAssessments(pair.before, pair.after, skillsOf(group, agreement));
  const rows = await Promise.all(
    items.map(async (item, at) => {
      const entries = await entriesOfItem(use, item.id, mostOfItem);
      const used = practices.filter((practice) => practice.item === item.id);
      const { count, minutes, unknown } = progress.items[item.id] ?? nothingYet;
      const days = boundsOf(item, fiscalYear);
      return {
        item,
        no: at + 1,
        entries,
        count,
        minutes,
        unknown,
        practices: used,
        files: countsOf(files, used),
        feedback: feedback.filter((one) => one.item === item.id),
        compared: comparedOf(item, compared),
        draft: draftResult({ item, entries, practices: used, files, compared, reading }),
        begun: entries.length > 0 || days === null || days.from <= today,
      };
    }),
  );
  const drafts = new Map(rows.map(({ item, draft }) => [item.id, draft]));
  const review = shownReview(stored, plan, drafts);
  return {
    plan,
    review,
    stamp: stored?.updatedAt ?? null,
    drafts,
    rows: rows.map((row) => ({ ...row, row: rowOf(review, row.item) })),
    feedback: feedback.filter(({ item }) => item === null || !items.some(({ id }) => id === item)),
    asked: progress.asking > 0 ? await askedEntries(use, plan) : [],
    reading,
    carrying: carryingOf(review, plan, next),
  };
}

/** What a review screen was read from: needed again to write on it. */
export type ReviewScreen = NonNullable<Awaited<ReturnType<typeof readReviewScreen>>>;

/** Writes one row on the review as it stands now; an earlier change of another window is kept. */
export async function writeReviewRow(
  use: UseStore,
  { plan, drafts }: Pick<ReviewScreen, 'plan' | 'drafts'>,
  item: string,
  change: Partial<Omit<ReviewItem, 'item'>>,
): Promise<Saved<Review>> {
  for (;;) {
    const stored = await readReview(use, plan.fiscalYear);
    const next = writeRow(shownReview(stored, plan, drafts), item, change, now());
    if (next === null) return { ok: false, error: 'submitted' };
    const saved = await saveReview(use, next, stored?.updatedAt ?? null);
    if (saved.ok || saved.error !== 'changed') {
      tellWritten();
      return saved;
    }
  }
}

/** Submits a year's review: the year is counted and filed, its entries are locked. */
export async function submitReviewOf(use: UseStore, fiscalYear: number): Promise<Submitted> {
  const stored = await readReview(use, fiscalYear);
  if (stored === null) return { ok: false, error: 'incomplete' };
  const submitted = await submitYear(use, fiscalYear, stored.updatedAt, now());
  tellWritten();
  return submitted;
}

/** Puts down that IDP2 was signed on paper on an ISO day, the learner's own statement, or takes it back (null). */
export async function signReviewOf(
  use: UseStore,
  fiscalYear: number,
  on: string | null,
): Promise<Saved<Review>> {
  for (;;) {
    const stored = await readReview(use, fiscalYear);
    if (stored === null) return { ok: false, error: 'changed', record: null };
    const saved = await saveReview(use, { ...stored, signedOn: on, updatedAt: now() }, stored.updatedAt);
    if (saved.ok || saved.error !== 'changed') {
      tellWritten();
      return saved;
    }
  }
}

/** Carries what goes on into next year's plan; answers how many items were added, or why none. */
export async function carryIntoNext(
  use: UseStore,
  { plan, review }: Pick<ReviewScreen, 'plan' | 'review'>,
): Promise<{ ok: true; added: number } | { ok: false }> {
  const fiscalYear = plan.fiscalYear + 1;
  for (;;) {
    const next = await readPlan(use, fiscalYear);
    if (next !== null && isFixed(next)) return { ok: false };
    const after = carryOver(review, plan, next, { fiscalYear, now: now(), newId: () => crypto.randomUUID() });
    if (after === next) return { ok: true, added: 0 };
    const saved = await savePlan(use, after, next?.updatedAt ?? null);
    if (!saved.ok && saved.error === 'changed') continue;
    tellWritten();
    return saved.ok ? { ok: true, added: after.items.length - (next?.items.length ?? 0) } : { ok: false };
  }
}

/** Remembers under which item an entry counts; null keeps it outside the plan. */
export async function chooseItemOf(use: UseStore, entry: Entry, item: string | null): Promise<Chosen> {
  const chosen = await chooseItem(use, entry.id, item, now());
  tellWritten();
  return chosen;
}

/** The review as it is shown: a row for each item of the plan, drafts where nothing was written; a submitted one as it is. */
function shownReview(stored: Review | null, plan: Plan, drafts: ReadonlyMap<string, string>): Review {
  return putDrafts(followPlan(stored ?? startReview(plan, now()), plan), drafts, now());
}

function rowOf(review: Review, item: PlanItem): ReviewItem {
  return (
    review.items.find((row) => row.item === item.id) ?? {
      item: item.id,
      outcome: null,
      continue: false,
      revise: false,
      result: '',
      draft: false,
      suggestion: '',
    }
  );
}

/** How many files each of some uses in work has, by its id. */
function countsOf(files: readonly Attachment[], practices: readonly Practice[]): Record<string, number> {
  const own = files.filter(({ of }) => practices.some(({ id }) => id === of.id));
  return Object.fromEntries([...Map.groupBy(own, ({ of }) => of.id)].map(([id, { length }]) => [id, length]));
}

/** Whole competencies of an item before and after; its sub-competencies are in the draft's words only. */
function comparedOf({ competencies, knowledge }: PlanItem, compared: readonly Compared[]): Compared[] {
  return compared.filter(
    ({ skill, change }) =>
      change !== 'unknown' &&
      (skill.code === null ? knowledge.includes(skill.th) : competencies.includes(skill.code)),
  );
}

function carryingOf(review: Review, plan: Plan, next: Plan | null) {
  const marked = review.items.filter((row) => row.continue || row.revise).map(({ item }) => item);
  const there = (next?.items ?? []).filter(
    ({ carriedFrom }) =>
      carriedFrom?.fiscalYear === plan.fiscalYear && marked.includes(carriedFrom.item ?? ''),
  );
  return {
    into: plan.fiscalYear + 1,
    waiting: marked.length - there.length,
    there: there.length,
    fixed: next !== null && isFixed(next),
  };
}

/** Entries of the year that fit several items, newest first, as many as are asked about at once. */
async function askedEntries(use: UseStore, plan: Plan) {
  const numbered = new Map(plan.items.map((item, at) => [item.id, { item, no: at + 1 }]));
  const asked: { entry: Entry; among: { item: PlanItem; no: number }[] }[] = [];
  for (const part of [plan.fiscalYear, 'ongoing'] as const) {
    let before: string | undefined;
    do {
      const page = await logPage(use, part, { newest: 200, ...(before !== undefined && { before }) });
      for (const entry of page.entries) {
        const link = linkOf(plan, entry);
        if (link.at === 'ask')
          asked.push({
            entry,
            among: link.among.flatMap((id) => {
              const one = numbered.get(id);
              return one ? [one] : [];
            }),
          });
      }
      before = page.next ?? undefined;
    } while (before !== undefined && asked.length < mostAsked);
  }
  return asked.slice(0, mostAsked);
}
