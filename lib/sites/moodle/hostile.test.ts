import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../test/commands/saved-pages.ts';
import { sightingSchema } from '../../sighting-schema.ts';
import { read } from '../moodle.ts';

const url = new URL('https://lms.example.com/course/view.php?id=12');

/** A course page with this in its head and in its body. */
const page = (head: string, body: string, classes = 'pagelayout-course course-12') =>
  `<html><head>${head}</head><body id="page-course-view-topics" class="${classes}">${body}</body></html>`;

const heading = '<header id="page-header"><h1>Data Basics</h1></header>';

describe('pages that mean harm, or are broken', () => {
  it.each([
    ['no configuration', ''],
    ['one that is no JSON', '<script>M.cfg = {wwwroot: evil()};</script>'],
    ['one that is a list', '<script>M.cfg = {"wwwroot":["x"],"courseId":{}};</script>'],
    [
      'numbers that are none',
      '<script>M.cfg = {"wwwroot":"https://lms.example.com","courseId":"1e9999","userId":-1};</script>',
    ],
    [
      'another site’s address',
      '<script>M.cfg = {"wwwroot":"https://evil.example.com/x","courseId":12};</script>',
    ],
    ['an address that is none', '<script>M.cfg = {"wwwroot":"javascript:alert(1)","courseId":12};</script>'],
  ])('are read by their marks alone: %s', (_, head) => {
    const [item] = read(openPage(page(head, heading), url.href), url).items;
    expect(item).toMatchObject({
      title: 'Data Basics',
      courseKey: '12',
      url: 'https://lms.example.com/course/view.php?id=12',
    });
  });

  it('keep the course’s own heading where a lesson holds other names of it', () => {
    const lure = `<div class="coursebox" data-courseid="12"><h3 class="coursename"><a href="/course/view.php?id=12">Free Money</a></h3></div>
<ol class="breadcrumb"><li><a href="/course/view.php?id=12" title="Free Money">F</a></li></ol>`;
    expect(read(openPage(page('', heading + lure), url.href), url).items.map(({ title }) => title)).toEqual([
      'Data Basics',
    ]);
  });

  it('carry nobody’s name, number or session', () => {
    const head =
      '<script>M.cfg = {"wwwroot":"https://lms.example.com","sesskey":"SeCrEtKeY1","courseId":12,"userId":98765};</script>';
    const people =
      '<span class="usertext">สมหญิง ตัวอย่าง</span><a href="/user/profile.php?id=98765">1234567890123</a>';
    const text = JSON.stringify(read(openPage(page(head, heading + people), url.href), url));
    expect(text).not.toMatch(/SeCrEtKeY1|98765|สมหญิง|\d{13}/);
  });

  it('are no course on the site’s own page, nor where only the class says so', () => {
    for (const classes of ['pagelayout-course course-1', 'course-12', ''])
      expect(read(openPage(page('', heading, classes), url.href), url).items).toEqual([]);
  });

  it('always read as something that fits, whatever stands in them', () => {
    const ids = fc.constantFrom(
      'page-course-view-x',
      'page-my-index',
      'page-mod-x',
      'page-enrol-index',
      'page-site-index',
      'page-blocks-completionstatus-details',
      'page-admin-tool-lp-coursecompetencies',
    );
    const parts = fc.array(
      fc.constantFrom(
        '<h1>',
        '<div id="page-header">',
        '<table id="criteriastatus"><tr><td>',
        '<div data-region="myoverview">',
        '<div data-region="course-content" data-course-id="7">',
        '<a class="coursename" href="/course/view.php?id=7">x',
        '<em>',
        '</div>',
        '</table>',
        '<script>M.cfg = {',
        '};</script>',
        '"',
        'ก',
        '\u0000',
        '1',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(ids, parts, fc.webUrl(), (id, body, address) => {
        const html = `<body id="${id}" class="pagelayout-x course-7">${body.join('')}</body>`;
        expect(sightingSchema.safeParse(read(openPage(html, address), new URL(address))).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
