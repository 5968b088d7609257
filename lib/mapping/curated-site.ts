import type { CompetencyCode } from '../framework/competencies.ts';

/**
 * One known real course that builds, or may build, competencies (ความสามารถ) of the plan. Its title stands above it as a
 * comment, for whoever reviews the table; the extension does not carry it.
 */
export interface CuratedCourse {
  /** Every key that names this course at its site: course codes, numbers in addresses, Open edX course keys. */
  keys: readonly string[];
  /** Best first. Empty only for a course of the plan's own curricula that builds no digital competency. */
  competencies: readonly CompetencyCode[];
  /** `sure` may be pre-selected; `arguable` stays a suggestion that the learner must confirm. */
  judgement: 'sure' | 'arguable';
  /** A word of why, in Thai, shown to the learner. */
  why: string;
}

/** What we know of one learning site's courses. No key stands twice. */
export interface CuratedSite {
  /** Sorted by the first key. */
  builds: readonly CuratedCourse[];
  /**
   * Courses that build nothing of the digital plan: reason in Thai → their keys, separated by white space, as
   * {@link keysIn} reads them.
   */
  nothing: Readonly<Record<string, string>>;
}

/**
 * The keys in a list: whole ones first (`1063 KD09`), then portal codes by the letters they begin with and their
 * numbers without the leading zeros (`CMU 72 104` is CMU00072 and CMU00104).
 */
export function keysIn(list: string): string[] {
  const words = list.trim().split(/\s+/);
  let letters = '';
  return words.flatMap((word, at) => {
    if (letters !== '' && isNumber(word)) return [letters + word.padStart(5, '0')];
    letters = /\d/.test(word) ? '' : word;
    return letters !== '' && isNumber(words[at + 1]) ? [] : [word];
  });
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d+$/.test(word);
}
