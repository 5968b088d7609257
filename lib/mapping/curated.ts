import { type CuratedCourse, type CuratedSite, keysIn } from './curated-site.ts';
import { ocscCourses } from './data/curated-ocsc.ts';
import { thaimoocCourses } from './data/curated-thaimooc.ts';
import type { KnownSite } from './site-of.ts';

/** What the curated table says of one course. */
export type CuratedEntry =
  | { kind: 'builds'; course: CuratedCourse }
  /** The course builds nothing of the digital plan. */
  | { kind: 'nothing'; why: string };

/** Every learning site with a curated table. */
export const curatedSites: Readonly<Partial<Record<KnownSite, CuratedSite>>> = {
  ocsc: ocscCourses,
  thaimooc: thaimoocCourses,
};

const indexes = new Map<CuratedSite, Map<string, CuratedEntry>>();

/**
 * Looks a key up among the known courses of one site; the same key at another site is another course.
 * @param key a course code, a course number, an Open edX course key or a ThaiMOOC address slug; case is ignored
 */
export function curatedCourse(site: KnownSite, key: string): CuratedEntry | null {
  const table = Object.hasOwn(curatedSites, site) ? curatedSites[site] : undefined;
  if (table === undefined || key.length > 300) return null;
  let index = indexes.get(table);
  if (index === undefined) {
    index = indexOf(table);
    indexes.set(table, index);
  }
  return index.get(plainKey(key)) ?? null;
}

function indexOf(table: CuratedSite): Map<string, CuratedEntry> {
  const index = new Map<string, CuratedEntry>();
  for (const course of table.builds) {
    for (const key of course.keys) index.set(plainKey(key), { kind: 'builds', course });
  }
  for (const [why, keys] of Object.entries(table.nothing)) {
    for (const key of keysIn(keys)) index.set(plainKey(key), { kind: 'nothing', why });
  }
  return index;
}

/** `course-v1cmu000960`, the address slug of ThaiMOOC's public site, holds the portal code CMU00096 and a 0. */
function plainKey(key: string): string {
  const lower = key.trim().toLowerCase();
  return /^course-v1([a-z.]+\d{5})0$/.exec(lower)?.[1] ?? lower;
}
