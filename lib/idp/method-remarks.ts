import { isMethodId, type MethodId, method } from '../framework/methods.ts';
import { figuresOf, type Rule } from '../framework/rules.ts';
import type { EntryDetails } from './entry-details.ts';
import { addDays } from './fiscal-year.ts';
import { wholeMonths } from './plan/period.ts';

/** One thing to point out on an entry (ข้อสังเกต), never a refusal. */
export type MethodRemark =
  /** A field that the method needs is not filled. */
  | { about: 'missing'; field: keyof EntryDetails }
  /** A number lies outside the plan's figure. */
  | { about: 'figure'; rule: Rule; found: number };

/** What of an entry is held against the plan's figures for its method. */
export interface Remarked {
  method: string;
  details: EntryDetails | null;
  startedOn: string | null;
  completedOn: string | null;
}

/** The fields that an entry of a method should have (`Method.fields`), in the plan's order; empty for an unknown method. */
export function fieldsOf(id: string): readonly (keyof EntryDetails)[] {
  return method(id)?.fields ?? [];
}

/** What to point out on an entry: fields that its method needs, then numbers outside the plan's figures, each with its rule. */
export function remarksOn(entry: Remarked): MethodRemark[] {
  const details = entry.details ?? {};
  const missing = fieldsOf(entry.method)
    .filter((field) => details[field] === undefined || details[field] === '')
    .map((field): MethodRemark => ({ about: 'missing', field }));
  return [...missing, ...outside(entry, details)];
}

function outside({ method: id, startedOn, completedOn }: Remarked, details: EntryDetails): MethodRemark[] {
  if (!isMethodId(id)) return [];
  return rulesFor(id, details.kind).flatMap((rule) => {
    const found = numberFor(rule, details, startedOn, completedOn);
    return found === null || keeps(rule, found) ? [] : [{ about: 'figure', rule, found }];
  });
}

/** The figures of a method; those of one of its kinds only when that kind was said. */
function rulesFor(id: MethodId, kind: string | undefined): Rule[] {
  return figuresOf(id).filter((rule) => rule.kind === undefined || rule.kind === kind);
}

/** The entry's number that a figure speaks of; null where the entry says none. */
function numberFor(
  { id, unit }: Rule,
  { lectureShare, people, sessionMinutes }: EntryDetails,
  startedOn: string | null,
  completedOn: string | null,
): number | null {
  if (id === 'lecture-share-max') return lectureShare ?? null;
  if (id === 'other-forms-share-min') return lectureShare === undefined ? null : 100 - lectureShare;
  if (unit === 'minutes') return sessionMinutes ?? null;
  if (unit === 'people' && id !== 'consulting-individual-advisers') return people ?? null;
  if (unit !== 'months' || startedOn === null || completedOn === null) return null;
  // At most three months: any day beyond them is more.
  const months = wholeMonths(startedOn, completedOn);
  return wholeMonths(startedOn, addDays(completedOn, -1)) >= months && months > 0 ? months + 1 : months;
}

function keeps({ bound, value }: Rule, found: number): boolean {
  if (bound === 'min') return found >= value;
  return bound === 'max' ? found <= value : found === value;
}
