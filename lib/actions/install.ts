import type { UseStore } from 'idb-keyval';
import type { Menus } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { patternOf } from '../idp/added-site.ts';
import { readSettings } from '../store/settings.ts';
import { patterns, siteOf, sites } from './sites.ts';

/** The id of the entry that saves a page from its context menu. */
export const menuId = 'save-page';

/** The id of the entry that takes a picture of any page. */
export const pictureMenuId = 'take-picture';

/** The id of the entry that leads from a page of a Moodle to the place where it is added. */
export const addMenuId = 'add-site';

/** Puts the entries into the context menus: of every page that can be read or captured, of every page; again after each start is harmless. */
export async function makeMenu(use: UseStore): Promise<void> {
  const added = Object.values((await readSettings(use)).added).map(({ address }) => patternOf(address));
  const contexts: Menus.ContextType[] = ['page', 'selection', 'link', 'image'];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: browser.i18n.getMessage('menuSavePage'),
    contexts,
    documentUrlPatterns: [
      ...patterns,
      ...added,
      ...sites.flatMap(({ captureHosts = [] }) => captureHosts.map((host) => `*://${host}/*`)),
    ],
  });
  browser.contextMenus.create({
    id: pictureMenuId,
    title: browser.i18n.getMessage('menuTakePicture'),
    contexts,
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  // What a page runs on cannot be told from its address: where it is no Moodle, the place itself says so.
  browser.contextMenus.create({
    id: addMenuId,
    title: browser.i18n.getMessage('menuAddSite'),
    contexts: ['page'],
    documentUrlPatterns: ['https://*/*'],
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
