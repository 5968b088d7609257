import type { SightedCourse } from '../sites/reading/sighting.ts';

/**
 * The courses of a list, each once and in the list's order: a learner who is registered in several rounds of a course sees
 * one card for each. The finished round stands for all, of several the one finished last. Without a key nothing is joined.
 */
export function eachCourseOnce(items: readonly SightedCourse[]): SightedCourse[] {
  const best = new Map<string, SightedCourse>();
  for (const item of items) {
    const key = item.courseKey;
    const known = key === null ? undefined : best.get(key);
    if (key !== null && (!known || rank(item) > rank(known))) best.set(key, item);
  }
  return items.filter((item) => item.courseKey === null || best.get(item.courseKey) === item);
}

function rank({ completion, completedOn }: SightedCourse): string {
  return `${completion === 'finished' ? 1 : 0}${completedOn ?? ''}`;
}
