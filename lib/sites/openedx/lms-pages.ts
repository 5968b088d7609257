import { visible } from '../reading/find.ts';
import { cleanText } from '../reading/text.ts';
import type { OpenedxAddress } from './address.ts';
import { certificateLink } from './certificate-link.ts';
import { effortIn } from './effort.ts';
import { nothing, type PageReading, shown } from './page-reading.ts';
import { openedxSelectors as at } from './selectors.ts';

function headerProvider(document: Document): string {
  return shown(document, at.headerProvider).replace(/\s*:$/, '');
}

/** Reads a server-rendered course page (`…/about`), old or new layout: title, provider as named there, effort. */
export function readAbout(document: Document, url: URL, { key }: OpenedxAddress): PageReading {
  const heading = document.querySelector(at.aboutHeading);
  // The old layout's heading holds the provider too, as a link.
  const own = [...(heading?.childNodes ?? [])].filter((node) => node.nodeName.toLowerCase() !== 'a');
  const title =
    cleanText(own.map((node) => node.textContent).join(' ')) ||
    cleanText(document.querySelector(at.sharedTitle)?.getAttribute('content') ?? '');
  const item = {
    title,
    provider: shown(document, at.aboutProvider) || headerProvider(document),
    courseKey: key,
    url: `${url.origin}/courses/${key}/about`,
    minutes: effortIn(shown(document, at.aboutEffort)),
    about: shown(document, at.aboutText, 4000),
  };
  return title ? { kind: 'course', items: [item] } : nothing;
}

/** Reads a server-rendered page inside a course (home, lesson, progress), whose title may stand in the site header alone. */
export function readInside(
  document: Document,
  url: URL,
  { key, kind, path }: OpenedxAddress,
  hosts: readonly string[],
): PageReading {
  const title = shown(document, at.headerTitle) || shown(document, at.homeTitle);
  if (!title && !document.querySelector(at.insideCourse)) return nothing;
  // Every certificate state draws the box around it; only the link to the certificate itself says that there is one.
  // Another learner's progress, opened by staff, says nothing of the visitor.
  const certificate =
    kind === 'progress' && !path
      ? certificateLink(visible(document, at.successLink)[0], { page: url, key, hosts })
      : null;
  return {
    kind,
    path,
    items: [
      {
        title,
        provider: headerProvider(document),
        courseKey: key,
        url: `${url.origin}/courses/${key}/about`,
        holder: path ? 'someone' : 'visitor',
        ...certificate,
      },
    ],
  };
}
