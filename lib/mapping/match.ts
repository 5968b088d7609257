import type { CompetencyCode } from '../framework/competencies.ts';

/** What a match rests on, strongest first (`site`: the site itself links the code). Only `similarity` may not pre-select. */
export type Basis = 'correction' | 'site' | 'key' | 'code' | 'title' | 'alias' | 'similarity';

/** One competency (ความสามารถ) that a course builds, with the ground for saying so. */
export interface MatchedCode {
  code: CompetencyCode;
  /** 0–1; comparable within one match only. */
  confidence: number;
  basis: Basis;
  /** What it resembles or equals: a curriculum title, a competency's wording, or the curated table's word of why; see `by`. */
  like: string;
  /** Where a suggestion rests on less than a likeness, what `like` is: a `word` of the title, or the code it is `related` to. */
  by?: 'word' | 'related';
  /** Words of the course's title that `like` does not have, shown highlighted in a suggestion. */
  differs?: string[];
}

/** One row of chapter 6's curricula (หัวข้อวิชา). */
export interface CurriculumRow {
  curriculum: 'EM' | 'AO' | 'S' | 'T';
  category: string;
  no: string;
  title: string;
}

/** The competencies of one course (การจับคู่สมรรถนะ). `preselect`: sure; `suggest`: the learner must confirm; `none`: not of the digital plan. */
export interface Match {
  decision: 'preselect' | 'suggest' | 'none';
  codes: MatchedCode[];
  /** The curriculum title it was matched to, as the plan prints it. */
  curriculumTitle: string | null;
  /** Every row of the curricula that this course is. */
  rows: CurriculumRow[];
}

/** What the matcher may look at. */
export interface CourseToMatch {
  title: string;
  titleEn?: string;
  provider?: string;
  /** Site id; with it `courseKey` and `code` are looked up in the curated table. */
  site?: string;
  courseKey?: string | null;
  otherKeys?: string[];
  code?: string;
  /** Codes that the site itself links to the course; those that are the plan's decide. */
  siteCodes?: string[];
  url?: string;
  about?: string;
}
