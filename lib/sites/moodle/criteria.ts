import { completionDay } from '../reading/completion-day.ts';
import { all, isVisible } from '../reading/find.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import { textOf } from '../reading/text.ts';
import { dayIn } from '../reading/thai-date.ts';
import { readCourse } from './course.ts';
import type { MoodlePage } from './page.ts';
import { selectors } from './selectors.ts';

/**
 * The completion of a course by its page of criteria, whose words are the site's language's: a criterion is met where a date
 * stands in its last column, and only there. All of them met is completed, whether the site asks for all or for any; the day
 * is the last one. Some of them is not finished, as Moodle counts by itself; that a site asks for any, only words say.
 */
export function completionIn(
  document: Document,
): Pick<SightedCourse, 'completion' | 'completedOn' | 'signal'> {
  const dates = all(document, selectors.criterion).map((row) =>
    isVisible(row) ? (textOf(row.lastElementChild, 100) ?? '') : '',
  );
  const met = dates.filter((date) => /\p{Nd}/u.test(date));
  if (dates.length === 0) return { completion: 'unknown', completedOn: null, signal: null };
  const signal = `${met.length}/${dates.length}`;
  if (met.length < dates.length) return { completion: 'unfinished', completedOn: null, signal };
  const days = met.map((date) => completionDay(dayIn(date)));
  const last = days.every((day) => day !== null) ? ([...days].sort().at(-1) ?? null) : null;
  return { completion: 'finished', completedOn: last, signal: `${signal} · ${met.at(-1)}` };
}

/** The course of a completion page; another learner's, which a teacher may open, says nothing of the visitor. */
export function readCriteria(document: Document, url: URL, page: MoodlePage): SightedCourse | null {
  const { userId, signedIn } = page;
  const shownUser = url.searchParams.get('user');
  const own = signedIn && (shownUser === null || shownUser === String(userId));
  return readCourse(
    document,
    url,
    page,
    own ? completionIn(document) : { holder: 'someone' },
    // Behind the name stands a word for "details", in whatever language.
    (heading) => heading.replace(/\s*[:：][^:：]*$/, ''),
  );
}
