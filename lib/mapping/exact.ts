import { changingWordsIn } from './changing.ts';
import { type CurriculumTitle, curriculumTitles } from './curriculum-titles.ts';
import { evidenceIn } from './lexicon.ts';
import { unseparatedHalves } from './normalise/halves.ts';
import type { ReadTitle } from './normalise/read-title.ts';
import { titleKey } from './normalise/title-key.ts';

/** A course of the curricula that a title names. */
export interface ExactTitle {
  basis: 'title' | 'alias';
  course: CurriculumTitle;
}

interface Index {
  whole: Map<string, CurriculumTitle>;
  other: Map<string, CurriculumTitle>;
  /** A half that two different courses share names neither. */
  th: Map<string, CurriculumTitle | null>;
  en: Map<string, CurriculumTitle | null>;
}

let prepared: Index | null = null;

/**
 * The course of the curricula (หัวข้อวิชา) that a title names: `title` where the whole title is the same, `alias`
 * where one half in one language is and the other half is a translation of it, or the name is in the alias table.
 * @returns null where anything is left over that could make another course of it
 */
export function exactTitle({ text, halves: separated }: ReadTitle): ExactTitle | null {
  prepared ??= prepare();
  const key = titleKey(text);
  if (key === '') return null;
  const whole = prepared.whole.get(key);
  if (whole !== undefined) return { basis: 'title', course: whole };
  const other = prepared.other.get(key) ?? prepared.th.get(key) ?? prepared.en.get(key) ?? null;
  if (other !== null) return { basis: 'alias', course: other };
  const halves = separated ?? unseparatedHalves(text);
  if (halves === null) return null;
  const thai = titleKey(halves.th);
  const course = prepared.th.get(thai) ?? prepared.other.get(thai) ?? prepared.whole.get(thai) ?? null;
  return course !== null && saysTheSame(halves.en, course) ? { basis: 'alias', course } : null;
}

/** Whether an English half may stand beside the Thai title of a course without making another course of it. */
function saysTheSame(english: string, course: CurriculumTitle): boolean {
  const known = course.halves?.en ?? '';
  if (titleKey(known) === titleKey(english)) return true;
  const more = changingWordsIn(english).filter((word) => !changingWordsIn(known).includes(word));
  if (more.length > 0) return false;
  const words = english.split(/[^a-z]+/).filter(Boolean);
  const knownWords = known.split(/[^a-z]+/).filter(Boolean);
  if (knownWords.length > 0) {
    const shared = words.filter((word) => knownWords.some((one) => one.slice(0, 5) === word.slice(0, 5)));
    return shared.length * 3 >= words.length * 2;
  }
  const codes = evidenceIn(english).codes;
  return words.length > 1 && course.codes.some((code) => codes.has(code));
}

function prepare(): Index {
  const index: Index = { whole: new Map(), other: new Map(), th: new Map(), en: new Map() };
  const put = (half: Map<string, CurriculumTitle | null>, key: string, course: CurriculumTitle) => {
    const there = half.get(key);
    const same = there === undefined || there === course || there?.codes.join() === course.codes.join();
    half.set(key, same ? (there ?? course) : null);
  };
  for (const course of curriculumTitles()) {
    const [first, ...others] = course.keys;
    if (first !== undefined) index.whole.set(first, course);
    for (const key of others) if (!index.other.has(key)) index.other.set(key, course);
    if (course.halves === null) continue;
    put(index.th, titleKey(course.halves.th), course);
    // One English word (Agile, e-Office) explains a word of the Thai title; it does not name the course.
    if (course.halves.en.includes(' ')) put(index.en, titleKey(course.halves.en), course);
  }
  return index;
}
