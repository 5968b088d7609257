import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { cardWords } from '../../lib/words/card.ts';
import { speaker } from '../../lib/words/words.ts';
import { found, foundInEveryLook, popupOnly } from './axe.ts';
import { button, cardIn, Journey } from './journey.ts';

const host = 'idp-companion-card';

describe.each(['th', 'en'] as const)(
  'in %s, light and dark, wide and narrow, axe finds nothing on',
  (locale) => {
    const on = new Journey();
    const say = speaker(cardWords, locale);
    beforeAll(() => on.begin({ language: locale }));
    afterAll(() => on.end());

    describe('the card', () => {
      beforeEach(() => on.afresh());
      it.each([
        ['ocsc', 'course-hours'],
        ['ocsc', 'certificate-list'],
        ['tdga', 'course-in-progress'],
        ['tdga', 'course-completed'],
        ['thaimooc', 'certificate-visitor'],
      ])('%s %s', async (site, name) => {
        const page = await on.visit(site, name);
        await cardIn(page).waitFor();
        expect(await foundInEveryLook(page, host)).toEqual([]);
      });

      it('while it is edited, saved, logged before, and minimised', async () => {
        const page = await on.visit('ocsc', 'course-hours');
        const card = cardIn(page);
        await button(card, say('edit')).click();
        await button(card, say('otherChoice')).click();
        await card.getByRole('checkbox').nth(5).waitFor();
        expect(await foundInEveryLook(page, host)).toEqual([]);
        await button(card, say('options')).click();
        expect(await found(page, host)).toEqual([]);
        await button(card, say('options')).click();
        await button(card, say('saveFinished')).click();
        await card.getByText(say('saved'), { exact: true }).waitFor();
        expect(await foundInEveryLook(page, host)).toEqual([]);
        await page.reload();
        await card.getByRole('heading', { name: say('already') }).waitFor();
        expect(await foundInEveryLook(page, host)).toEqual([]);
        const popup = await on.popup(page);
        await popup.getByRole('heading', { name: say('already') }).waitFor();
        expect(await foundInEveryLook(popup, undefined, popupOnly)).toEqual([]);
        await button(card, say('minimise')).click();
        expect(await foundInEveryLook(page, host)).toEqual([]);
      });

      it('a press that failed, and a list saved in part', async () => {
        const single = await on.visit('ocsc', 'course-hours');
        await button(cardIn(single), say('saveFinished')).waitFor();
        await failAfter(0);
        await button(cardIn(single), say('saveFinished')).click();
        await cardIn(single).getByRole('alert').getByText(say('notSaved')).waitFor();
        expect(await foundInEveryLook(single, host)).toEqual([]);

        const list = await on.visit('ocsc', 'my-courses');
        const rows = cardIn(list).locator('li.item');
        await rows.first().waitFor();
        for (const row of await rows.all()) await row.getByRole('checkbox').first().check();
        await failAfter(1);
        await button(cardIn(list), say('saveMany', { n: 3 })).click();
        await cardIn(list)
          .getByRole('alert')
          .getByText(say('partlySaved', { n: 1, all: 3, rest: 2 }))
          .waitFor();
        expect(await foundInEveryLook(list, host)).toEqual([]);
        expect(await on.desk.entries()).toHaveLength(1);
        await failAfter(Number.POSITIVE_INFINITY);
      });

      /** Lets the worker write so many entries more, then none. */
      async function failAfter(entries: number): Promise<void> {
        await on.context
          .serviceWorkers()
          .at(-1)
          ?.evaluate((left) => {
            const store = IDBObjectStore.prototype as IDBObjectStore & { realPut?: IDBObjectStore['put'] };
            store.realPut ??= store.put;
            const real = store.realPut;
            store.put = function (value: unknown, key?: IDBValidKey) {
              if (String(key).startsWith('entry:')) {
                if (left === 0) throw new DOMException('No room', 'QuotaExceededError');
                left -= 1;
              }
              return real.call(this, value, key);
            };
          }, entries);
      }
    });

    describe('the popup', () => {
      beforeEach(() => on.afresh());
      it.each([
        ['ocsc', 'profile'],
        ['ocsc', 'my-courses-loading'],
        ['ocsc', 'my-courses'],
        ['tdga', 'course-completed'],
        ['thaimooc', 'portal-course-no-title'],
      ])('%s %s', async (site, name) => {
        const popup = await on.popup(await on.visit(site, name));
        await popup.getByRole('main').waitFor();
        await popup.locator('main .bd, main form').first().waitFor();
        expect(await foundInEveryLook(popup, undefined, popupOnly)).toEqual([]);
      });
    });

    describe('the card after an update', () => {
      it('which asks to reload the page', async () => {
        await on.afresh();
        const page: Page = await on.visit('ocsc', 'course-hours');
        const card = cardIn(page);
        await button(card, say('saveFinished')).waitFor();
        const reload = () => (globalThis as unknown as { chrome: Browser }).chrome.runtime.reload();
        await on.desk.page.evaluate(reload).catch(() => undefined);
        await button(card, say('saveFinished')).click();
        await card.getByRole('heading', { name: say('reload') }).waitFor();
        expect(await foundInEveryLook(page, host)).toEqual([]);
      });
    });
  },
);
