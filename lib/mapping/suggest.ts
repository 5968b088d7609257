import { type CompetencyCode, competencies } from '../framework/competencies.ts';
import { printedLike } from './curriculum-titles.ts';
import { related } from './data/related.ts';
import { differingWords } from './differing-words.ts';
import { evidenceIn } from './lexicon.ts';
import { type Likeness, likenesses } from './likeness.ts';
import type { CourseToMatch, Match, MatchedCode } from './match.ts';
import { type ReadTitle, readTitle } from './normalise/read-title.ts';
import { evidenceOfProvider } from './provider.ts';

/** Below this sum of evidence nothing is suggested. */
const enough = 0.5;
/** Nor when no single code has this much. */
const least = 0.4;
/** A code is offered beside the best one when it has at least this share of its evidence. */
const share = 0.36;
const mostCodes = 4;
/** Where the title speaks for fewer codes, related competencies make it this many. */
const fewCodes = 3;
/** What a related competency weighs beside the weakest that the title speaks for. */
const relatedShare = 0.5;
/** From this cosine on a title counts as resembling a title of the curricula. */
const resembles = 0.55;
/** From this cosine on it is nearly the same, and words of other fields in it are the course's own. */
const nearlyEqual = 0.72;
const longestAbout = 1500;

/**
 * What a title that names no known course may build: the words of the digital lexicon, less those of other fields,
 * with what its provider teaches, together with its likeness to the plan's wordings; below them competencies related to the best one. What the page says about the course (`about`) strengthens codes
 * that the title already speaks for; it makes none of its own.
 * @returns `suggest` with at most four codes, or `none`
 */
export function suggestMatch(
  title: ReadTitle,
  { about, provider }: Pick<CourseToMatch, 'about' | 'provider'>,
): Match {
  const evidence = evidenceIn(title.text);
  const from = evidenceOfProvider(provider ?? '');
  const alike = bestLikenesses(title);
  const scores = new Map(evidence.codes);
  if (evidence.strength > 0) for (const [code, weight] of from.codes) add(scores, code, weight);
  const course = alike.find(({ wording, cosine }) => wording.course !== null && cosine >= resembles);
  for (const code of course?.wording.codes ?? []) add(scores, code, ((course?.cosine ?? 0) - 0.3) * 1.6);
  for (const [code, cosine] of bestByCode(alike)) if (cosine >= 0.35) add(scores, code, cosine * 0.4);
  if (about !== undefined && about !== '') {
    const more = evidenceIn(readTitle(about.slice(0, longestAbout)).text).codes;
    for (const [code, score] of scores) scores.set(code, score + Math.min(0.4, 0.3 * (more.get(code) ?? 0)));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || order(a[0]) - order(b[0]));
  const best = ranked[0]?.[1] ?? 0;
  const off = (course?.cosine ?? 0) >= nearlyEqual ? 0 : evidence.off + from.off;
  const strength = evidence.strength > 0 ? evidence.strength + from.strength : 0;
  if (Math.max(best, strength) - off < enough || best < least)
    return { decision: 'none', codes: [], curriculumTitle: null, rows: [] };
  const spoken = ranked.filter(([, score]) => score >= best * share).slice(0, mostCodes);
  const codes = [...spoken, ...relatedTo(spoken)].map(([code, score]) => ({
    code,
    confidence: Math.round((score / (score + 0.6)) * 90) / 100,
    basis: 'similarity' as const,
    ...reason(code, title, alike, evidence.words.get(code), spoken[0]?.[0]),
  }));
  const named = course?.wording.course ? printedLike(course.wording.course, title.text) : null;
  return { decision: 'suggest', codes, curriculumTitle: named, rows: [] };
}

function relatedTo(spoken: readonly (readonly [CompetencyCode, number])[]): [CompetencyCode, number][] {
  const first = spoken[0];
  if (first === undefined) return [];
  const more = related[first[0]].filter((code) => !spoken.some(([known]) => known === code));
  const weakest = spoken.at(-1)?.[1] ?? 0;
  return more
    .slice(0, Math.max(0, fewCodes - spoken.length))
    .map((code, place) => [code, weakest * relatedShare ** (place + 1)]);
}

function add(scores: Map<CompetencyCode, number>, code: CompetencyCode, more: number): void {
  scores.set(code, (scores.get(code) ?? 0) + more);
}

function bestLikenesses({ text, halves }: ReadTitle): Likeness[] {
  const all =
    halves === null ? likenesses(text) : [text, halves.th, halves.en].flatMap((part) => likenesses(part));
  return all.sort((a, b) => b.cosine - a.cosine);
}

function bestByCode(alike: readonly Likeness[]): Map<CompetencyCode, number> {
  const best = new Map<CompetencyCode, number>();
  for (const { wording, cosine } of alike) {
    if (wording.course !== null) continue;
    for (const code of wording.codes) best.set(code, Math.max(best.get(code) ?? 0, cosine));
  }
  return best;
}

/** Why a code is suggested: a wording of the plan that the title resembles, else a word in it, else what it goes with. */
function reason(
  code: CompetencyCode,
  title: ReadTitle,
  alike: readonly Likeness[],
  word: string | undefined,
  first: CompetencyCode | undefined,
): Pick<MatchedCode, 'like' | 'by' | 'differs'> {
  const nearest = alike.find(({ wording, cosine }) => wording.codes.includes(code) && cosine >= 0.35);
  if (nearest !== undefined) {
    const like = nearest.wording.text;
    const differs = differingWords(title.text, readTitle(like).text);
    return { like, ...(differs.length > 0 ? { differs } : {}) };
  }
  if (word !== undefined) return { like: word, by: 'word' };
  return { like: first ?? code, by: 'related' };
}

function order(code: CompetencyCode): number {
  return competencies.findIndex((one) => one.code === code);
}
