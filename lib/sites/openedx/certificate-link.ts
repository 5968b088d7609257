import type { SightedCourse } from '../reading/sighting.ts';
import { textOf } from '../reading/text.ts';
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

/** "Finished", resting on a link to a certificate's web view, whose address is carried if it names no person; null for any other link. */
export function certificateLink(link: Element | null | undefined, page: URL): Outcome | null {
  const target = linkOf(link, page);
  const [found, person] =
    /^\/certificates\/(?:[0-9a-f]{32}|(user)\/\d+\/course\/.+?)\/?$/.exec(target?.pathname ?? '') ?? [];
  return link && target && found ? finished(link, person ? undefined : bare(target)) : null;
}
