import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { pictureOf, wordsOf } from './libreoffice.ts';

const folder = new URL('golden/', import.meta.url);

/** How far a word may stand from where it stood, in mm, and which share of a page's points may differ. */
const tolerance = { mm: 2, points: 0.02 };

/**
 * Holds a PDF against the one that was looked at and kept: the same words in the same order and places, and the first page's
 * picture. `UPDATE_GOLDEN=1` keeps this one instead; look at it before it is committed.
 */
export function expectAsKept(name: string, pdf: Uint8Array): void {
  const words = wordsOf(pdf);
  const picture = pictureOf(name, pdf);
  const [wordsFile, pictureFile] = [new URL(`${name}.txt`, folder), new URL(`${name}.png`, folder)];
  if (process.env.UPDATE_GOLDEN || !existsSync(wordsFile)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      wordsFile,
      words.map(({ page, left, top, text }) => `${page} ${left} ${top} ${text}\n`).join(''),
    );
    writeFileSync(pictureFile, picture);
    expect(process.env.UPDATE_GOLDEN, `${name} was not kept before`).toBeTruthy();
    return;
  }
  const before = readFileSync(wordsFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [page = '', left, top, text = ''] = line.split(' ');
      return { page: Number(page), left: Number(left), top: Number(top), text };
    });
  expect(words.map(({ page, text }) => `${page} ${text}`)).toEqual(
    before.map(({ page, text }) => `${page} ${text}`),
  );
  const moved = words.filter(({ left, top }, at) => {
    const was = before[at];
    return !was || Math.abs(was.left - left) > tolerance.mm || Math.abs(was.top - top) > tolerance.mm;
  });
  expect(moved).toEqual([]);
  const [now, then] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(pictureFile))];
  expect([now.width, now.height]).toEqual([then.width, then.height]);
  const different = pixelmatch(now.data, then.data, undefined, now.width, now.height, { threshold: 0.3 });
  expect(different / (now.width * now.height)).toBeLessThan(tolerance.points);
}
