import { courseKeyIn } from '../openedx/course-key.ts';

const slug = /^\/course\/(?:[a-z]+::)?(course--v1:[^/]+)$/i;

/**
 * The Open edX key in an address of the old catalogue, `/course/THAIMOOC::course--v1:ORG-NUMBER-RUN`, where `--` stands
 * for `-` and a single `-` for `+`. Takes the decoded path; null where it is no such address.
 */
export function keyOfSlug(path: string): string | null {
  const found = slug.exec(path)?.[1];
  return found ? courseKeyIn(found.replace(/--|-/g, (mark) => (mark === '-' ? '+' : '-'))) : null;
}
