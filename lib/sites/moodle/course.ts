import { minutesIn } from '../reading/duration.ts';
import { all } from '../reading/find.ts';
import { sightedCourse } from '../reading/page.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import { cleanText, proseOf, textOf } from '../reading/text.ts';
import { metaOf } from './meta.ts';
import { courseAddress, keyOf, type MoodlePage } from './page.ts';
import { selectors } from './selectors.ts';

/** What the pages of one course have alike. */
interface Named {
  title: string | null;
  code?: string | undefined;
  about?: string | null | undefined;
}

/** Text between bars in the document's title: the site's short name stands last, in every language. */
function titleParts(document: Document): string[] {
  return cleanText(document.querySelector('title')?.textContent ?? '').split(' | ');
}

/** The site's short name, which ends every title since 4.2; else the host. */
function siteNameOf(document: Document, url: URL): string {
  const parts = titleParts(document);
  return (parts.length > 1 && parts.at(-1)) || url.hostname;
}

/** The number of the course that a link leads to; null for any other link. */
export function courseIn(link: Element | null, url: URL): string | null {
  const href = link?.getAttribute('href') ?? '';
  if (!URL.canParse(href, url.href)) return null;
  const to = new URL(href, url);
  return /\/course\/view\.php$/.test(to.pathname)
    ? (/^\d+$/.exec(to.searchParams.get('id') ?? '')?.[0] ?? null)
    : null;
}

/** A course of a site, with what is known of it. A length may stand in its title. */
export function courseOf(
  document: Document,
  url: URL,
  page: MoodlePage,
  id: number | string,
  { title, ...known }: Pick<SightedCourse, 'title'> & Partial<SightedCourse>,
): SightedCourse {
  const minutes = minutesIn(title);
  return sightedCourse({
    title,
    courseKey: keyOf(page, id),
    url: courseAddress(page, url, id),
    provider: siteNameOf(document, url),
    minutes,
    minutesFrom: minutes === null ? null : 'course-page',
    ...known,
  });
}

/** The course's own box on the pages before enrolment, and its link on pages within it; whatever names it first. */
function namedIn(document: Document, url: URL, courseId: number): Named {
  const own = (link: Element) => courseIn(link, url) === String(courseId);
  const box = all(document, selectors.boxName).find(own);
  if (box) {
    const summary = box.closest(selectors.box)?.querySelector(selectors.boxSummary);
    return { title: textOf(box), about: proseOf(summary) };
  }
  const crumb = all(document, selectors.crumb).find((link) => own(link) && link.getAttribute('title'));
  return crumb
    ? { title: cleanText(crumb.getAttribute('title') ?? ''), code: textOf(crumb, 100) ?? undefined }
    : { title: null };
}

/**
 * The one course of a page; null while the page does not name it. Its own page has the full name as heading; where a heading
 * says more than the name, `nameIn` takes the name out of it. Of pages inside it the heading is an activity's or a section's.
 */
export function readCourse(
  document: Document,
  url: URL,
  page: MoodlePage,
  known: Partial<SightedCourse> = {},
  nameIn?: (heading: string) => string,
): SightedCourse | null {
  const { courseId } = page;
  if (courseId === null) return null;
  const named = namedIn(document, url, courseId);
  const isPart = page.view === 'inside' || /^page-course-(info|view-section)/.test(document.body.id);
  const heading = isPart ? null : textOf(document.querySelector(selectors.heading));
  const title = nameIn && heading ? (named.title ?? nameIn(heading)) : (heading ?? named.title);
  if (!title) return null;
  // On the enrolment page the title begins with the short name.
  const code = named.code ?? (document.body.id === 'page-enrol-index' ? titleParts(document)[0] : undefined);
  return courseOf(document, url, page, courseId, {
    title,
    ...(code && code !== title && { code: code.slice(0, 100) }),
    ...(named.about && { about: named.about }),
    ...metaOf(document, courseId),
    ...known,
  });
}
