import type { SightedCourse } from '../sites/reading/sighting.ts';
import type { Entry } from './entry.ts';

/** Longest course key that is stored; a longer one names no real course and is left out. */
const longestKey = 500;

/** What of an entry says which course it is. */
export type CourseIdentity = Pick<Entry, 'site' | 'courseKeys' | 'title'>;

/** Learning hours as certificates print them within the title: `(8 ชั่วโมงการเรียนรู้)`. */
const hoursInTitle = /\s*\((?:จำนวน\s*)?[\d.๐-๙]+\s*(?:ชั่วโมง|ชม\.?)(?:การเรียนรู้|การเรียน)?\)/g;

/** A title without the hours that a certificate prints in it, so that the course has one name wherever it is met. */
export function plainTitle(title: string): string {
  return title.replace(hoursInTitle, '').trim() || title;
}

/** A title as it is compared: without hours, NFC, without zero-width and control characters, single spaces, lower case. */
export function titleKey(title: string): string {
  return plainTitle(title)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .slice(0, longestKey);
}

/** The name of a course that is known by its title alone: `site~title`. */
export function siteTitleKey(site: string, title: string): string {
  return `${site}~${titleKey(title)}`;
}

/** The keys of a sighted course as an entry stores them, each `site:key`, the one on the page first, none twice. */
export function courseKeysOf(site: string, course: Pick<SightedCourse, 'courseKey' | 'otherKeys'>): string[] {
  const keys = [course.courseKey, ...(course.otherKeys ?? [])]
    .filter((key): key is string => key !== null && key.trim() !== '')
    .map(
      (key) =>
        `${site}:${key
          .toWellFormed()
          .replace(/\p{Cc}/gu, ' ')
          .trim()}`,
    )
    .filter((key) => key.length <= longestKey);
  return [...new Set(keys)].slice(0, 20);
}

/** The identity that a sighted course would have as an entry. */
export function identityOf(site: string, course: SightedCourse): CourseIdentity {
  return { site, courseKeys: courseKeysOf(site, course), title: course.title };
}

/**
 * Whether two records are of the same course: they share a key, or, where one of them has none, they stand on the same
 * site under the same title. Entries made by hand (site null) are never taken for the same course.
 */
export function sameCourse(a: CourseIdentity, b: CourseIdentity): boolean {
  if (a.site === null || a.site !== b.site) return false;
  if (a.courseKeys.some((key) => b.courseKeys.includes(key))) return true;
  const titleDecides = a.courseKeys.length === 0 || b.courseKeys.length === 0;
  return titleDecides && titleKey(a.title) === titleKey(b.title);
}

/** The names under which a correction of a course is remembered: its keys, or its title where it has no key. */
export function correctionKeysOf({ site, courseKeys, title }: CourseIdentity): string[] {
  if (courseKeys.length > 0) return courseKeys;
  return site === null ? [] : [siteTitleKey(site, title)];
}

/**
 * A short text that changes when anything of a sighted course that would be logged changes; progress and description
 * are not logged and may change freely. The page's words count only where a completion rests on them. No secret:
 * 64 bits of FNV-1a, enough to notice that a page reads otherwise than what was shown.
 */
export function fingerprintOf(site: string, course: SightedCourse): string {
  const { progress: _progress, about: _about, signal, ...logged } = course;
  const sorted = Object.entries({ ...logged, site, signal: course.completion === 'finished' ? signal : null })
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(sorted);
  return lane(text, 0x811c9dc5) + lane(text, 0x01000193);
}

/** One 32-bit FNV-1a over UTF-16 units, as eight hexadecimal digits. */
function lane(text: string, basis: number): string {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
