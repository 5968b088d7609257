import type { BrowserContext, Locator, Page } from 'playwright-core';
import { cardWords } from '../../lib/words/card.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { speaker } from '../../lib/words/words.ts';
import { type FixturePage, fixturePage } from '../server/pages.ts';
import { type PageServer, type PageStyle, startPages } from '../server/server.ts';
import { type Browsing, type Start, startChromium } from './chromium.ts';
import { type Desk, sitDown } from './desk.ts';

/** The card's words in Thai, as the tests find them on a page. */
export const say = speaker(cardWords, 'th');
/** The popup's words in Thai. */
export const sayInPopup = speaker(popupWords, 'th');

/** One browser with the extension and one page server. */
export class Journey {
  pages!: PageServer;
  desk!: Desk;
  context!: BrowserContext;
  /** The first steps, as the extension shows them at its install. */
  greeting!: Page;
  private browsing!: Browsing;

  async begin(start: Omit<Partial<Start>, 'port'>, style?: PageStyle): Promise<void> {
    this.pages = await startPages(style);
    this.browsing = await startChromium({ ...start, port: this.pages.port });
    this.context = this.browsing.context;
    this.context.setDefaultTimeout(15_000);
    this.desk = await sitDown(this.context);
    // In a profile that had it before, it is not installed anew.
    if (start.profile === undefined) this.greeting = await this.greeted();
  }

  /** The tab that the extension opens once at its install. */
  private async greeted(): Promise<Page> {
    const isGreeting = (page: Page) => page.url().includes('#/welcome');
    const open = this.context.pages().find(isGreeting);
    if (open) return open;
    const page = await this.context.waitForEvent('page', (opened) => opened !== this.desk.page);
    await page.waitForURL(/#\/welcome/);
    return page;
  }

  async end(): Promise<void> {
    await this.browsing?.close();
    await this.pages?.close();
  }

  /** Closes every tab but the desk and forgets what was logged, learnt and set. */
  async afresh(): Promise<void> {
    for (const page of this.context.pages()) if (page !== this.desk.page) await page.close();
    await this.desk.empty();
    this.pages.asked.length = 0;
  }

  /** Puts a fixture page at its own address. */
  put(site: string, name: string, change: (html: string) => string = (html) => html): FixturePage {
    const page = fixturePage(site, name);
    this.pages.put(page.url, change(page.html));
    return page;
  }

  /** Opens a fixture page in a new tab. */
  async visit(site: string, name: string, change?: (html: string) => string): Promise<Page> {
    return this.open(this.put(site, name, change).url);
  }

  /** Opens an address in a new tab. */
  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** Opens the popup for a tab, in a tab of its own. */
  async popup(tab: Page): Promise<Page> {
    return this.open(this.desk.address(`popup.html?tab=${await this.desk.tabId(tab)}`));
  }

  /** Opens a place of the dashboard, `/log`. */
  async dashboard(at = '/'): Promise<Page> {
    return this.open(this.desk.address(`dashboard.html#${at}`));
  }
}

/** The card in a page. */
export function cardIn(page: Page): Locator {
  return page.locator('idp-companion-card section.card');
}

/** A button of the card, or of another place, by the words on it. */
export function button(within: Page | Locator, words: string): Locator {
  return within.getByRole('button', { name: words, exact: true });
}

/** Types a day into a date field as a person does, `2026-11-20`; the field's own order in Thai is day, month, year. */
export async function typeDay(field: Locator, day: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.type(day.split('-').reverse().join(''));
  if ((await field.inputValue()) !== day) throw new Error(`The field holds ${await field.inputValue()}`);
}
