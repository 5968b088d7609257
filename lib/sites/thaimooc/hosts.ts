import { courseKeyIn, keyedPath } from '../openedx/course-key.ts';
import { linkOf } from '../openedx/link.ts';
import { all } from '../openedx/page-reading.ts';
import { isOn } from '../reading/page.ts';
import { keyOfSlug } from './slug.ts';

/** Hosts that run an LMS: they answer for its JSON too. */
export const lmsHosts = ['lms.thaimooc.org', 'learn.thaimooc.ac.th'];

/** Hosts of the learning and dashboard apps beside those LMSs. */
export const appHosts = ['apps.lms.thaimooc.org', 'apps.learn.thaimooc.ac.th'];

/** The newest portal's two hosts. */
export const portalHosts = ['web.thaimooc.ac.th', 'web2.thaimooc.ac.th'];

/** First catalogue; before that the same host served Open edX. */
export const catalogueHost = 'thaimooc.org';

/** Hosts that classrooms and certificates stand on, today and before. */
export const classroomHosts = [...lmsHosts, ...appHosts, catalogueHost];

/** Thai MOOC Academy (WordPress). */
export const academyHost = 'thaimooc.ac.th';

/** Credential wallet. */
export const walletHost = 'learner.thaimooc.ac.th';

/**
 * The Open edX key that the site's own link to the classroom names, looked for in the given links in page order; null where
 * none does. Links to other sites, whose keys may look the same, are passed over.
 */
export function linkedKey(document: Document, selector: string, page: URL): string | null {
  for (const element of all(document, selector)) {
    const link = linkOf(element, page);
    if (!link || !isOn(classroomHosts, link)) continue;
    const key = courseKeyIn(keyedPath(link)) ?? keyOfSlug(keyedPath(link));
    if (key) return key;
  }
  return null;
}
