import type { Menus } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { patterns, siteOf, sites } from './sites.ts';

/** The id of the entry that saves a page from its context menu. */
export const menuId = 'save-page';

/** The id of the entry that takes a picture of any page. */
export const pictureMenuId = 'take-picture';

/** Puts the entries into the context menus: of every page that can be read or captured, of every page; again after each start is harmless. */
export async function makeMenu(): Promise<void> {
  const contexts: Menus.ContextType[] = ['page', 'selection', 'link', 'image'];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: browser.i18n.getMessage('menuSavePage'),
    contexts,
    documentUrlPatterns: [
      ...patterns,
      ...sites.flatMap(({ captureHosts = [] }) => captureHosts.map((host) => `*://${host}/*`)),
    ],
  });
  browser.contextMenus.create({
    id: pictureMenuId,
    title: browser.i18n.getMessage('menuTakePicture'),
    contexts,
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Starts the readers in the tabs that were open before the extension came, so that nobody has to reload them. */
export async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  const started = tabs.map(async ({ id, url, discarded }) => {
    const found = siteOf(url);
    if (id === undefined || discarded || !found) return;
    await browser.scripting.executeScript({
      target: { tabId: id },
      files: [`/content-scripts/${found.site.id}.js`],
    });
  });
  // A tab that is closing or shows an error page cannot be read; it will be when it loads.
  await Promise.allSettled(started);
}
