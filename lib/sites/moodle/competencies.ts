import { all } from '../reading/find.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import { textOf } from '../reading/text.ts';
import { readCourse } from './course.ts';
import type { MoodlePage } from './page.ts';
import { selectors } from './selectors.ts';

/**
 * The course of a competencies page, with the codes that the site links to it. A rating says that the learner is proficient;
 * of the course it says nothing.
 */
export function readCompetencies(document: Document, url: URL, page: MoodlePage): SightedCourse | null {
  const rows = all(document, selectors.competency).map((row) => ({
    code: textOf(row.querySelector(selectors.competencyCode), 100),
    rating: textOf(row.querySelector(selectors.competencyRating), 100),
  }));
  const codes = [...new Set(rows.flatMap(({ code }) => code ?? []))].slice(0, 50);
  const rated = rows.flatMap(({ code, rating }) => (code && rating ? [`${code}: ${rating}`] : []));
  // Before the name stands a word for "course", in whatever language.
  return readCourse(
    document,
    url,
    page,
    {
      ...(codes.length && { siteCodes: codes }),
      ...(rated.length && page.signedIn && { signal: rated.join(', ').slice(0, 300) }),
    },
    (heading) => heading.replace(/^[^:：]*[:：]\s*/, ''),
  );
}
