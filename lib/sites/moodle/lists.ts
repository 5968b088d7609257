import { all } from '../reading/find.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import { cleanText, proseOf, textOf } from '../reading/text.ts';
import { courseIn, courseOf } from './course.ts';
import type { MoodlePage } from './page.ts';
import { selectors } from './selectors.ts';

/** The text of a part without what is only read aloud. */
function shownIn(element: Element | null): string | null {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const aside of copy ? all(copy, selectors.aside) : []) aside.remove();
  return textOf(copy);
}

/** The percentage of a card, whatever words stand around it; null where the course counts none. */
function percentOf(card: Element): number | null {
  const bar = card.querySelector(selectors.cardBar)?.getAttribute('aria-valuenow');
  const shown = bar ?? shownIn(card.querySelector(selectors.cardProgress)) ?? '';
  const [number, ...others] = [...shown.matchAll(/\d+(?:[.,]\d+)?/g)].map(([text]) =>
    Number(text.replace(',', '.')),
  );
  return number !== undefined && others.length === 0 && number <= 100 ? number : null;
}

/**
 * What a share of finished activities says: less than all of them is not finished. All of them is not "completed": the site
 * may ask for a grade, a date or another course besides, so there it stays open, with the share as what was seen.
 */
export function stateOf(progress: number | null): Pick<SightedCourse, 'progress' | 'completion' | 'signal'> {
  if (progress === null) return { progress, completion: 'unknown', signal: null };
  return { progress, completion: progress < 100 ? 'unfinished' : 'unknown', signal: `${progress}%` };
}

/** The courses of the learner's own overview, each once; null while they are not drawn. */
export function readOverview(document: Document, url: URL, page: MoodlePage): SightedCourse[] | null {
  const cards = new Map<string, SightedCourse>();
  for (const card of all(document, selectors.card)) {
    const id = /^\d{1,12}$/.exec(card.getAttribute('data-course-id') ?? '')?.[0];
    const full = card.querySelector(selectors.cardFullName)?.getAttribute('title');
    const title = cleanText(full ?? '') || shownIn(card.querySelector(selectors.cardName));
    if (id && title) cards.set(id, courseOf(document, url, page, id, { title, ...stateOf(percentOf(card)) }));
  }
  return cards.size || document.querySelector(selectors.overviewEmpty) ? [...cards.values()] : null;
}

/** The courses of a public list. */
export function readCatalogue(document: Document, url: URL, page: MoodlePage): SightedCourse[] {
  return all(document, selectors.boxName).flatMap((link) => {
    const id = courseIn(link, url);
    const title = textOf(link);
    const about = proseOf(link.closest(selectors.box)?.querySelector(selectors.boxSummary));
    return id && title ? [courseOf(document, url, page, id, { title, ...(about && { about }) })] : [];
  });
}
