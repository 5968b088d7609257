import type { PageKind, SightedCourse, Sighting } from './sighting.ts';
import type { SiteDeclaration } from './site.ts';

/** Whether an address is on one of the hosts: https, the exact host name, the standard port, nobody's name before it. */
export function isOn(hosts: readonly string[], url: URL): boolean {
  return (
    url.protocol === 'https:' && !url.port && !url.username && !url.password && hosts.includes(url.hostname)
  );
}

/** The address of a page without hash and without any query parameter that is not in `keep`. */
export function addressOf(url: URL, keep: readonly string[] = []): string {
  const query = new URLSearchParams(
    keep.flatMap((name) => url.searchParams.getAll(name).map((value) => [name, value])),
  );
  return `${url.origin}${url.pathname}${query.size ? `?${query}` : ''}`;
}

/** A sighting of a page; `keep` names the query parameters that belong to the page's identity. */
export function sightingOf(
  site: Pick<SiteDeclaration, 'id'>,
  kind: PageKind,
  url: URL,
  items: SightedCourse[] = [],
  keep: readonly string[] = [],
): Sighting {
  return { site: site.id, kind, url: addressOf(url, keep), items };
}

/** A course about which nothing is known but its title and provider: no length, no progress, "cannot tell". */
export function sightedCourse(
  known: Pick<SightedCourse, 'title' | 'provider'> & Partial<SightedCourse>,
): SightedCourse {
  return {
    itemKind: 'course',
    courseKey: null,
    minutes: null,
    minutesFrom: null,
    progress: null,
    completion: 'unknown',
    completedOn: null,
    signal: null,
    holder: 'visitor',
    ...known,
  };
}

/**
 * Whether a page about one course has turned into another course's since the last good reading under the same address;
 * then neither reading is believed.
 */
export function hasTurned(now: SightedCourse, before: Sighting | null | undefined, kind: PageKind): boolean {
  const [first] = before?.kind === kind ? before.items : [];
  return first !== undefined && (first.courseKey !== now.courseKey || first.title !== now.title);
}
