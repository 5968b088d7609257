import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say } from './journey.ts';

const on = journey();

/** Goes on inside the site as its own script does: the address at once, the content `wait` ms later. */
async function go(page: Page, url: string, wait = 120): Promise<void> {
  await page.evaluate(([url, wait]) => (window as unknown as Site).go(url, wait), [url, wait] as const);
}

interface Site extends Window {
  go(url: string, wait: number): Promise<void>;
}

it('follows from course to course under one document title', async () => {
  const next = on.put('ocsc', 'course-hours');
  const page = await on.visit('ocsc', 'course-enrolled');
  const card = cardIn(page);
  await card.getByRole('heading', { name: 'Data Visualization' }).waitFor();
  await go(page, next.url);
  await card.getByRole('heading', { name: 'Digital Literacy' }).waitFor();
  await button(card, say('saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  expect((await on.desk.entries()).map(({ title }) => title)).toEqual(['Digital Literacy']);
});

it('never logs the old course under the new address while the old content still stands', async () => {
  const next = on.put('ocsc', 'course-hours');
  const page = await on.visit('ocsc', 'course-enrolled');
  const card = cardIn(page);
  await card.getByRole('heading', { name: 'Data Visualization' }).waitFor();
  await go(page, next.url, 0);
  const slow = page.evaluate(
    (url) => (window as unknown as Site).go(url, 2500),
    fixtureUrl('ocsc', 'course-zero-hours'),
  );
  await page.waitForURL(/courses\/1087/);
  if (await button(card, say('saveFinished')).isVisible())
    await button(card, say('saveFinished'))
      .click({ timeout: 1000 })
      .catch(() => undefined);
  await slow;
  await card.getByRole('heading', { name: 'Data Analytics' }).waitFor();
  expect(await on.desk.entries()).toEqual([]);
});

it('waits for the course where the site shows a placeholder first', async () => {
  const placeholder = on.put('ocsc', 'course-placeholder').html;
  const arrived = on.put('ocsc', 'course-hours');
  on.pages.put(arrived.url, placeholder);
  const page = await on.visit('ocsc', 'course-enrolled');
  const card = cardIn(page);
  await card.getByRole('heading', { name: 'Data Visualization' }).waitFor();
  await go(page, arrived.url);
  await card.waitFor({ state: 'detached' });
  expect(await on.desk.badge(page)).toBe('');
  await page.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...next.body.childNodes);
  }, arrived.html);
  await card.getByRole('heading', { name: 'Digital Literacy' }).waitFor();
});

it('shows nothing for a page that stays the wrong course', async () => {
  const wrong = on.put('ocsc', 'course-wrong-one-shown');
  const page = await on.visit('ocsc', 'course-enrolled');
  await cardIn(page).waitFor();
  await go(page, wrong.url);
  await cardIn(page).waitFor({ state: 'detached' });
  expect(await on.desk.badge(page)).toBe('');
});

it('hides on a page of no interest and comes back with Back', async () => {
  const profile = on.put('ocsc', 'profile');
  const page = await on.visit('ocsc', 'course-enrolled');
  await cardIn(page).waitFor();
  await go(page, profile.url);
  await cardIn(page).waitFor({ state: 'detached' });
  await page.evaluate(() => {
    history.back();
    return (window as unknown as Site).go;
  });
  const html = on.put('ocsc', 'course-enrolled').html;
  await page.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...next.body.childNodes);
  }, html);
  await cardIn(page).getByRole('heading', { name: 'Data Visualization' }).waitFor();
});

function fixtureUrl(site: string, name: string): string {
  return on.put(site, name).url;
}
