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
  /** Letter group → [wording, its share in the wording's unit vector]. */
  postings: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  weights: ReadonlyMap<string, number>;
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
  const { wordings, postings, weights, unseen } = prepared;
  const query = groups(titleKey(text));
  const scores = new Map<number, number>();
  let square = 0;
  for (const [group, count] of query) {
    const weight = (weights.get(group) ?? unseen) * Math.sqrt(count);
    square += weight * weight;
    for (const [wording, share] of postings.get(group) ?? []) {
      scores.set(wording, (scores.get(wording) ?? 0) + weight * share);
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

function groups(key: string): Map<string, number> {
  const counts = new Map<string, number>();
  const padded = `^${key}$`;
  for (let at = 0; at + size <= padded.length; at += 1) {
    const group = padded.slice(at, at + size);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
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
  const counted = keys.map(groups);
  const spread = new Map<string, number>();
  for (const one of counted) for (const group of one.keys()) spread.set(group, (spread.get(group) ?? 0) + 1);
  const weights = new Map([...spread].map(([group, n]) => [group, Math.log(1 + counted.length / n)]));
  const postings = new Map<string, [number, number][]>();
  counted.forEach((one, number) => {
    const vector = [...one].map(([group, n]) => [group, (weights.get(group) ?? 0) * Math.sqrt(n)] as const);
    const length = Math.sqrt(vector.reduce((sum, [, weight]) => sum + weight * weight, 0));
    for (const [group, weight] of vector) {
      const list = postings.get(group) ?? [];
      list.push([number, weight / length]);
      postings.set(group, list);
    }
  });
  return { wordings, postings, weights, unseen: Math.log(1 + counted.length) };
}
