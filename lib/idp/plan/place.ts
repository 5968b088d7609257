/** One item of a plan as a course can meet it: its id, its number from 1 (ข้อ), its name, the codes that it develops. */
export interface ItemTerms {
  id: string;
  number: number;
  name: string;
  codes: readonly string[];
}

/**
 * By every competency that a plan develops: the id of the item that the learner last chose for it where several fitted; empty
 * where nothing was chosen.
 */
export type Answers = Readonly<Record<string, string>>;

/** A year's plan (แผน IDP1) as far as a course that is not logged yet can meet it. */
export interface PlanTerms {
  items: readonly ItemTerms[];
  answers: Answers;
}

/** The learner's plans by fiscal year (B.E.). */
export type Plans = Readonly<Record<number, PlanTerms>>;

/** What of a course, beside its day and its competencies, decides where it counts in a year's plan. */
export interface Met {
  /** Ids of the items whose topics name the course. */
  named: readonly string[];
  /** Id of the item that the learner chose for this very course; empty for none. */
  chosen: string;
}

/** How a course meets each plan, by fiscal year (B.E.); a year in which the learner keeps it outside the plan is not there. */
export interface CourseTerms {
  met: Readonly<Record<number, Met>>;
}

/** Where a course would count. */
export interface Place {
  /** The items that fit; several are a question. */
  fits: readonly ItemTerms[];
  /** The item under which it counts unasked; absent where the learner is asked. */
  at: ItemTerms | undefined;
  /** True where `at` rests on an earlier choice of the learner's. */
  kept: boolean;
}

/**
 * Where a course would count in the plan of a fiscal year (B.E.) with the competencies that stand chosen; null outside of
 * it. The same rules as `linkOf`, over what a page may know of the plans, so that a day or a code that is typed can be
 * followed at once.
 */
export function placeOf(
  plans: Plans,
  course: CourseTerms,
  year: number,
  codes: readonly string[],
): Place | null {
  const plan = plans[year];
  const met = course.met[year];
  if (!plan || !met) return null;
  const { items, answers } = plan;
  const named = items.filter(({ id }) => met.named.includes(id));
  const fits = named[0] ? named : items.filter((item) => item.codes.some((code) => codes.includes(code)));
  const [only, second] = fits;
  const meant = second && answerFor(answers, codes);
  const kept = items.find(({ id }) => id === met.chosen) ?? fits.find(({ id }) => id === meant);
  const at = kept ?? (second ? undefined : only);
  return only || at ? { fits, at, kept: !!kept } : null;
}

/**
 * The item that the learner's earlier choices mean for some competencies: every one of them that the plan develops was
 * answered before, all by the same item; empty otherwise.
 */
export function answerFor(answers: Answers, codes: readonly string[]): string {
  const [first = '', second] = new Set(codes.flatMap((code) => answers[code] ?? []));
  return second === undefined ? first : '';
}
