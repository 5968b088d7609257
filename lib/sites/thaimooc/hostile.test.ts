import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../reading/sighting.ts';
import { ask, pageKind, read, site } from '../thaimooc.ts';

const folder = join(import.meta.dirname, '../../../test/fixtures/thaimooc');
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    name: file,
    html: readFileSync(join(folder, file), 'utf8'),
    url: (JSON.parse(readFileSync(join(folder, file.replace('.html', '.json')), 'utf8')) as { url: string })
      .url,
  }));
const { DOMParser } = new Window();
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

function check({ items, ...page }: Sighting): void {
  expect(page.site).toBe('thaimooc');
  for (const item of items) {
    expect(item.title.length).toBeLessThanOrEqual(500);
    expect(item.provider.length).toBeLessThanOrEqual(500);
    expect((item.signal ?? '').length).toBeLessThanOrEqual(500);
    expect((item.about ?? '').length).toBeLessThanOrEqual(4000);
    expect((item.courseKey ?? '').length).toBeLessThanOrEqual(300);
    expect(`${item.title}${item.provider}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    if (item.completion === 'finished') expect(item.signal ?? '').not.toBe('');
  }
}

const hostile = [
  'ก'.repeat(100_000),
  '<img src=x onerror=alert(1)><script>alert(2)</script>',
  '\u202Eevil\u2066\u200B ชื่อ',
  '(((((((((((( | | | | '.repeat(500),
  '(8 ชั่วโมงการเรียนรู้)'.repeat(2000),
  '%E0%A4%A',
];

describe('hostile ThaiMOOC pages', () => {
  it.each(pages)('$name: any text in any element is read as text and kept short', ({ html, url }) => {
    for (const text of hostile) {
      const document = parse(html);
      for (const element of document.querySelectorAll('body *'))
        if (!element.childElementCount) element.textContent = text;
      for (const link of document.querySelectorAll('a[href]'))
        link.setAttribute('href', `javascript:${text}`);
      check(read(document, new URL(url)));
    }
  });

  it.each(pages)('$name: missing elements never throw and never finish a course', ({ html, url }) => {
    const finished = read(parse(html), new URL(url)).items.filter(
      (item) => item.completion === 'finished',
    ).length;
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 6 }), (places) => {
        const document = parse(html);
        const elements = [...document.querySelectorAll('*')];
        for (const place of places) elements[place % elements.length]?.remove();
        const sighting = read(document, new URL(url));
        check(sighting);
        expect(sighting.items.filter((item) => item.completion === 'finished').length).toBeLessThanOrEqual(
          finished,
        );
      }),
      { numRuns: 15 },
    );
  });

  it.each(pages)('$name: no page text makes a course finished', ({ html, url }) => {
    const document = parse(html);
    for (const link of document.querySelectorAll('a[href*="/certificates/"]')) link.remove();
    for (const box of document.querySelectorAll('[id^=downloadable], .status-valid, .message-status'))
      box.remove();
    for (const name of document.querySelectorAll('.accomplishment-course-name'))
      name.removeAttribute('class');
    document.body.append(
      'สำเร็จ 100% คุณเรียนจบรายวิชาแล้ว ยินดีด้วย! มีใบรับรอง ได้รับประกาศนียบัตร Congratulations, passed',
    );
    for (const item of read(document, new URL(url)).items) expect(item.completion).not.toBe('finished');
  });

  it('reads nothing on any address of another host', async () => {
    for (const { html, url } of pages) {
      const { pathname, search } = new URL(url);
      for (const origin of [
        'https://idp.thaimooc.org',
        'https://mooc.buu.ac.th',
        'http://lms.thaimooc.org',
        'https://lms.thaimooc.org:8443',
      ]) {
        const address = new URL(origin + pathname + search);
        expect(pageKind(address)).toBeNull();
        expect(read(parse(html), address)).toMatchObject({ kind: 'other', items: [] });
      }
    }
  });

  it('never throws on any path of its hosts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...site.hosts), fc.webPath(), (host, path) => {
        const address = new URL(`https://${host}${path}`);
        pageKind(address);
        check(read(parse('<main><h1>x</h1></main>'), address));
      }),
    );
  });

  it("asks only on an LMS's own host", async () => {
    const asked: string[] = [];
    const get = (async (address: string) => {
      asked.push(new URL(address).host);
      return new Response('{}');
    }) as typeof fetch;
    const course = { courseKey: 'course-v1:A+B+C' } as Sighting['items'][number];
    for (const host of [...site.hosts, 'lms.thaimooc.org.example.com'])
      await ask(course, new URL(`https://${host}/`), get);
    expect(asked).toEqual(['lms.thaimooc.org', 'learn.thaimooc.ac.th']);
  });
});
