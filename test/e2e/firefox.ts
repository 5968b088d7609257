import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import { startProxy } from './firefox-proxy.ts';

const built = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const geckoId = 'idp-companion@bangkok.go.th';
/** The extension's address in this browser: Firefox draws one at random unless told. */
const uuid = '6b1d4f0e-6a0e-4c55-9a2f-1d2f64c1a0b7';

/** How long the background may be idle before Firefox ends it, in ms. */
const idle = 800;

/** A started Firefox with the built extension. */
export interface Fox {
  browser: Browser;
  /** Opens an address in a new tab. */
  visit(url: string): Promise<Page>;
  /** Opens one of the extension's own pages in a new tab, `popup.html`. */
  open(path: string): Promise<Page>;
  /** Waits until Firefox has ended the idle background, as a page of the extension sees it. */
  letBackgroundEnd(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** What a page of the extension may call. */
export type WithBrowser = { browser: Extension };

/** Starts Debian's Firefox over WebDriver BiDi with the production build; `pagesPort` is the page server's. */
export async function startFirefox(pagesPort: number): Promise<Fox> {
  const proxy = await startProxy(pagesPort);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
    defaultViewport: null,
    env: { ...process.env, TZ: 'Asia/Bangkok' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'intl.locale.requested': 'th',
      'extensions.background.idle.timeout': idle,
      // Nobody is there to press Firefox's own question: what is asked for in a press is allowed.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(built);
  return {
    browser,
    visit: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    open: async (path) => {
      const page = await browser.newPage();
      // The navigation to an extension page is never reported as finished: it is looked for instead.
      page.goto(`moz-extension://${uuid}/${path}`).catch(() => undefined);
      const there = () => document.readyState === 'complete' && location.protocol === 'moz-extension:';
      while (!(await page.evaluate(there).catch(() => false)))
        await new Promise((next) => setTimeout(next, 50));
      return page;
    },
    letBackgroundEnd: async (page) => {
      const lives = () =>
        (globalThis as unknown as WithBrowser).browser.extension.getBackgroundPage() !== null;
      while (await page.evaluate(lives)) await new Promise((next) => setTimeout(next, 100));
    },
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}

/** Clicks with the mouse on the element of the card that shows these words, as soon as it is there. */
export async function clickInCard(page: Page, words: string): Promise<void> {
  const button = await page.waitForFunction(
    (words) => {
      const buttons =
        document.querySelector('idp-companion-card')?.shadowRoot?.querySelectorAll('button') ?? [];
      return [...buttons].find((button) => button.innerText.trim() === words);
    },
    {},
    words,
  );
  await (button as import('puppeteer-core').ElementHandle<HTMLButtonElement>).click();
}

/** What the card in a page shows, without its style; empty where there is none. */
export function textOfCard(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('idp-companion-card')?.shadowRoot;
    return [...(root?.children ?? [])]
      .filter(({ localName }) => localName !== 'style')
      .map(({ textContent }) => textContent)
      .join(' ');
  });
}
