import type { BrowserContext, Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import type { Entry } from '../../lib/idp/entry.ts';
import { extensionId, killWorker } from './chromium.ts';

/** A quiet page of the extension's own origin from which a test looks at what is stored and asks the browser about it. */
export interface Desk {
  page: Page;
  /** The address of one of the extension's own pages, `dashboard.html#/log`. */
  address(path: string): string;
  /** Everything that is durable, by key. */
  records(): Promise<Record<string, unknown>>;
  /** The log, oldest first. */
  entries(): Promise<Entry[]>;
  /** Empties the store, its schema mark excepted. */
  empty(): Promise<void>;
  /** The browser's number of a tab. */
  tabId(tab: Page): Promise<number>;
  /** The text on the toolbar icon of a tab. */
  badge(tab: Page): Promise<string>;
  /** Presses the toolbar icon on a tab: the popup opens, and the extension may see this tab's address. */
  pressIcon(tab: Page): Promise<void>;
  /** Kills the extension's worker. */
  killWorker(): Promise<void>;
}

type Extension = { chrome: Browser };

/** Sits down at the desk of a browser that runs the extension. */
export async function sitDown(context: BrowserContext): Promise<Desk> {
  const id = await extensionId(context);
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  const page = await context.newPage();
  await page.goto(address('manifest.json'));

  const records = () =>
    page.evaluate(async () => {
      const known = await indexedDB.databases();
      if (!known.some(({ name, version }) => name === 'idp-companion' && version)) return {};
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('idp-companion'));
      try {
        const store = database.transaction('records').objectStore('records');
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        return Object.fromEntries(keys.map((key, index) => [String(key), values[index] as unknown]));
      } finally {
        database.close();
      }
    });
  const tabId = async (tab: Page) => {
    const id = await page.evaluate(async (url) => {
      const tabs = await (globalThis as unknown as Extension).chrome.tabs.query({});
      return tabs.findLast((tab) => tab.url === url)?.id;
    }, tab.url());
    if (id === undefined) throw new Error(`No tab shows ${tab.url()}`);
    return id;
  };

  return {
    page,
    address,
    records,
    entries: async () =>
      Object.entries(await records())
        .filter(([key]) => key.startsWith('entry:'))
        .map(([, record]) => record as Entry)
        .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    empty: () =>
      page.evaluate(async () => {
        const known = await indexedDB.databases();
        if (!known.some(({ name }) => name === 'idp-companion')) return;
        await new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('idp-companion');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const emptying = database.transaction('records', 'readwrite');
            const store = emptying.objectStore('records');
            store.delete(IDBKeyRange.upperBound('meta:', true));
            store.delete(IDBKeyRange.lowerBound('meta;'));
            emptying.oncomplete = () => {
              database.close();
              resolve();
            };
          };
        });
      }),
    tabId,
    badge: async (tab) => {
      const id = await tabId(tab);
      return page.evaluate(
        (id) => (globalThis as unknown as Extension).chrome.action.getBadgeText({ tabId: id }),
        id,
      );
    },
    pressIcon: async (tab) => {
      await tab.bringToFront();
      const cdp = await context.browser()?.newBrowserCDPSession();
      const targets = await cdp?.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const targetId = targets?.targetInfos.findLast(({ url }) => url === tab.url())?.targetId;
      await cdp?.send('Extensions.triggerAction' as never, { id, targetId } as never);
    },
    killWorker: () => killWorker(page),
  };
}
