import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type PageServer, startPages } from '../server/server.ts';
import { type Browsing, built, startChromium } from './chromium.ts';
import { sitDown } from './desk.ts';
import { button, cardIn, say } from './journey.ts';

let pages: PageServer;
let browsing: Browsing;
beforeAll(async () => {
  pages = await startPages();
  browsing = await startChromium({ port: pages.port, bare: true });
});
afterAll(async () => {
  await browsing?.close();
  await pages?.close();
});

it('reads the tabs that were open before it came, and greets once', async () => {
  const { context } = browsing;
  const page = await context.newPage();
  await page.goto('https://learningportal.ocsc.go.th/learningspace/courses/1092?from=home');
  const cdp = await context.browser()?.newBrowserCDPSession();
  const greeting = context.waitForEvent('page', (opened) => opened.url().includes('dashboard.html'));
  await cdp?.send('Extensions.loadUnpacked' as never, { path: built } as never);
  await button(cardIn(page), say('saveFinished')).waitFor();
  expect((await greeting).url()).toContain('#/welcome');
});

it('asks once to reload a page that an older version of it still stands in', async () => {
  const { context } = browsing;
  const page = context.pages().find((open) => open.url().includes('/courses/1092'));
  if (!page) throw new Error('The course page is gone');
  const desk = await sitDown(context);
  const gone = desk.page.waitForEvent('close');
  const reload = () => (globalThis as unknown as { chrome: Browser }).chrome.runtime.reload();
  // The page that asks for it goes away before it has its answer.
  await desk.page.evaluate(reload).catch(() => undefined);
  await gone;
  await button(cardIn(page), say('saveFinished')).click();
  await cardIn(page)
    .getByRole('heading', { name: say('reload') })
    .waitFor();
  await button(cardIn(page), say('reloadPage')).click();
  await button(cardIn(page), say('saveFinished')).click();
  await cardIn(page).getByText(say('saved'), { exact: true }).waitFor();
});
