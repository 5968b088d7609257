import { minutesIn } from '../reading/duration.ts';
import { all, visible } from '../reading/find.ts';
import { isOn, sightedCourse } from '../reading/page.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import { textOf } from '../reading/text.ts';
import { isContent, learningHost, pageOf, type TdgaPage } from './pages.ts';
import { selectors } from './selectors.ts';
import { stateIn } from './state.ts';

/** Who offers a course where the page names nobody. */
export const provider = 'TDGA';

/** Whether an element speaks of the course itself: not of one of its sections or materials, nor of other content. */
function ofTheCourse(element: Element): boolean {
  const section = element.closest('[data-qa^="section-"]')?.getAttribute('data-qa');
  return !element.closest(selectors.part) && !/^section-\d/.test(section ?? '');
}

/** What is a link leads elsewhere: a state in it is another thing's. */
const isLinked = (element: Element) => element.closest('a[href]') !== null;

/** Learning time from the course's own facts ("2 ชม. 30 นาที", "02:30:00"), else from its title; null where they disagree. */
function minutesOf(document: Document, title: string): number | null {
  const facts = all(document, selectors.courseFact)
    .filter(ofTheCourse)
    .map((each) => textOf(each) ?? '');
  const lengths = facts.flatMap((text) => {
    const [, hours, minutes] = /(?<![\d:])(\d{1,3}):([0-5]\d):[0-5]\d(?:\.\d+)?$/.exec(text) ?? [];
    const length = hours ? Number(hours) * 60 + Number(minutes) : minutesIn(text);
    return length ? [length] : [];
  });
  if (lengths.length === 0) return minutesIn(title);
  return lengths.every((length) => length === lengths[0]) ? (lengths[0] ?? null) : null;
}

/** The value of a fact: its last innermost text, behind the label where there is one. */
function innermostText(fact: Element | undefined): string | null {
  const innermost = fact ? all(fact, '*').filter((each) => !each.firstElementChild && textOf(each)) : [];
  return textOf(innermost.at(-1) ?? fact);
}

/**
 * The course, class or learning path (หลักสูตร) of its own page; null while the page does not show it. 100 % alone is no
 * completion: the platform computes it in the background and does not say of which materials. It counts together with the
 * product's word. A congratulation dialog may be for one material and counts for nothing.
 */
export function readCourse(document: Document, url: URL, page: TdgaPage): SightedCourse | null {
  const title = textOf(
    document.querySelector(selectors.courseTitle) ?? document.querySelector(selectors.courseHeading),
  );
  if (!title) return null;
  const percents = all(document, selectors.coursePercent).filter(ofTheCourse);
  // Without its percentage the page shows no state of the learner's.
  const words = percents.length
    ? visible(document, selectors.courseWord).filter((each) => ofTheCourse(each) && !isLinked(each))
    : [];
  const minutes = minutesOf(document, title);
  return sightedCourse({
    itemKind: page.itemKind,
    title,
    courseKey: page.key,
    url: `${url.origin}/${page.key?.includes('/') ? '' : 'course/'}${page.key}/`,
    provider: innermostText(all(document, selectors.courseProvider).find(ofTheCourse)) ?? provider,
    minutes,
    minutesFrom: minutes === null ? null : 'course-page',
    ...stateIn({ words, percents, title }),
  });
}

/**
 * The courses, classes and learning paths of the learner's library; cards of single materials and surveys are no courses.
 * What a card without a link is cannot be told, nor what one is that links several things: neither is ever finished.
 */
export function readLibrary(document: Document, url: URL): SightedCourse[] {
  return all(document, selectors.card).flatMap((card) => {
    const title = textOf(card.querySelector(selectors.cardName));
    const links = all(card, selectors.cardLink).map((link) => link.getAttribute('href') ?? '');
    const targets = links.flatMap((link) => (URL.canParse(link, url.href) ? [new URL(link, url)] : []));
    const target = targets.find((each) => isOn([learningHost], each) && pageOf(each)?.key);
    const page = target ? pageOf(target) : null;
    if (!title || (links.length > 0 && !page)) return [];
    const ofTheCard = (each: Element) => each.closest(selectors.card) === card;
    const words = visible(card, selectors.cardWord).filter(ofTheCard);
    const percents = all(card, selectors.cardPercent).filter(ofTheCard);
    const others = targets.some(
      (each) => isOn([learningHost], each) && isContent(each) && pageOf(each)?.key !== page?.key,
    );
    return sightedCourse({
      itemKind: page?.itemKind ?? 'course',
      title,
      courseKey: page?.key ?? null,
      ...(target && { url: `${target.origin}${target.pathname}` }),
      provider,
      ...stateIn({ words, percents, title }),
      ...((!page || others) && { completion: 'unknown', signal: null }),
    });
  });
}
