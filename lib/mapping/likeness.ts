import type { CompetencyCode } from '../framework/competencies.ts';
import { competencies } from '../framework/competencies.ts';
import { subCompetencies } from '../framework/sub-competencies.ts';
import { type CurriculumTitle, curriculumTitles } from './curriculum-titles.ts';
import { oneEncoding } from './normalise/characters.ts';
import { oneSpelling } from './normalise/spelling.ts';
import { titleKey } from './normalise/title-key.ts';

/** A wording of the plan that a title may resemble. */
interface Wording {
  /** As the plan prints it. */
  text: string;
  codes: readonly CompetencyCode[];
  /** The course, where the wording is a title of the curricula; null for a competency or sub-competency. */
  course: CurriculumTitle | null;
}

/** How much a title resembles a wording. */
export interface Likeness {
  wording: Wording;
  /** Cosine of weighted letter groups, 0–1. */
  cosine: number;
}

interface Index {
  wordings: readonly Wording[];
  /** Letter group → its number. */
  groups: ReadonlyMap<number, number>;
  /** By number of the group: how rare it is. */
  weights: Float64Array;
  /** By number of the group: where its part of `of` and `shares` begins; one more at the end. */
  starts: Int32Array;
  /** The wordings that have the group, and its share in each wording's unit vector. */
  of: Int32Array;
  shares: Float64Array;
  unseen: number;
}

const size = 3;
let prepared: Index | null = null;

/**
 * The wordings of the plan that a text resembles, by groups of three letters weighted by how rare they are in the
 * plan. Needs no word breaks, so that every browser gives the same answer for Thai.
 * @returns the strongest first, at most `most`, none below 0.25
 */
export function likenesses(text: string, most = 8): Likeness[] {
  prepared ??= prepare();
  const { wordings, groups, weights, starts, of, shares, unseen } = prepared;
  const query = new Map<number, number>();
  for (const group of groupsOf(titleKey(text))) query.set(group, (query.get(group) ?? 0) + 1);
  const scores = new Map<number, number>();
  let square = 0;
  for (const [group, count] of query) {
    const number = groups.get(group) ?? -1;
    const weight = (weights[number] ?? unseen) * Math.sqrt(count);
    square += weight * weight;
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0) && number >= 0; at += 1) {
      const wording = of[at] ?? 0;
      scores.set(wording, (scores.get(wording) ?? 0) + weight * (shares[at] ?? 0));
    }
  }
  if (square === 0) return [];
  const length = Math.sqrt(square);
  return [...scores]
    .map(([number, score]) => ({ wording: wordings[number] as Wording, cosine: score / length }))
    .filter(({ cosine }) => cosine >= 0.25)
    .sort((a, b) => b.cosine - a.cosine || (a.wording.text < b.wording.text ? -1 : 1))
    .slice(0, most);
}

/** The groups of letters of a key, each as one number of nine bits a letter. */
function groupsOf(key: string): Int32Array {
  const padded = `^${key}$`;
  const found = new Int32Array(Math.max(0, padded.length - size + 1));
  let group = 0;
  for (let at = 0; at < padded.length; at += 1) {
    group = ((group << 9) | letter(padded.charCodeAt(at))) & 0x7ffffff;
    if (at >= size - 1) found[at - size + 1] = group;
  }
  return found;
}

/** Latin and Thai letters apart; the plan has no others, so that these may share numbers with each other. */
function letter(code: number): number {
  if (code < 0x80) return code;
  return (code & 0xff80) === 0x0e00 ? (code & 0x7f) | 0x80 : (code & 0xff) | 0x100;
}

/** The key of a wording of the plan, which has nothing around it to take away. */
const plainKey = (wording: string) => titleKey(oneSpelling(oneEncoding(wording)));

function prepare(): Index {
  const wordings: Wording[] = [];
  const keys: string[] = [];
  const add = (
    text: string,
    key: string,
    codes: readonly CompetencyCode[],
    course: CurriculumTitle | null,
  ) => {
    wordings.push({ text, codes, course });
    keys.push(key);
  };
  for (const course of curriculumTitles()) {
    add(course.title, titleKey(course.text), course.codes, course);
    if (course.halves === null) continue;
    add(course.title, titleKey(course.halves.th), course.codes, course);
    add(course.title, titleKey(course.halves.en), course.codes, course);
  }
  for (const { code, th } of competencies) add(th, plainKey(th), [code], null);
  for (const { competency, th, scope } of subCompetencies) {
    add(th, plainKey(th), [competency], null);
    add(th, plainKey(scope), [competency], null);
  }
  return { wordings, ...indexOf(keys) };
}

/** Counts the groups of every key into flat tables: a map for each key would take twice as long. */
function indexOf(keys: readonly string[]): Omit<Index, 'wordings'> {
  const groups = new Map<number, number>();
  const seenIn: number[] = [];
  const spread: number[] = [];
  const counts: { group: number; wording: number; count: number }[] = [];
  keys.forEach((key, wording) => {
    const first = counts.length;
    for (const group of groupsOf(key)) {
      const known = groups.get(group);
      const number = known ?? groups.size;
      if (known === undefined) groups.set(group, number);
      const there = known === undefined ? -1 : (seenIn[number] ?? -1);
      const counted = there >= first ? counts[there] : undefined;
      if (counted !== undefined) counted.count += 1;
      else {
        seenIn[number] = counts.push({ group: number, wording, count: 1 }) - 1;
        spread[number] = (spread[number] ?? 0) + 1;
      }
    }
  });
  const weights = Float64Array.from(spread, (n) => Math.log(1 + keys.length / n));
  const starts = new Int32Array(spread.length + 1);
  for (const [number, n] of spread.entries()) starts[number + 1] = (starts[number] ?? 0) + n;
  const squares = new Float64Array(keys.length);
  const weight = (one: { group: number; count: number }) => (weights[one.group] ?? 0) * Math.sqrt(one.count);
  for (const one of counts) squares[one.wording] = (squares[one.wording] ?? 0) + weight(one) ** 2;
  const next = starts.slice();
  const of = new Int32Array(counts.length);
  const shares = new Float64Array(counts.length);
  for (const one of counts) {
    const at = next[one.group] ?? 0;
    next[one.group] = at + 1;
    of[at] = one.wording;
    shares[at] = weight(one) / Math.sqrt(squares[one.wording] ?? 1);
  }
  return { groups, weights, starts, of, shares, unseen: Math.log(1 + keys.length) };
}
