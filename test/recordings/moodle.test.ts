import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SightedCourse } from '../../lib/sites/reading/sighting.ts';
import { readPage } from '../commands/saved-pages.ts';
import { recordingsFolder } from './recordings.ts';

const folder = new URL('pages/', recordingsFolder('moodle-4.5'));
const origin = 'http://127.0.0.1:8088';
const dlit = 'ความเข้าใจและใช้เทคโนโลยีดิจิทัล';
const dg = 'ธรรมาภิบาลข้อมูลภาครัฐเบื้องต้น';

type Said = Partial<SightedCourse>;
const course: Said = { title: dlit, courseKey: '2', completion: 'unknown', completedOn: null };
const other: Said = { title: dg, courseKey: '3' };

/** Every recorded page: its file, its address, and what a reader should get. */
const pages: readonly [string, string, string, readonly Said[]][] = [
  ['before-course_view_php_id_2', '/course/view.php?id=2', 'course', [course]],
  ['after-course_view_php_id_2', '/course/view.php?id=2', 'course', [course]],
  ['afterth-course_view_php_id_2', '/course/view.php?id=2', 'course', [course]],
  [
    'before-course_view_php_id_4',
    '/enrol/index.php?id=4',
    'course',
    [{ courseKey: '4', code: 'COM-TH-01', title: 'การสื่อสารเพื่อการทำงานในองค์กร' }],
  ],
  ['before-course_info_php_id_2', '/course/info.php?id=2', 'course', [course]],
  ['anon-course_info_php_id_2', '/course/info.php?id=2', 'course', [course]],
  [
    'before-mod_page_view_php_id_1',
    '/mod/page/view.php?id=1',
    'courseware',
    [{ ...course, code: 'DLit-TH-01' }],
  ],
  [
    'before-my_courses_php',
    '/my/courses.php',
    'my-courses',
    [
      { ...course, completion: 'unfinished' },
      { ...other, completion: 'unfinished' },
    ],
  ],
  [
    'after-my_courses_php',
    '/my/courses.php',
    'my-courses',
    [
      { ...course, progress: 100, signal: '100%' },
      { ...other, progress: 0, completion: 'unfinished' },
    ],
  ],
  [
    'after-blocks_completionstatus_details_php_course_2',
    '/blocks/completionstatus/details.php?course=2',
    'progress',
    [{ ...course, completion: 'finished', completedOn: '2026-11-22' }],
  ],
  [
    'afterth-admin_tool_lp_coursecompetencies_php_courseid_2',
    '/admin/tool/lp/coursecompetencies.php?courseid=2',
    'progress',
    [{ ...course, siteCodes: ['DLit100', 'DLit400'], signal: 'DLit100: ผ่าน, DLit400: ผ่าน' }],
  ],
  [
    'anon-course_index_php_categoryid_2',
    '/course/index.php?categoryid=2',
    'catalogue',
    [{ courseKey: '4' }, other, course],
  ],
  ['anon-login_index_php', '/login/index.php', 'other', []],
];

describe.skipIf(!existsSync(folder))('recorded pages of a Moodle 4.5', () => {
  it.each(pages)('%s', async (file, path, kind, items) => {
    const html = readFileSync(new URL(`${file}.html`, folder), 'utf8');
    const sighting = await readPage(html, origin + path);
    expect(sighting).toMatchObject({ site: 'moodle', kind });
    expect(sighting.items).toHaveLength(items.length);
    for (const [at, item] of items.entries()) expect(sighting.items[at]).toMatchObject(item);
    expect(JSON.stringify(sighting)).not.toMatch(/สมชาย|somchai|0000000000/);
  });
});
