import type { CDPSession, Page } from 'playwright-core';
import { type Browsing, startChromium } from '../e2e/chromium.ts';
import { type Desk, sitDown } from '../e2e/desk.ts';
import { fixturePage } from '../server/pages.ts';
import { startPages } from '../server/server.ts';
import { inPage } from './in-page.ts';

/** Chromium with the extension, a desk in it, and one course page open. */
export interface Running {
  context: Browsing['context'];
  desk: Desk;
  /** A page of a course that the extension recognises. */
  course: Page;
  /** Fills the store with this many entries more. */
  seed(count: number): Promise<void>;
  /** Gives a technologist a plan and a self-assessment in this fiscal year and those before it, so many in all. */
  seedYears(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts the built extension on a course page and waits until its card is there. */
export async function startExtension(): Promise<Running> {
  const pages = await startPages();
  const { context, close } = await startChromium({ port: pages.port });
  const desk = await sitDown(context);
  const { url, html } = fixturePage('ocsc', 'course-hours');
  pages.put(url, html);
  const course = await context.newPage();
  await course.goto(url);
  await course.locator('idp-companion-card section.card').waitFor();
  return {
    context,
    desk,
    course,
    seed: async (count) => {
      await desk.page.evaluate(`{${await inPage('test/bench/page/seed.ts')};globalThis.bench = bench}`);
      const added = await desk.page.evaluate(
        (count) => (globalThis as unknown as { bench: typeof import('./page/seed.ts') }).bench.seed(count),
        count,
      );
      if (added !== count) throw new Error(`${added} entries were restored instead of ${count}`);
    },
    seedYears: async (count) => {
      await desk.page.evaluate(`{${await inPage('test/bench/page/seed-years.ts')};globalThis.years = bench}`);
      const plans = await desk.page.evaluate(
        (count) =>
          (globalThis as unknown as { years: typeof import('./page/seed-years.ts') }).years.seedYears(count),
        count,
      );
      if (plans !== count) throw new Error(`${plans} plans were restored instead of ${count}`);
    },
    close: async () => {
      await close();
      await pages.close();
    },
  };
}

/** Runs a function's text in the extension's own world of a page, where its card lives, and answers its result. */
export async function inCardWorld<T>(page: Page, call: string): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const contextId = await ownWorld(cdp);
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression: call,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await cdp.detach();
  }
}

async function ownWorld(cdp: CDPSession): Promise<number> {
  let found: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) found = context.id;
  });
  await cdp.send('Runtime.enable');
  if (found === undefined) throw new Error('The extension has no script in this page');
  return found;
}
