import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../test/commands/saved-pages.ts';
import { read } from '../thaimooc.ts';

const folder = new URL('../../../test/fixtures/thaimooc/', import.meta.url);
const digest = '/certificates/1b2c3d4e5f60718293a4b5c6d7e8f901';

/** How many courses of a fixture are finished once `change` has been made to its text, and to its address. */
function finishedIn(name: string, change: (html: string) => string, at = (url: string) => url): number {
  const { url } = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as { url: string };
  const before = readFileSync(new URL(`${name}.html`, folder), 'utf8');
  const address = at(url);
  const { items } = read(openPage(change(before), address), new URL(address));
  return items.filter(({ completion }) => completion === 'finished').length;
}

const onlyByLink = [
  'app-home-certificate',
  'app-course-end-certificate',
  'app-progress-certificate',
  'app-progress-earlier-release',
  'progress-legacy-certificate',
  'app-dashboard',
];

/** Puts another address in place of the certificate's. */
const linking = (to: string) => (html: string) =>
  html.replaceAll(/(?<=href=")[^"]*\/certificates\/[0-9a-f]{32}/g, to);

describe.each(onlyByLink)('%s', (name) => {
  it('rests on a certificate', () => {
    expect(finishedIn(name, (html) => html)).toBe(1);
    expect(finishedIn(name, linking(`https://lms.thaimooc.org${digest}`))).toBe(1);
  });

  it.each([
    ['another site', `https://mooc.buu.ac.th${digest}`],
    ['a host that looks alike', `https://lms.thaimooc.org.example.com${digest}`],
    ['another port', `https://lms.thaimooc.org:8443${digest}`],
    ['the wallet', `https://learner.thaimooc.ac.th${digest}`],
    ['a preview', `https://lms.thaimooc.org${digest}?preview=honor`],
    ['another course', 'https://lms.thaimooc.org/certificates/user/12/course/course-v1:OTHER+X+Y'],
    ['another course, encoded', '/certificates/user/12/course/course-v1%3AOTHER%2BX%2BY'],
    ['a course of the old kind', '/certificates/user/12/course/OTHER/X/Y'],
    ['the list of certificates', 'https://lms.thaimooc.org/certificates/search'],
  ])('is not finished by a link to %s', (_, to) => {
    expect(finishedIn(name, linking(to))).toBe(0);
  });

  it('is not finished by what the page hides', () => {
    for (const [open, close] of [
      ['<template>', '</template>'],
      ['<div hidden>', '</div>'],
      ['<div style="display:none">', '</div>'],
      ['<div style="color: red; Display: none">', '</div>'],
      ['<div style="visibility: hidden">', '</div>'],
      ['<dialog>', '</dialog>'],
      ['<div class="row d-none">', '</div>'],
      ['<div class="is-hidden">', '</div>'],
    ] as const) {
      const hide = (html: string) =>
        html.replaceAll(
          /<div role="alert" class="alert alert-success">.*?<\/a><\/div>|<section data-testid="certificate.*?<\/section>|<div class="msg-actions">.*?<\/div>/g,
          (part) => `${open}${part}${close}`,
        );
      expect(finishedIn(name, hide), open).toBe(0);
    }
  });
});

it('takes the certificate whose address names the course itself', () => {
  const own = '/certificates/user/12/course/course-v1:NPRU+NPRU006+2022';
  expect(finishedIn('app-home-certificate', linking(own))).toBe(1);
  expect(finishedIn('app-dashboard', linking(own))).toBe(1);
});

