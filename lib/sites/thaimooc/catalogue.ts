import { keyedPath } from '../openedx/course-key.ts';
import { bare } from '../openedx/link.ts';
import { nothing, type PageReading, shown } from '../openedx/page-reading.ts';
import { openedxSelectors } from '../openedx/selectors.ts';
import type { PageKind } from '../reading/sighting.ts';
import { cleanText } from '../reading/text.ts';
import { portalSelectors as at } from './selectors.ts';
import { keyOfSlug } from './slug.ts';

/** What an address of the old catalogue promises; null where it is no course page of its own. */
export function catalogueKind(url: URL): PageKind | null {
  return keyOfSlug(keyedPath(url)) ? 'course' : null;
}

/** Reads a course page of the old catalogue at thaimooc.org (Drupal), whose address holds the Open edX key. */
export function readCatalogue(document: Document, url: URL): PageReading {
  const shared = document.querySelector(openedxSelectors.sharedTitle)?.getAttribute('content');
  const title = shown(document, at.catalogueHeading) || cleanText(shared ?? '');
  const item = { title, provider: '', courseKey: keyOfSlug(keyedPath(url)), url: bare(url) };
  return title ? { kind: 'course', items: [item] } : nothing;
}
