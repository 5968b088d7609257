import { isOn } from '../reading/page.ts';
import type { PageKind } from '../reading/sighting.ts';

/** Host of the e-learning itself. */
export const learningHost = 'e-learning.dga.or.th';
/** Host of the academy's public site, whose event pages announce courses. */
export const eventHost = 'tdga.dga.or.th';

/** What an address names. */
export interface TdgaPage {
  kind: Extract<PageKind, 'course' | 'curriculum' | 'my-courses'>;
  itemKind: 'course' | 'curriculum';
  /** Key within the site: the course's number alone; other things carry their kind in front. Null where the address has none. */
  key: string | null;
  on: 'learning' | 'events';
}

/** The academy's home page, in any language. */
const home = /^\/(?:index\.php\/?)?(?:(?:th|en)\/?)?$/;

const course = { kind: 'course', itemKind: 'course', on: 'learning' } as const;

function learningPage(path: string): TdgaPage | null {
  const [, number] = /^\/course\/(\d+)(?:\/|$)/.exec(path) ?? [];
  if (number) return { ...course, key: number };
  const [, program, meeting] = /^\/class-program\/(\d+)\/class\/(\d+)(?:\/|$)/.exec(path) ?? [];
  if (program) return { ...course, key: `class-program/${program}/class/${meeting}` };
  const [, pathway] = /^\/pathway\/(\d+)(?:\/|$)/.exec(path) ?? [];
  if (pathway) return { ...course, kind: 'curriculum', itemKind: 'curriculum', key: `pathway/${pathway}` };
  return /^\/profile\/library(?:\/|$)/.test(path) ? { ...course, kind: 'my-courses', key: null } : null;
}

/** Whether an address of the e-learning is one thing that can be learnt or answered, a course or anything else. */
export function isContent(url: URL): boolean {
  return /^\/[a-z-]+\/\d+(?:\/|$)/.test(url.pathname);
}

/**
 * The page of interest that an address names, null for every other. An event page may hide behind any menu alias of its
 * site, with or without `.html`, so there only the page itself can tell.
 */
export function pageOf(url: URL): TdgaPage | null {
  if (isOn([learningHost], url)) return learningPage(url.pathname);
  if (!isOn([eventHost], url)) return null;
  const { searchParams: query } = url;
  const number = /^\d+$/.exec(query.get('id') ?? '')?.[0];
  const event: TdgaPage = { ...course, on: 'events', key: null };
  if (query.get('option') === 'com_eventbooking')
    return query.get('view') === 'event' ? { ...event, key: number ? `event/${number}` : null } : null;
  return home.test(url.pathname) && !query.has('Itemid') ? null : event;
}
