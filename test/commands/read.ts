/**
 * Tries the site adapters on saved pages: JSON lines `{"url","file"}` on standard input, one JSON line each on standard
 * output, in order; a byte order mark before the first is passed over. A line that cannot be read answers `{"line":n,"error":"…"}`. Files are taken from the caller's folder.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { SightedCourse } from '../../lib/sites/reading/sighting.ts';
import { readPage } from './saved-pages.ts';

const callersFolder = process.env.INIT_CWD ?? process.cwd();

function shown(course: SightedCourse) {
  const { itemKind, title, titleEn, courseKey, code, siteCodes, provider, minutes } = course;
  const { completion, completedOn, signal } = course;
  return {
    itemKind,
    title,
    titleEn,
    courseKey,
    code,
    siteCodes,
    provider,
    minutes,
    completion,
    completedOn,
    signal,
  };
}

async function answer(line: string): Promise<object> {
  const asked: unknown = JSON.parse(line);
  const { url, file } = (asked ?? {}) as Record<string, unknown>;
  if (typeof url !== 'string' || !URL.canParse(url)) throw new Error('"url" must be an absolute address');
  if (typeof file !== 'string') throw new Error('"file" must be a path');
  const { site, kind, items } = await readPage(readFileSync(resolve(callersFolder, file), 'utf8'), url);
  return { url, site, kind, items: items.map(shown) };
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  let result: object;
  try {
    result = await answer(number === 1 ? line.replace(/^\ufeff/, '') : line);
  } catch (error) {
    result = { line: number, error: error instanceof Error ? error.message : String(error) };
  }
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
