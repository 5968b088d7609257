import type { PageKind } from '../reading/sighting.ts';

/** What an address of Learning Space or Learning Portal names. */
export interface OcscPage {
  kind: Extract<
    PageKind,
    'course' | 'curriculum' | 'classroom' | 'my-courses' | 'certificate-list' | 'certificate'
  >;
  itemKind: 'course' | 'curriculum';
  /** Numeric id of the course, curriculum or certificate; null on lists. */
  id: number | null;
  /** The table of past results in Learning Portal (ประวัติการเรียน), otherwise a page of Learning Space. */
  portal?: true;
}

/** Base paths of Learning Space today and on its earlier host. */
const space = '^/(?:learningspace|learning-platform)';
const route = (tail: string) => new RegExp(`${space}${tail}(?:/|$)`, 'i');
const exactly = (tail: string) => new RegExp(`${space}${tail}/?$`, 'i');

const routes: readonly [RegExp, Omit<OcscPage, 'id'>][] = [
  [route('/courses/(\\d+)'), { kind: 'course', itemKind: 'course' }],
  [route('/curriculums/(\\d+)'), { kind: 'curriculum', itemKind: 'curriculum' }],
  [route('/learn/courses/(\\d+)'), { kind: 'classroom', itemKind: 'course' }],
  [exactly('/learn'), { kind: 'my-courses', itemKind: 'course' }],
  [exactly('/me/certificate'), { kind: 'certificate-list', itemKind: 'course' }],
  [route('/me/certificate/course/(\\d+)'), { kind: 'certificate', itemKind: 'course' }],
  [route('/me/certificate/curriculum/(\\d+)'), { kind: 'certificate', itemKind: 'curriculum' }],
  [/^\/learning-?portal\/history\/?$/i, { kind: 'certificate-list', itemKind: 'course', portal: true }],
];

/** The page of interest that an address names; null for every other page of the site, the profile and scores among them. */
export function pageOf(url: URL): OcscPage | null {
  for (const [path, page] of routes) {
    const found = path.exec(url.pathname);
    if (found) return { ...page, id: found[1] ? Number(found[1]) : null };
  }
  return null;
}
