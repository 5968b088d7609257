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
  /** Courses that build nothing of the digital plan: reason in Thai → their keys, sorted, separated by white space. */
  nothing: Readonly<Record<string, string>>;
}
