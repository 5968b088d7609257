import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../test/commands/saved-pages.ts';
import { courseCodes, curriculumCodes, mayShow } from './ocsc/known-courses.ts';
import { isCode } from './ocsc/words.ts';
import { pageKind, read } from './ocsc.ts';

const folder = new URL('../../test/fixtures/ocsc/', import.meta.url);
const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
const space = 'https://learningportal.ocsc.go.th/learningspace';

function fixture(name: string): { page: Document; url: URL } {
  const { url } = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as { url: string };
  const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
  return { page: openPage(html, url), url: new URL(url) };
}

describe('addresses', () => {
  it.each([
    ['/learningspace/courses/1089', 'course'],
    ['/LearningSpace/courses/1089/more', 'course'],
    ['/learningspace/curriculums/1001', 'curriculum'],
    ['/learningspace/learn/', 'my-courses'],
    ['/learningspace/learn/courses/1001', 'classroom'],
    ['/learningspace/me/certificate', 'certificate-list'],
    ['/learningspace/me/certificate/course/7', 'certificate'],
    ['/learningspace/me/certificate/curriculum/7', 'certificate'],
    ['/learning-portal/history', 'certificate-list'],
    ['/learningspace', null],
    ['/learningspace/courses', null],
    ['/learningspace/courses/abc', null],
    ['/learningspace/me', null],
    ['/learningspace/me/score', null],
    ['/courses/KD00/status.html', null],
    ['/learningspaceapi/Courses/1089', null],
    ['/learningspace2/courses/1089', null],
    ['/learningportal/edit', null],
  ])('%s is %s', (path, kind) => {
    expect(pageKind(new URL(path, space))).toBe(kind);
  });
});

describe('a course page that turns into another course’s', () => {
  it('is believed while it stays the same, and not when it changes', () => {
    const { page, url } = fixture('course-earlier-host');
    const before = read(page, url);
    expect(read(page, url, before)).toEqual(before);
    for (const heading of page.querySelectorAll('#root h2')) heading.textContent = 'DS98';
    expect(read(page, url).kind).toBe('course');
    expect(read(page, url, before)).toEqual({ ...before, kind: 'not-ready', items: [] });
  });

  it('is caught on the first look where the id or the code is known', () => {
    expect(mayShow(courseCodes, 1164, 'DS26')).toBe(true);
    expect(mayShow(courseCodes, 1164, 'DS01')).toBe(false);
    expect(mayShow(courseCodes, 2001, 'DS01')).toBe(false);
    expect(mayShow(courseCodes, 2001, 'DS99')).toBe(true);
  });

  it('has known pairs in which no code stands twice', () => {
    const codes = [...Object.values(courseCodes), ...Object.values(curriculumCodes)];
    expect(codes).toEqual([...new Set(codes)]);
    expect(codes.every(isCode)).toBe(true);
  });
});

it('takes no citizen id for a code, however it is written', () => {
  for (const id of [
    '0000000000000',
    '0-0000-00000-00-0',
    '0 0000 00000 00 0',
    'ID 0000000000000',
    'A-0000-00000-00-0',
  ])
    expect(isCode(id), id).toBe(false);
});

describe('hostile pages', () => {
  const shown = ['h1', 'h2', 'h6', 'p', 'b', 'td', 'th', 'span', 'time'];
  const texts = fc.constantFrom(
    'ก'.repeat(100_000),
    '<img src=x onerror=alert(1)><script>alert(2)</script>',
    '\u202eresrever\u2066 \u0000',
    'ขอสำเร็จการศึกษา',
    'undefined',
    '',
  );

  it('never throws, never reads more than is there, and never makes a finished course out of a broken page', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.nat(400), { maxLength: 12 }),
        fc.array(fc.tuple(fc.constantFrom(...shown), fc.nat(20), texts), { maxLength: 4 }),
        (name, gone, changed) => {
          const { page, url } = fixture(name.replace('.html', ''));
          const finished = (items: readonly { completion: string; courseKey: string | null }[]) =>
            items.filter((item) => item.completion === 'finished').length;
          const before = finished(read(page, url).items);
          for (const [tag, at, text] of changed) {
            const target = page.querySelectorAll(tag)[at];
            if (target) target.textContent = text;
          }
          for (const at of gone) page.querySelectorAll('body *')[at]?.remove();
          const sighting = read(page, url);
          expect(finished(sighting.items)).toBeLessThanOrEqual(before);
          for (const { title, provider, signal, code } of sighting.items) {
            for (const text of [title, provider, signal ?? '', code ?? ''])
              expect(text.length).toBeLessThan(700);
            expect(`${title}${provider}${signal}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
            expect(code ?? '').not.toMatch(/\d{13}/);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('shows markup in a title as its text', () => {
    const { page, url } = fixture('course-earlier-host');
    const title = '<img src=x onerror=alert(1)> & "ก"';
    for (const heading of page.querySelectorAll('#root h1')) heading.textContent = title;
    expect(read(page, url).items[0]?.title).toBe(title);
  });
});
