import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { siteHosts } from '../site-hosts.ts';

/** The folder of the production build for Chromium. */
export const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The two languages of the interface, as the browser names them. */
const locales = { th: 'th-TH', en: 'en-US' } as const;

/** How to start: the port of the page server, the interface language, a visible window or not. */
export interface Start {
  port: number;
  language?: 'th' | 'en';
  dark?: boolean;
  headless?: boolean;
  /** Starts without the extension, for it to be added later. */
  bare?: boolean;
  /** Another folder of the extension than the production build. */
  extension?: string;
  /** Keeps the profile in this folder instead of a fresh one that is removed at the end. */
  profile?: string;
}

/** A started Chromium; `close` also removes its profile. */
export interface Browsing {
  context: BrowserContext;
  close(): Promise<void>;
}

/** Starts Debian's Chromium with the production build; the sites' real host names lead to the page server, all others nowhere. */
export async function startChromium(start: Start): Promise<Browsing> {
  const { port, language = 'th', dark, headless = true, bare, extension = built, profile } = start;
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'idp-companion-'));
  allowUnpacked(folder);
  const hosts = [...(await siteHosts()), '*.example.com'];
  const rules = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    // A person's Ctrl+C is answered by whoever started the window.
    handleSIGINT: headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: 'Asia/Bangkok',
    locale: locales[language],
    env: { ...process.env, LANGUAGE: language, TZ: 'Asia/Bangkok' },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      ...(bare
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--host-resolver-rules=${rules.join(', ')}, MAP * ~NOTFOUND`,
      '--ignore-certificate-errors',
    ],
  });
  const close = async () => {
    await context.close();
    // The browser's last process may still be writing when it has said goodbye.
    if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  let closing: Promise<void> | undefined;
  return {
    context,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** Lets a fresh profile keep an extension from a folder across a reload, which takes the developer mode. */
function allowUnpacked(profile: string): void {
  const preferences = join(profile, 'Default/Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** The id of the extension in this browser, once its worker has started. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** Kills the extension's worker, as the browser does when it pleases; the next message starts it anew. */
export async function killWorker(desk: Page): Promise<void> {
  const cdp = await desk.context().newCDPSession(desk);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
}