it('finishes no card of the server-rendered dashboard by a certificate elsewhere', () => {
  expect(finishedIn('dashboard-legacy', (html) => html)).toBe(2);
  expect(finishedIn('dashboard-legacy', linking(`https://example.com${digest}`))).toBe(1);
  expect(finishedIn('dashboard-legacy', linking('/certificates/user/12/course/course-v1:O+X+Y'))).toBe(1);
  const hidden = (html: string) => html.replaceAll('is-shown"', 'is-shown" style="display: none"');
  expect(finishedIn('dashboard-legacy', hidden)).toBe(0);
  const soon = (html: string) => html.replaceAll(/course-status-cert(available|rendering)/g, '$&-soon');
  expect(finishedIn('dashboard-legacy', soon)).toBe(0);
  const not = '<div class="message message-status course-status-certnotavailable is-shown"></div>';
  expect(
    finishedIn('dashboard-legacy', (html) => html.replaceAll('<div class="messages-list">', `$&${not}`)),
  ).toBe(0);
});

it.each(['app-progress-certificate', 'app-progress-earlier-release', 'progress-legacy-certificate'])(
  '%s: another learner’s page is not the visitor’s',
  (name) => {
    for (const tail of ['/4711', '/4711/', '/someone'])
      expect(
        finishedIn(
          name,
          (html) => html,
          (url) => url.replace(/\/progress\/?$/, `/progress${tail}`),
        ),
      ).toBe(0);
  },
);

it('believes no box beside one that says otherwise', () => {
  const two = (html: string) =>
    html.replace(
      '<div id="downloadable_',
      '<div id="notPassing_certificate_status"></div><div id="downloadable_',
    );
  expect(finishedIn('app-progress-certificate', two)).toBe(0);
});

it.each([
  ['a related course', '<a class="course" href="https://lms.thaimooc.org'],
  ['a review', '<div class="alert-success"><a href="https://lms.thaimooc.org'],
  ['a menu', '<nav class="alert alert-success"><a href="https://lms.thaimooc.org'],
])('%s with a certificate outside the course’s own part finishes nothing', (_, open) => {
  for (const name of [
    'app-progress-passing',
    'app-unit',
    'about-old',
    'courseware-legacy',
    'progress-legacy-requestable',
  ])
    expect(finishedIn(name, (html) => html.replace('</body>', `${open}${digest}">View</a></body>`))).toBe(0);
});

it('believes no certificate beside a grade below the mark', () => {
  const alert = '<div role="alert" class="alert alert-warning">เกรดที่จำเป็นสำหรับใบรับรอง: 80 %</div>';
  expect(
    finishedIn('app-dashboard', (html) =>
      html.replace(/<div role="alert" class="alert alert-success">/, `${alert}$&`),
    ),
  ).toBe(0);
  const below = '<section><rect class="grade-bar--current-non-passing"></rect></section>';
  expect(
    finishedIn('app-progress-earlier-release', (html) =>
      html.replace('<section data-testid="certificate', `${below}$&`),
    ),
  ).toBe(0);
});

it.each(['discussion/posts', 'live', 'dates', 'tab/reviews'])(
  'takes no certificate from the tab %s',
  (tab) => {
    expect(
      finishedIn(
        'app-home-certificate',
        (html) => html,
        (url) => url.replace(/home$/, tab),
      ),
    ).toBe(0);
  },
);

describe('a certificate page', () => {
  it.each(['certificate-owner', 'certificate-visitor', 'certificate-first-template'])(
    '%s is finished as it is',
    (name) => {
      expect(finishedIn(name, (html) => html)).toBe(1);
    },
  );

  it.each(['certificate-owner', 'certificate-visitor', 'certificate-first-template'])(
    '%s proves nothing hidden or refused',
    (name) => {
      expect(finishedIn(name, (html) => html.replace('<body', '<body hidden'))).toBe(0);
      expect(
        finishedIn(name, (html) =>
          html.replace(/<body[^>]*>/, '$&<template>').replace('</body>', '</template></body>'),
        ),
      ).toBe(0);
      expect(
        finishedIn(name, (html) => html.replace('</body>', '<p class="status-invalid"></p></body>')),
      ).toBe(0);
      expect(
        finishedIn(
          name,
          (html) => html,
          (url) => `${url}?preview=honor`,
        ),
      ).toBe(0);
    },
  );
});
