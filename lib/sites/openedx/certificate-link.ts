import { isOn } from '../reading/page.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import { textOf } from '../reading/text.ts';
import { courseKeyIn } from './course-key.ts';
import { bare, linkOf } from './link.ts';

/** What an element says of the learner's completion; absent fields say nothing. */
export type Outcome = Pick<SightedCourse, 'completion' | 'signal' | 'certificateUrl'>;

/** "Not finished", resting on an element that shows a grade below the mark. */
export function unfinished(signal: Element | null): Outcome {
  return { completion: 'unfinished', signal: textOf(signal, 200) };
}

/** "Finished", resting on an element that the site draws only for a certificate that can be viewed or is being made. */
export function finished(signal: Element, certificateUrl?: string): Outcome {
  return {
    completion: 'finished',
    signal: textOf(signal, 200) ?? certificateUrl ?? signal.tagName,
    certificateUrl,
  };
}

/** Where a link to a certificate stands: the page, the course that it must be for, and the hosts that serve certificates. */
export interface LinkPlace {
  page: URL;
  key: string | null;
  hosts: readonly string[];
}

/**
 * "Finished", resting on a link to a certificate's web view on a host of the site itself, whose address is carried if it
 * names no person; null for any other link, for a preview, and where the address names another course.
 */
export function certificateLink(
  link: Element | null | undefined,
  { page, key, hosts }: LinkPlace,
): Outcome | null {
  const target = linkOf(link, page);
  const [found, person] =
    /^\/certificates\/(?:[0-9a-f]{32}|(user)\/\d+\/course\/.+?)\/?$/.exec(target?.pathname ?? '') ?? [];
  if (!link || !target || !found || !isOn(hosts, target)) return null;
  if (target.searchParams.has('preview') || (person && (!key || courseKeyIn(target.pathname) !== key)))
    return null;
  return finished(link, person ? undefined : bare(target));
}
