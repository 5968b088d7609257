import { minutesIn } from '../reading/duration.ts';
import { addressOf, sightedCourse } from '../reading/page.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import { proseOf, textOf } from '../reading/text.ts';
import { provider } from './learning.ts';
import type { TdgaPage } from './pages.ts';
import { selectors } from './selectors.ts';

/** Query parameters that name an event in Event Booking's own address. */
export const eventQuery = ['option', 'view', 'id'] as const;

/** The heading without the print button that some versions put into it. */
function titleOf(document: Document): string | null {
  const named = document.querySelector(selectors.eventName);
  const heading = (named ?? document.querySelector(selectors.eventTitle))?.cloneNode(true) as
    | Element
    | undefined;
  const shown = textOf(heading);
  for (const button of heading?.querySelectorAll('a, button') ?? []) button.remove();
  return textOf(heading) ?? shown;
}

/** An event page of the academy: a class or course that is announced. It knows registration, never completion. */
export function readEvent(document: Document, url: URL, page: TdgaPage): SightedCourse | null {
  const title = document.querySelector(selectors.event) && titleOf(document);
  if (!title) return null;
  const minutes = minutesIn(title);
  const about = proseOf(document.querySelector(selectors.eventAbout));
  return sightedCourse({
    title,
    courseKey: page.key,
    url: addressOf(url, eventQuery),
    provider,
    minutes,
    minutesFrom: minutes === null ? null : 'course-page',
    ...(about && { about }),
  });
}
