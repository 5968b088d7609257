import { readCompetencies } from './moodle/competencies.ts';
import { readCourse } from './moodle/course.ts';
import { readCriteria } from './moodle/criteria.ts';
import { readCatalogue, readOverview } from './moodle/lists.ts';
import { isMoodle, moodlePage } from './moodle/page.ts';
import { ask } from './moodle/records.ts';
import { selectors } from './moodle/selectors.ts';
import { sightingOf } from './reading/page.ts';
import type { SightedCourse } from './reading/sighting.ts';
import type { ReadPage, SiteDeclaration } from './reading/site.ts';

export { ask, isMoodle as runs, selectors };

/** Of a host that nobody knows, an address promises nothing. */
export const pageKind = () => null;

/**
 * Any Moodle that the learner adds, of any theme and language: pages are told by the ids, classes and `M.cfg` of Moodle's
 * core, never by words. Core pages show no completion of a course but the page of its criteria.
 */
export const site: SiteDeclaration = {
  id: 'moodle',
  label: { th: 'Moodle', en: 'Moodle' },
  provider: null,
  hosts: [],
  software: true,
  highestRung: 4,
  lastChecked: '2026-11-22',
  searchUrl: (title) => `/course/search.php?search=${encodeURIComponent(title)}`,
};

/** Query parameters that name a page's course. */
const naming = ['id', 'course', 'courseid'] as const;

/** Reads any page of Moodle. A login page, and pages of people, say nothing. */
export const read: ReadPage = (document, url) => {
  const page = moodlePage(document, url);
  const here = { id: site.id };
  if (!page?.view || document.querySelector(selectors.login)) return sightingOf(here, 'other', url);
  const one = (kind: 'course' | 'courseware' | 'progress', course: SightedCourse | null) =>
    course ? sightingOf(here, kind, url, [course], naming) : sightingOf(here, 'other', url);
  switch (page.view) {
    case 'course':
      return one('course', readCourse(document, url, page));
    case 'inside':
      return one('courseware', readCourse(document, url, page));
    case 'competencies':
      return one('progress', readCompetencies(document, url, page));
    case 'criteria':
      return one('progress', readCriteria(document, url, page));
    case 'catalogue': {
      const items = readCatalogue(document, url, page).slice(0, 500);
      return sightingOf(here, items.length ? 'catalogue' : 'other', url, items);
    }
    case 'overview': {
      if (!page.signedIn || !document.querySelector(selectors.overview))
        return sightingOf(here, 'other', url);
      const kind = document.body.classList.contains('pagelayout-mycourses') ? 'my-courses' : 'dashboard';
      const items = readOverview(document, url, page);
      return sightingOf(here, items ? kind : 'not-ready', url, items?.slice(0, 500) ?? []);
    }
  }
};
