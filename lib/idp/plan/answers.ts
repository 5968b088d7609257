import type { Entry } from '../entry.ts';
import { linkOfServed, namedBy, planYearOf, servedBy } from './attach.ts';
import { itemName } from './item-name.ts';
import { type Answers, answerFor, type ItemTerms, type PlanTerms } from './place.ts';
import type { Plan } from './plan.ts';

type Items = Pick<Plan, 'items' | 'fiscalYear'>;

/** Longest name of an item, in UTF-16 units, that a page is told. */
const longest = 300;

/**
 * What the learner chose for a course in a fiscal year (B.E.; null: in none yet), of all entries of that course the one that
 * comes first; null for no choice.
 */
export function chosenIn(sameCourse: readonly Entry[], year: number | null): Entry['planItem'] {
  return sameCourse.find((entry) => entry.planItem !== null && planYearOf(entry) === year)?.planItem ?? null;
}

/** The items among which a question about competencies can arise: those that share a code with another one. */
export function sharingItems({ items }: Items): string[] {
  const times = new Map<string, number>();
  for (const { competencies } of items)
    for (const code of new Set(competencies)) times.set(code, (times.get(code) ?? 0) + 1);
  return items
    .filter(({ competencies }) => competencies.some((code) => (times.get(code) ?? 0) > 1))
    .map(({ id }) => id);
}

/**
 * What the learner's choices of a year's entries answer: for each competency, the item chosen last where several fitted by
 * their competencies. A choice for a course that a topic names, or that had no question, answers nothing else.
 */
export function answersFrom(plan: Items, entries: readonly Entry[]): Answers {
  const latestFirst = entries
    .filter((entry) => entry.planItem?.item && planYearOf(entry) === plan.fiscalYear)
    .sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
  const answers = Object.fromEntries(
    plan.items.flatMap(({ competencies }) => competencies.map((code) => [code, ''])),
  );
  for (const entry of latestFirst) {
    const served = servedBy(entry);
    const link = linkOfServed(plan, served);
    const item = entry.planItem?.item ?? '';
    if (link.at !== 'ask' || !link.among.includes(item) || namedBy(plan, served).length > 0) continue;
    for (const code of served.codes) if (answers[code] === '') answers[code] = item;
  }
  return answers;
}

/** The item that earlier answers mean for an entry that nobody chose one for; null where it is asked about, or is not. */
export function answered(plan: Items, answers: Answers, entry: Entry): string | null {
  const served = servedBy(entry);
  const link = linkOfServed(plan, served);
  const item = answerFor(answers, served.codes);
  return link.at === 'ask' && link.among.includes(item) ? item : null;
}

/** A plan as a page may know it; an item without any words goes by its codes. */
export function termsOf({ items }: Pick<Plan, 'items'>, answers: Answers): PlanTerms {
  return {
    items: items.map((item, at): ItemTerms => {
      const codes = item.competencies;
      const name = itemName(item) || codes.join(' ');
      return { id: item.id, number: at + 1, name: name.slice(0, longest).toWellFormed(), codes };
    }),
    answers,
  };
}
