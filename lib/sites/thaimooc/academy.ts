import { decodedPath } from '../openedx/course-key.ts';
import { effortIn } from '../openedx/effort.ts';
import { nothing, type PageReading, shown } from '../openedx/page-reading.ts';
import type { PageKind } from '../reading/sighting.ts';
import { linkedKey } from './hosts.ts';
import { portalSelectors as at } from './selectors.ts';

const coursePath = /^\/courses\/([^/]{1,200})$/;

/** What an academy address promises; null where it is no course page. */
export function academyKind(url: URL): PageKind | null {
  return coursePath.test(decodedPath(url)) ? 'course' : null;
}

/**
 * Reads Thai MOOC Academy (WordPress). Related tiles repeat a course's classes for other courses, so only the header and
 * the side box are read. The slug is the key, unless the page links the classroom: the key cannot be rebuilt from it.
 */
export function readAcademy(document: Document, url: URL): PageReading {
  const [, slug] = coursePath.exec(decodedPath(url)) ?? [];
  const title = shown(document, at.academyTitle);
  if (!slug || !title) return nothing;
  const linked = linkedKey(document, at.academyRoom, url);
  const item = {
    title,
    provider: '',
    courseKey: linked ?? slug,
    otherKeys: linked ? [slug] : undefined,
    url: `${url.origin}/courses/${slug}/`,
    minutes: effortIn(shown(document, at.academyHours)),
    about: shown(document, at.academyAbout, 4000),
  };
  return { kind: 'course', items: [item] };
}
