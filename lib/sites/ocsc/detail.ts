import { minutesIn } from '../reading/duration.ts';
import { all, saying } from '../reading/find.ts';
import { sightedCourse } from '../reading/page.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import { proseOf, textOf } from '../reading/text.ts';
import { courseCodes, curriculumCodes, mayShow } from './known-courses.ts';
import type { OcscPage } from './pages.ts';
import { selectors } from './selectors.ts';
import { isCode, isName, provider } from './words.ts';

/** Text of a labelled block: what its smallest box holds besides the label. Null where the block is missing or empty. */
function block(document: Document, label: string): string | null {
  const heading = saying(document, selectors.blockLabel, label);
  for (let box = heading?.parentElement; box && all(box, 'h6').length === 1; box = box.parentElement) {
    const text = proseOf(box);
    const value = text?.startsWith(label) ? text.slice(label.length).trim() : null;
    if (value) return value === 'ไม่มีข้อมูล' ? null : value;
  }
  return null;
}

function headingOf(document: Document): [string | null, string | null] {
  const headings = all(document, selectors.heading);
  const code = headings[0]?.nextElementSibling;
  return headings.length === 1 && code?.localName === 'h2'
    ? [textOf(headings[0]), textOf(code)]
    : [null, null];
}

function classroomHeadOf(document: Document): [string | null, string | null] {
  const head = all(document, selectors.classroomHead).find(
    (each) => all(each, selectors.classroomLine).length > 1,
  );
  const [name, code] = head ? all(head, selectors.classroomLine) : [];
  return [textOf(name), textOf(code)];
}

/**
 * The course or curriculum (รายวิชา, หลักสูตร) of its own page or of its classroom; null while the page does not show it
 * for certain. Neither page says whether the learner has finished: not even when every lesson is ticked.
 */
export function readDetail(document: Document, url: URL, page: OcscPage): SightedCourse | null {
  const inClassroom = page.kind === 'classroom';
  const [title, code] = inClassroom ? classroomHeadOf(document) : headingOf(document);
  const [known, others] =
    page.itemKind === 'course' ? [courseCodes, curriculumCodes] : [curriculumCodes, courseCodes];
  if (!isName(title) || !isCode(code) || page.id === null) return null;
  if (!mayShow(known, page.id, code) || Object.values(others).includes(code)) return null;

  const found = sightedCourse({ itemKind: page.itemKind, title, courseKey: code, code, provider });
  found.url = `${url.origin}${url.pathname.replace(/\/learn(?=\/courses\/)/i, '').replace(/(\/\d+).*/, '$1')}`;
  if (inClassroom) return found;
  found.minutes = minutesIn(block(document, 'จำนวนชั่วโมงการเรียนรู้')) ?? minutesIn(title);
  if (found.minutes !== null) found.minutesFrom = 'course-page';
  const about = [block(document, 'เป้าหมายการเรียนรู้'), block(document, 'ประเด็นการเรียนรู้')]
    .filter(Boolean)
    .join(' · ');
  if (about) found.about = about.slice(0, 4000);
  return found;
}
