import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { siteHosts } from '../site-hosts.ts';

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** What a started Chromium with the built extension offers a test. */
export interface Extended {
  context: BrowserContext;
  /** The extension's id in this browser. */
  id: string;
  /** Opens one of the extension's own pages as a tab, `dashboard.html#/log`. */
  open(page: string): Promise<Page>;
  /** Opens the popup for a page, as its own tab, and says which tab it speaks about. */
  popup(page: Page): Promise<Page>;
  /** Kills the service worker, as the browser does when it pleases. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** How to start: the port of the page server, the interface language, a visible window or not. */
export interface Start {
  port: number;
  language?: 'th' | 'en';
  dark?: boolean;
  headless?: boolean;
  /** Keeps the profile in this folder instead of a fresh one that is removed at the end. */
  profile?: string;
}

/** Starts Debian's Chromium with the production build; the sites' real host names lead to the page server, all others nowhere. */
export async function startChromium({
  port,
  language = 'th',
  dark,
  headless = true,
  profile,
}: Start): Promise<Extended> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'idp-companion-'));
  const rules = (await siteHosts()).map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: 'Asia/Bangkok',
    locale: language === 'th' ? 'th-TH' : 'en-US',
    env: { ...process.env, LANGUAGE: language },
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
      `--host-resolver-rules=${rules.join(', ')}, MAP * ~NOTFOUND`,
      '--ignore-certificate-errors',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    context,
    id,
    open,
    popup: async (page) => {
      const asker = await open('manifest.json');
      await asker.goto(`chrome-extension://${id}/popup.html`);
      const tab = await asker.evaluate(async (url) => {
        const tabs = await (
          globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
        ).chrome.tabs.query({});
        return tabs.find((tab) => tab.url === url)?.id;
      }, page.url());
      await asker.goto('about:blank');
      await asker.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
      return asker;
    },
    killWorker: async () => {
      const page = await open('manifest.json');
      const cdp = await context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    close: async () => {
      await context.close();
      if (!profile) rmSync(folder, { recursive: true, force: true });
    },
  };
}
