import { decodedPath } from '../openedx/course-key.ts';
import { effortIn } from '../openedx/effort.ts';
import { bare, linkOf } from '../openedx/link.ts';
import {
  all,
  type FoundCourse,
  nothing,
  notReady,
  type PageReading,
  shown,
} from '../openedx/page-reading.ts';
import type { PageKind } from '../reading/sighting.ts';
import { cleanText, textOf } from '../reading/text.ts';
import { linkedKey } from './hosts.ts';
import { portalSelectors as at } from './selectors.ts';

const coursePath = /^\/courses\/([^/]{1,100})$/;
const listPath = /^(?:\/courses|\/institutions\/[^/]+(?:\/courses)?)?$/;

/** What a portal address promises; null where it is no page of courses. */
export function portalKind(url: URL): PageKind | null {
  const path = decodedPath(url);
  if (coursePath.test(path)) return 'course';
  return listPath.test(path) ? 'catalogue' : null;
}

/** What page and card have alike: the title, which an empty field draws as nothing or as the word `null`, and the names in the address. */
function courseAt(address: URL, title: string): FoundCourse {
  const [, segment = ''] = coursePath.exec(decodedPath(address)) ?? [];
  return {
    title: title === 'null' ? '' : title,
    provider: '',
    // A row's internal id opens the same page as its code, but is printed nowhere.
    code: /^course-\d+$/.test(segment) ? undefined : segment,
    otherKeys: [segment],
    url: bare(address),
  };
}

function readCard(link: Element, address: URL): FoundCourse {
  return {
    ...courseAt(address, shown(link, at.cardHeading)),
    // A microsite's cards show provider and category as two lines alike, in this order.
    provider: shown(link, at.cardOrg) || shown(link, at.micrositeProvider),
    minutes:
      all(link, at.cardFact)
        .map((fact) => effortIn(textOf(fact, 40) ?? ''))
        .find(Boolean) ?? null,
  };
}

function readCourse(document: Document, url: URL): PageReading {
  const heading = document.querySelector(at.portalHeading);
  const title = textOf(heading) ?? '';
  // The loading cover, with a heading of its own, lies outside `main`.
  if (!heading) return notReady;
  if (title === '404') return nothing;
  const about = all(document, at.portalAbout).map((part) => textOf(part, 2000));
  const item = {
    ...courseAt(url, title),
    provider: shown(document, at.portalProvider),
    courseKey: linkedKey(document, at.classroom, url),
    minutes: effortIn(shown(document, at.portalHours)),
    about: cleanText(about.join(' '), 4000),
  };
  return { kind: 'course', items: [item] };
}

/** Reads the portal: a course page with its link to the classroom, or the cards of catalogue, search, home and microsite. */
export function readPortal(document: Document, url: URL): PageReading {
  const kind = portalKind(url);
  if (!kind || document.querySelector(at.portalFailure)) return nothing;
  if (kind === 'course') return readCourse(document, url);
  const cards = new Map<string, FoundCourse>();
  for (const link of all(document, at.portalCard)) {
    const address = linkOf(link, url);
    // The home page shows a course both among the new and among the popular ones.
    if (address && portalKind(address) === 'course' && link.querySelector(at.cardHeading))
      cards.set(address.pathname, readCard(link, address));
  }
  return { kind, items: [...cards.values()], partial: cards.size ? undefined : true };
}
