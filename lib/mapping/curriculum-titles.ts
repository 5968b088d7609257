import type { CompetencyCode } from '../framework/competencies.ts';
import { curricula } from '../framework/curricula/index.ts';
import { curriculumAliases } from './data/curriculum-aliases.ts';
import type { CurriculumRow } from './match.ts';
import { type Halves, unseparatedHalves, withoutGloss } from './normalise/halves.ts';
import { readBareTitle } from './normalise/read-title.ts';
import { titleKey } from './normalise/title-key.ts';

/** One title of the curricula of chapter 6 (หัวข้อวิชา), with every row that prints it. */
export interface CurriculumTitle {
  /** As the plan prints it first. */
  title: string;
  /** As `readTitle` reads it. */
  text: string;
  halves: Halves | null;
  /** Best first; those of all its rows together. */
  codes: readonly CompetencyCode[];
  rows: readonly CurriculumRow[];
  /** Keys under which the title is this course; the first is the whole title's. */
  keys: readonly string[];
}

let prepared: readonly CurriculumTitle[] | null = null;

/** The different titles of the four curricula, in the order of the plan. Titles that differ in spacing are one. */
export function curriculumTitles(): readonly CurriculumTitle[] {
  prepared ??= prepare();
  return prepared;
}

/**
 * The title of a course as that of its rows prints it which a page's title is closest to: rows differ in spacing and
 * in the sign between the two languages.
 * @param text the page's title, as `readTitle` gives it
 */
export function printedLike({ title, rows }: CurriculumTitle, text: string): string {
  let best = title;
  let most = -1;
  for (const printed of new Set(rows.map((row) => row.title))) {
    const same = sameEnds(readBareTitle(printed).text, text);
    if (same > most) [best, most] = [printed, same];
  }
  return best;
}

/** Characters that two texts have in common at the start and at the end; those of one text twice where it is the other. */
function sameEnds(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end - Math.abs(one.length - other.length);
}

interface Draft {
  title: string;
  text: string;
  halves: Halves | null;
  codes: CompetencyCode[];
  rows: CurriculumRow[];
  keys: string[];
}

function prepare(): readonly CurriculumTitle[] {
  const byKey = new Map<string, Draft>();
  // Most titles are printed more than once, and reading them takes the time.
  const byTitle = new Map<string, Draft>();
  for (const { id, courses } of curricula) {
    for (const { category, no, title, competencies } of courses) {
      const draft = byTitle.get(title) ?? draftOf(title, byKey);
      byTitle.set(title, draft);
      draft.rows.push({ curriculum: id, category: String(category), no, title });
      for (const { code } of competencies) if (!draft.codes.includes(code)) draft.codes.push(code);
    }
  }
  return [...byKey.values()];
}

function draftOf(title: string, byKey: Map<string, Draft>): Draft {
  const { text, halves: separated } = readBareTitle(title);
  const key = titleKey(text);
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const halves = separated ?? unseparatedHalves(text);
  const draft = { title, text, halves, codes: [], rows: [], keys: keysOf(title, text, halves) };
  byKey.set(key, draft);
  return draft;
}

function keysOf(title: string, text: string, halves: Halves | null): string[] {
  const keys = [titleKey(text)];
  if (halves !== null) keys.push(titleKey(`${halves.en}${halves.th}`), titleKey(`${halves.th}${halves.en}`));
  const [left, right, third] = text.split(/ ?[:|] ?/);
  if (halves === null && left !== undefined && right !== undefined && third === undefined) {
    keys.push(titleKey(`${right}${left}`));
  }
  const bare = withoutGloss(text);
  if (bare !== null) keys.push(titleKey(bare));
  for (const alias of curriculumAliases[title] ?? []) keys.push(titleKey(readBareTitle(alias).text));
  return [...new Set(keys)];
}
