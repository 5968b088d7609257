import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Adapter } from '../commands/saved-pages.ts';
import { startChromium } from '../e2e/chromium.ts';
import { type FixturePage, fixturePages } from '../server/pages.ts';
import { startPages } from '../server/server.ts';
import { declarations } from '../site-hosts.ts';
import { root } from '../structure/tree.ts';
import { figure, headline, spreadOf } from './figures.ts';
import { inPage } from './in-page.ts';

/** Readings of each page, and how many of them one measurement of the browser's coarse clock takes together. */
const samples = 20;
const together = 5;

/** Reads every fixture page in Chromium under its own address, and starts each site's built script on one. */
export async function benchReading(): Promise<void> {
  headline('Reading a page, every fixture in Chromium');
  const pages = await startPages();
  const { context, close } = await startChromium({ port: pages.port, bare: true });
  const page = await context.newPage();
  for (const { id } of await declarations()) {
    const reader = await inPage(`lib/sites/${id}.ts`);
    const script = readFileSync(join(root, `.output/chrome-mv3/content-scripts/${id}.js`), 'utf8');
    const fixtures = fixturePages().filter(({ site }) => site === id);
    const first: number[] = [];
    const again: number[] = [];
    let slowest = { median: 0, name: '' };
    const starts: number[] = [];
    for (const fixture of fixtures) {
      const taken = await readings(page, pages.put, fixture, reader);
      first.push(taken.first);
      again.push(...taken.again);
      const { median } = spreadOf(taken.again);
      if (median > slowest.median) slowest = { median, name: fixture.name };
      starts.push(await startUp(page, fixture, script));
    }
    figure(
      `${id}: a reading, median of ${fixtures.length} pages × ${samples}`,
      spreadOf(again).median,
      'ms',
      2,
    );
    figure(`${id}: a reading, p95`, spreadOf(again).p95, 'ms');
    figure(`${id}: a reading of its slowest page (${slowest.name}), median`, slowest.median, 'ms', 2);
    figure(`${id}: the first reading of a page, p95`, spreadOf(first).p95, 'ms');
    figure(`${id}: start of its script (compile, run, first reading), median`, spreadOf(starts).median, 'ms');
  }
  await close();
  await pages.close();
}

type Put = (url: string, html: string) => void;

async function readings(page: Page, put: Put, { url, html }: FixturePage, reader: string) {
  put(url, html);
  await page.goto(url);
  await page.evaluate(`{${reader};globalThis.bench = bench}`);
  return page.evaluate(
    ({ samples, together }) => {
      const { read } = (globalThis as unknown as { bench: Adapter }).bench;
      const time = (times: number) => {
        const started = performance.now();
        for (let n = 0; n < times; n += 1) read(document, new URL(location.href));
        return (performance.now() - started) / times;
      };
      return { first: time(1), again: Array.from({ length: samples }, () => time(together)) };
    },
    { samples, together },
  );
}

/** Runs the built script as the browser would, with an extension that answers nothing. */
async function startUp(page: Page, { url }: FixturePage, script: string): Promise<number> {
  await page.goto(url);
  return page.evaluate((script) => {
    const nobody = { id: 'bench', sendMessage: async () => undefined, onMessage: { addListener() {} } };
    Object.defineProperty(globalThis, 'chrome', { value: { runtime: nobody } });
    const started = performance.now();
    new Function(script)();
    return performance.now() - started;
  }, script);
}
