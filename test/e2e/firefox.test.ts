import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/idp/entry.ts';
import { bangkokDay, fiscalYearOf } from '../../lib/idp/fiscal-year.ts';
import { cardWords } from '../../lib/words/card.ts';
import { settingsWords } from '../../lib/words/settings.ts';
import { speaker } from '../../lib/words/words.ts';
import { fixturePage } from '../server/pages.ts';
import { type PageServer, startPages } from '../server/server.ts';
import { clickInCard, type Fox, startFirefox, textOfCard, type WithBrowser } from './firefox.ts';

const say = speaker(cardWords, 'th');
const course = fixturePage('ocsc', 'course-hours');
const today = bangkokDay(new Date());

let pages: PageServer;
let fox: Fox;

beforeAll(async () => {
  pages = await startPages();
  fox = await startFirefox(pages.port);
});
afterAll(async () => {
  await fox?.close();
  await pages?.close();
});

/**
 * Types the day of completion into the card, key by key, in the order in which Thai writes a date; again where the welcome
 * page, which comes by itself, took the keyboard away meanwhile.
 */
async function typeDay(page: Page, day: string): Promise<void> {
  const field = await page.waitForSelector('idp-companion-card >>> input[type=date]');
  const typed = async () => {
    await page.bringToFront();
    await field?.evaluate((input) => (input as HTMLInputElement).blur());
    await field?.focus();
    await page.keyboard.type(day.split('-').reverse().join(''));
    return field?.evaluate((input) => (input as HTMLInputElement).value);
  };
  await expect.poll(typed).toBe(day);
}

/** What a page of the extension reads from the store between two keys. */
function records<T>(page: Page, from: string, to: string): Promise<T[]> {
  return page.evaluate(
    (from, to) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('idp-companion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('records').objectStore('records');
          const found = store.getAll(IDBKeyRange.bound(from, to));
          found.onsuccess = () => {
            opening.result.close();
            resolve(found.result as T[]);
          };
        };
      }),
    from,
    to,
  );
}
const log = (page: Page) => records<Entry>(page, 'entry:', 'entry:\uffff');
const reminded = async (page: Page) =>
  (await records<{ shown: Record<string, string> }>(page, 'meta:reminded', 'meta:reminded')).at(0);

const textOf = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

describe('the main job in Firefox', () => {
  it('goes from the course page to a durable entry, its tally, and a card that knows it', async () => {
    pages.put(course.url, course.html);
    const page = await fox.visit(course.url);
    await expect.poll(() => textOfCard(page)).toContain('Digital Literacy');
    expect(await textOfCard(page)).toContain('DLit100');
    await typeDay(page, today);
    await clickInCard(page, say('saveFinished'));
    await expect.poll(() => textOfCard(page)).toContain(say('saved'));

    const popup = await fox.open('popup.html');
    await fox.letBackgroundEnd(popup);
    const tab = await popup.evaluate(async () => {
      const tabs = await (globalThis as unknown as WithBrowser).browser.tabs.query({});
      return tabs.find(({ url }) => url?.startsWith('https://'))?.id;
    });
    const [entry, ...others] = await log(popup);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      site: 'ocsc',
      courseKeys: ['ocsc:DS13'],
      minutes: 180,
      status: 'finished',
      completedOn: today,
      competencies: [{ code: 'DLit100' }],
    });

    const about = await fox.open(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(about)).toContain(say('already'));
    await expect.poll(() => textOf(about)).toContain('3 ชั่วโมง');
    await expect.poll(() => textOf(about)).toContain('100%');
    await expect.poll(() => textOf(about)).toContain(String(fiscalYearOf(today)));

    const dashboard = await fox.open('dashboard.html#/log');
    await expect.poll(() => textOf(dashboard)).toContain('Digital Literacy');

    await page.bringToFront();
    await page.reload();
    await expect.poll(() => textOfCard(page)).toContain(say('already'));
    expect(await log(popup)).toHaveLength(1);
  });

  it('reminds when the background starts, once asked to, by notifications alone', async () => {
    // Without a desktop Firefox shows a notification and takes it away at once; that it was shown is in the store.
    const shown = async (page: Page) => Object.keys((await reminded(page))?.shown ?? {});
    const settings = await fox.open('dashboard.html#/settings');
    await expect.poll(() => textOf(settings)).toContain(settingsWords.remindersAtStart.th);
    const box = await settings.waitForSelector(
      `xpath/.//label[contains(., "${settingsWords.backup.th}")]//input`,
    );
    expect(await shown(settings)).toEqual([]);
    await box?.click();
    const isOn = () => box?.evaluate((input) => (input as unknown as HTMLInputElement).checked);
    await expect.poll(isOn).toBe(true);
    await fox.letBackgroundEnd(settings);
    expect(await shown(settings)).toEqual([]);
    await fox.visit(course.url);
    await expect.poll(() => shown(settings)).toEqual(['backup']);
  });

  it('keeps the card’s own look on a page that forbids every style but its own files', async () => {
    const strict = "default-src 'none'; style-src 'self'";
    pages.put(
      course.url,
      course.html.replace(
        /<head[^>]*>/,
        `$&<meta http-equiv="Content-Security-Policy" content="${strict}"><style>body{position:fixed}</style>`,
      ),
    );
    const page = await fox.visit(course.url);
    await expect.poll(() => textOfCard(page)).toContain('Digital Literacy');
    const looks = await page.evaluate(() => {
      const card = document.querySelector('idp-companion-card')?.shadowRoot?.querySelector('section.card');
      return {
        page: getComputedStyle(document.body).position,
        corner: card?.parentElement && getComputedStyle(card.parentElement).position,
        width: card?.getBoundingClientRect().width,
      };
    });
    expect(looks).toEqual({ page: 'static', corner: 'fixed', width: 344 });
  });
});
