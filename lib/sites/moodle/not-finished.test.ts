import { describe, expect, it } from 'vitest';
import { openPage } from '../../../test/commands/saved-pages.ts';
import { read } from '../moodle.ts';

/** A page of a Moodle in which somebody is signed in, unless it says otherwise. */
function page(
  id: string,
  layout: string,
  main: string,
  { signedIn = true, user = 7, lang = 'th' } = {},
): string {
  const config = {
    wwwroot: 'https://lms.example.com',
    sesskey: 'a',
    courseId: 12,
    userId: signedIn ? user : 0,
  };
  return `<html lang="${lang}"><head><script>M.cfg = ${JSON.stringify(config)};</script></head>
<body id="${id}" class="lang-${lang} pagelayout-${layout} course-12${signedIn ? '' : ' notloggedin'}">
<header id="page-header"><h1>Data: Basics: Details</h1></header><div id="page">${main}</div></body></html>`;
}

function itemsOf(html: string, path: string) {
  const url = new URL(path, 'https://lms.example.com');
  return read(openPage(html, url.href), url).items;
}

/** What the page of criteria says that ends each row with these texts. */
function criteria(ends: readonly string[], options?: { signedIn?: boolean; lang?: string }, query = '') {
  const rows = ends.map((end) => `<tr><td>a</td><td>b</td><td>Complete</td><td>Yes</td><td>${end}</td></tr>`);
  const table = `<b>Status</b> Complete<table id="criteriastatus"><tr><th>Date 1</th></tr>${rows.join('')}</table>`;
  const html = page('page-blocks-completionstatus-details', 'report', table, options);
  return itemsOf(html, `/blocks/completionstatus/details.php?course=12${query}`)[0];
}

/** What a card says that shows this as its progress. */
function card(progress: string): unknown {
  const html = page(
    'page-my-index',
    'mycourses',
    `<div data-region="myoverview"><div data-region="course-content" data-course-id="12"><a class="coursename">Data</a>${progress}</div></div>`,
  );
  const [item] = itemsOf(html, '/my/courses.php');
  return [item?.completion, item?.progress];
}

describe('the page of criteria', () => {
  it('is finished by a day in every row, in any language', () => {
    for (const [day, lang] of [
      ['22 Nov 2026, 5:22', 'en'],
      ['22 พฤศจิกายน 2026, 05:22น.', 'th'],
      ['22 พ.ย. 2569', 'th'],
    ] as const)
      expect(criteria([day, day], { lang })).toMatchObject({
        completion: 'finished',
        completedOn: '2026-11-22',
      });
  });

  it('keeps the completion and leaves the day open where the day cannot be read', () => {
    expect(criteria(['22.11.26', '٢٢ نوفمبر'])).toMatchObject({ completion: 'finished', completedOn: null });
  });

  it('takes the last of the days', () => {
    expect(criteria(['22 Nov 2026', '3 Feb 2026'])?.completedOn).toBe('2026-11-22');
  });

  it.each([
    ['no day', ['-', '-']],
    ['a word for complete and no day', ['Yes', 'Complete']],
    ['a day missing', ['22 Nov 2026', '-']],
    ['an empty row', ['22 Nov 2026', '']],
  ])('is not finished by %s, whatever its words say', (_, ends) => {
    expect(criteria(ends)).toMatchObject({ completion: 'unfinished', completedOn: null });
  });

  it('says nothing without criteria', () => {
    expect(criteria([])?.completion).toBe('unknown');
  });

  it('says nothing of the visitor where it is another learner’s, or nobody is signed in', () => {
    expect(criteria(['22 Nov 2026'], {}, '&user=8')).toMatchObject({
      completion: 'unknown',
      holder: 'someone',
    });
    expect(criteria(['22 Nov 2026'], { signedIn: false })).toMatchObject({ completion: 'unknown' });
    expect(criteria(['22 Nov 2026'], {}, '&user=7')).toMatchObject({
      completion: 'finished',
      holder: 'visitor',
    });
  });
});

describe('a card of the overview', () => {
  it.each([
    [
      'all of the activities',
      '<div class="progress-text"><span>100</span>% complete</div>',
      ['unknown', 100],
    ],
    ['a bar that is full', '<div role="progressbar" aria-valuenow="100"></div>', ['unknown', 100]],
    [
      'the word and a full bar',
      '<div role="progressbar" aria-valuenow="100"></div>Complete',
      ['unknown', 100],
    ],
    [
      'half of them',
      '<div class="progress-text"><span class="sr-only">บท 9:</span>%<span>50</span></div>',
      ['unfinished', 50],
    ],
    ['two numbers', '<div class="progress-text">3 / 4</div>', ['unknown', null]],
    ['too many', '<div class="progress-text">250 %</div>', ['unknown', null]],
    ['nothing', '', ['unknown', null]],
  ])('is never finished: %s', (_, progress, said) => {
    expect(card(progress)).toEqual(said);
  });
});

it('takes no activity, no tick and no badge for the course', () => {
  const done = `<div data-region="completion-info"><button data-toggletype="manual:undo" class="btn-success">Done</button></div>
<section class="block_completionstatus">Status: Complete</section><table id="criteriastatus"><tr><td>22 Nov 2026</td></tr></table>`;
  for (const [id, path] of [
    ['page-course-view-topics', '/course/view.php?id=12'],
    ['page-mod-quiz-view', '/mod/quiz/view.php?id=4'],
  ] as const) {
    const crumb = '<ol class="breadcrumb"><li><a href="/course/view.php?id=12" title="Data">D</a></li></ol>';
    const [item] = itemsOf(page(id, 'course', crumb + done), path);
    expect(item).toMatchObject({ courseKey: '12', completion: 'unknown', completedOn: null });
  }
});
