import { expect, it } from 'vitest';
import type { GivenFile } from '../../lib/hr/protocol.ts';
import { chosenFiles, droppedFiles } from './gather.ts';

const file = (name: string) => new File(['x'], name);

/** A folder as a drop brings it, which hands out its entries some at a time. */
function folder(path: string, entries: unknown[], atATime = 100): unknown {
  return {
    isDirectory: true,
    fullPath: path,
    createReader: () => {
      let from = 0;
      return {
        readEntries: (take: (some: unknown[]) => void) => {
          from += atATime;
          take(entries.slice(from - atATime, from));
        },
      };
    },
  };
}
const entry = (path: string) => ({
  isDirectory: false,
  fullPath: path,
  file: (take: (one: File) => void) => take(file(path.split('/').at(-1) ?? '')),
});
const dropped = (entries: unknown[]) =>
  ({ items: entries.map((one) => ({ webkitGetAsEntry: () => one })) }) as unknown as DataTransfer;

async function all(files: AsyncGenerator<GivenFile[]>): Promise<string[]> {
  const paths: string[] = [];
  for await (const some of files) {
    expect(some.length).toBeLessThanOrEqual(200);
    paths.push(...some.map(({ path }) => path));
  }
  return paths;
}

it('finds every file of a dropped folder, however deep and however many', async () => {
  const many = Array.from({ length: 450 }, (_, at) => entry(`/a/b/${at}.json`));
  const paths = await all(droppedFiles(dropped([folder('/a', [folder('/a/b', many)]), entry('/one.zip')])));
  expect(paths).toHaveLength(451);
  expect(new Set(paths).size).toBe(451);
  expect(paths).toContain('one.zip');
  expect(paths).toContain('a/b/449.json');
});

it('takes nothing from a drop of words', async () => {
  expect(await all(droppedFiles(dropped([null])))).toEqual([]);
});

it('hands over chosen files some at a time, each once', async () => {
  const paths = await all(chosenFiles(Array.from({ length: 501 }, (_, at) => file(`${at}.json`))));
  expect(paths).toEqual(Array.from({ length: 501 }, (_, at) => `${at}.json`));
});
