import { hasTurned, isOn, sightingOf } from './reading/page.ts';
import type { KindOfPage, ReadPage, SiteDeclaration } from './reading/site.ts';
import { eventQuery, readEvent } from './tdga/event.ts';
import { readCourse, readLibrary } from './tdga/learning.ts';
import { eventHost, learningHost, pageOf } from './tdga/pages.ts';
import { askSite } from './tdga/record.ts';
import { selectors } from './tdga/selectors.ts';

export { selectors };

/**
 * TDGA (สถาบันพัฒนาบุคลากรภาครัฐด้านดิจิทัล): the e-learning, a single-page app whose course pages carry test hooks, and the
 * academy's public site, whose event pages announce courses and know nothing of completion.
 */
export const site: SiteDeclaration = {
  id: 'tdga',
  label: { th: 'TDGA e-Learning (สพร.)', en: 'TDGA e-Learning' },
  provider: 'TDGA',
  hosts: [learningHost, eventHost],
  highestRung: 4,
  lastChecked: '2026-11-22',
  searchUrl: (title) => `https://${learningHost}/course/?search=${encodeURIComponent(title)}`,
};

/** What an address of the e-learning or the academy promises. */
export const pageKind: KindOfPage = (url) => pageOf(url)?.kind ?? null;

/** Reads a page of the e-learning, or an event page of the academy. */
export const read: ReadPage = (document, url, before) => {
  const page = isOn(site.hosts, url) ? pageOf(url) : null;
  if (!page) return sightingOf(site, 'other', url);
  if (page.on === 'events') {
    const event = readEvent(document, url, page);
    return sightingOf(site, event ? page.kind : 'other', url, event ? [event] : [], eventQuery);
  }
  if (page.kind === 'my-courses') {
    const items = readLibrary(document, url);
    const shown = document.querySelector(selectors.card);
    return sightingOf(site, shown ? page.kind : 'not-ready', url, items);
  }
  const isPart = !document.querySelector(selectors.course) && document.querySelector(selectors.inside);
  if (isPart) return sightingOf(site, 'other', url);
  const course = readCourse(document, url, page);
  if (!course || hasTurned(course, before, page.kind)) return sightingOf(site, 'not-ready', url);
  return sightingOf(site, page.kind, url, [course]);
};

/** Asks the e-learning for the learner's own enrolment (rung 4). */
export const ask = askSite;
