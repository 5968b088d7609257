import type { CurriculumCourse } from '../../framework/curricula/course.ts';
import { exactTitle } from '../../mapping/exact.ts';
import { readTitle } from '../../mapping/normalise/read-title.ts';
import { titleKey } from '../../mapping/normalise/title-key.ts';

/**
 * The name under which titles of one course meet: a course of the curricula by the plan's own title, whatever its spelling,
 * edition or second language; any other by its letters and digits. Empty for a title without any.
 */
export function courseName(title: string): string {
  const read = readTitle(title);
  return exactTitle(read)?.course.keys[0] ?? titleKey(read.text);
}

/** How many different topics (เรื่อง) some lines name; empty ones are none. */
export function differentTopics(titles: readonly string[]): number {
  return new Set(titles.map(courseName).filter(Boolean)).size;
}

const planned = new WeakMap<CurriculumCourse, string>();

/** The name of a course of the plan's curricula, read once: these never change, and whole screens are held against them. */
export function nameOfCourse(course: CurriculumCourse): string {
  const known = planned.get(course);
  if (known !== undefined) return known;
  const name = courseName(course.title);
  planned.set(course, name);
  return name;
}
