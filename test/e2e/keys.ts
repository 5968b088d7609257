import type { Locator, Page } from 'playwright-core';

/** How what has the focus looks, and the parts around it that may carry its ring. */
type Looks = { element: Element; parts: Element[]; look: string };

/** Runs in the page: notes what has the focus and how it looks, and answers what is wrong with where the focus was before. */
function noteFocus(): string | null {
  const world = globalThis as { focusStop?: Looks };
  const lookOf = (parts: Element[]) =>
    parts.map((part) => getComputedStyle(part)).map(({ outline, boxShadow }) => outline + boxShadow);
  const nameOf = (element: Element) => {
    const words = (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '';
    return `${element.tagName} ${element.getAttribute('aria-label') ?? words.trim().slice(0, 40)}`;
  };
  const before = world.focusStop;
  const element = document.activeElement ?? document.body;
  // What only a script can give the focus to is no stop of the keyboard.
  const ringless =
    before?.element.isConnected &&
    (before.element as HTMLElement).tabIndex >= 0 &&
    before.element !== element &&
    before.element !== document.body &&
    lookOf(before.parts).join() === before.look;
  const parts = [element, element.parentElement, element.closest('label'), element.nextElementSibling];
  const there = parts.filter((part) => part !== null);
  world.focusStop = { element, parts: there, look: lookOf(there).join() };
  return ringless ? `no ring on ${nameOf(before.element)}` : null;
}

/** One person without a mouse: walks by Tab, presses keys, types. Notes every stop without a ring and every focus that is lost. */
export class Keys {
  readonly faults: string[] = [];

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Walks to what the locator finds, forwards or backwards, whichever way it lies; throws where the keyboard does not reach it. */
  async to(target: Locator): Promise<void> {
    await target.waitFor();
    for (let step = 0; step < 200; step += 1) {
      const way = await target.evaluate((element) => {
        const active = document.activeElement ?? document.body;
        if (element === active) return 'here';
        return active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING &&
          active !== document.body
          ? 'Shift+Tab'
          : 'Tab';
      });
      const fault = await this.page.evaluate(noteFocus);
      if (fault !== null && !this.faults.includes(fault)) this.faults.push(fault);
      if (way === 'here') return;
      await this.page.keyboard.press(way);
    }
    throw new Error(`The keyboard does not reach ${target}`);
  }

  /** Walks there and presses a key; what it does must leave the focus somewhere. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press(key);
    await this.keeps(`${key} on ${target}`);
  }

  /** Walks there and types over what is in the field. */
  async type(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text);
  }

  /** Walks to a date field and types an ISO day in its own order, which in Thai is day, month, year. */
  async day(target: Locator, day: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.type(day.split('-').reverse().join(''));
    if ((await target.inputValue()) !== day) throw new Error(`The field holds ${await target.inputValue()}`);
  }

  /** Walks to a list of choices and goes down it to one of its values. */
  async choose(target: Locator, value: string): Promise<void> {
    await this.to(target);
    for (let step = 0; step < 60 && (await target.inputValue()) !== value; step += 1)
      await this.page.keyboard.press('ArrowDown');
    if ((await target.inputValue()) !== value) throw new Error(`The arrows do not reach ${value}`);
  }

  /** Notes it as a fault where the focus has fallen to the page itself after something went away, and stays there. */
  async keeps(after: string): Promise<void> {
    const lost = () => this.page.evaluate(() => document.activeElement === document.body);
    await this.page.waitForTimeout(150);
    for (let wait = 0; wait < 10 && (await lost()); wait += 1) await this.page.waitForTimeout(50);
    if (await lost()) this.faults.push(`the focus is lost after ${after}`);
  }
}
