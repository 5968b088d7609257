import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../test/commands/saved-pages.ts';
import { sightedCourse } from './reading/page.ts';
import { ask, pageKind, read } from './tdga.ts';

const folder = new URL('../../test/fixtures/tdga/', import.meta.url);
const names = readdirSync(folder).filter((file) => file.endsWith('.html'));

function fixture(name: string): { page: Document; url: URL } {
  const { url } = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as { url: string };
  const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
  return { page: openPage(html, url), url: new URL(url) };
}

describe('addresses', () => {
  it.each([
    ['https://e-learning.dga.or.th/course/42/', 'course'],
    ['https://e-learning.dga.or.th/course/42/section/7', 'course'],
    ['https://e-learning.dga.or.th/class-program/3/class/9/', 'course'],
    ['https://e-learning.dga.or.th/pathway/5', 'curriculum'],
    ['https://e-learning.dga.or.th/profile/library/public-request', 'my-courses'],
    ['https://e-learning.dga.or.th/course/', null],
    ['https://e-learning.dga.or.th/video/8/', null],
    ['https://e-learning.dga.or.th/dashboard/course/42/', null],
    ['https://tdga.dga.or.th/index.php?option=com_eventbooking&view=event&id=5', 'course'],
    ['https://tdga.dga.or.th/index.php?option=com_eventbooking&view=search', null],
    ['https://tdga.dga.or.th/index.php/th/tdga-news/a.html', 'course'],
    ['https://tdga.dga.or.th/?lang=th', null],
    ['https://tdga.dga.or.th/index.php/th/training/ea-2569', 'course'],
    ['https://tdga.dga.or.th/index.php?Itemid=210', 'course'],
    ['https://tdga.dga.or.th/', null],
    ['https://tdga.dga.or.th/index.php/th/', null],
    ['https://www.dga.or.th/course/42/', null],
  ])('%s is %s', (address, kind) => {
    expect(pageKind(new URL(address))).toBe(kind);
  });
});

it('distrusts a course page whose title changes under the same address', () => {
  const { page, url } = fixture('course-in-progress');
  const before = read(page, url);
  expect(read(page, url, before)).toEqual(before);
  for (const title of page.querySelectorAll('[data-qa="txt-content-name"]')) title.textContent = 'อีกหลักสูตร';
  expect(read(page, url, before).kind).toBe('not-ready');
});

it('never throws and never finishes a course without one of the two words, whatever is missing from the page', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(fc.nat(60), { maxLength: 6 }), (name, gone) => {
      const { page, url } = fixture(name.replace('.html', ''));
      for (const at of gone) page.querySelectorAll('body *')[at]?.remove();
      for (const { completion, signal } of read(page, url).items)
        if (completion === 'finished') expect(['เสร็จสมบูรณ์', 'Completed']).toContain(signal);
    }),
  );
});

describe('the platform’s own record', () => {
  const course = sightedCourse({ title: 'ก', provider: 'TDGA', courseKey: '42' });
  const here = new URL('https://e-learning.dga.or.th/course/42/');
  /** The platform: answers at the one address that the course page itself asks, and refuses every other. */
  const platform =
    (body: unknown, init: ResponseInit = {}): typeof fetch =>
    async (input) =>
      String(input) === 'https://e-learning.dga.or.th/api/course/v2/42/'
        ? new Response(typeof body === 'string' ? body : JSON.stringify(body), {
            headers: { 'content-type': 'application/json' },
            ...init,
          })
        : new Response('', { status: 403 });

  it.each([
    [
      'an enrolment that is completed',
      { status: 30, datetime_end: '2026-12-31T00:00:00' },
      'finished',
      'transaction.status = 30',
    ],
    [
      'a progress that is completed',
      { status: 0, progress: { status: 30 } },
      'finished',
      'transaction.progress.status = 30',
    ],
    [
      'materials still open',
      { status: 0, count_material: 8, count_material_complete: 3 },
      'unfinished',
      'count_material_complete = 3/8',
    ],
    [
      'all materials seen',
      { status: 0, count_material: 8, count_material_complete: 8 },
      'unknown',
      'transaction.status = 0',
    ],
    ['a number as text', { status: '30' }, 'unknown', 'transaction.status = 30'],
    ['no enrolment', null, 'unknown', 'transaction.status = –'],
  ])('%s', async (_, transaction, completion, signal) => {
    expect(await ask(course, here, platform({ id: 42, transaction }))).toEqual({
      completion,
      completedOn: null,
      signal,
    });
  });

  it('says nothing where the reply is another course’s, no JSON, a refusal or absent', async () => {
    const done = { status: 30 };
    expect(await ask(course, here, platform({ id: 43, transaction: done }))).toBeNull();
    expect(await ask(course, here, platform({ transaction: done }))).toBeNull();
    expect(
      await ask(course, here, platform('<html>sign in</html>', { headers: { 'content-type': 'text/html' } })),
    ).toBeNull();
    expect(await ask(course, here, platform('{"id":42', {}))).toBeNull();
    expect(await ask(course, here, platform({ id: 42, transaction: done }, { status: 401 }))).toBeNull();
    expect(await ask(course, here, async () => Promise.reject(new TypeError('offline')))).toBeNull();
  });

  it('is not asked for a class, an event, or on another host', async () => {
    const answer = platform({ id: 42, transaction: { status: 30 } });
    for (const courseKey of [null, 'class-program/3/class/9', 'event/42', '42/../../account'])
      expect(await ask({ ...course, courseKey }, here, answer)).toBeNull();
    expect(await ask(course, new URL('https://tdga.dga.or.th/x.html'), answer)).toBeNull();
  });

  it('takes any JSON without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (transaction) => {
        const record = await ask(course, here, platform({ id: 42, transaction }));
        expect(record === null || record.signal.length < 130).toBe(true);
      }),
    );
  });
});
