import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { cardIn, say } from './journey.ts';

const on = journey();

it('logs, takes back and minimises by the keyboard alone, and never takes the focus by itself', async () => {
  const page = await on.visit('ocsc', 'course-hours', (html) =>
    html.replace('<nav></nav>', '<nav><input id="search" autofocus></nav>'),
  );
  const card = cardIn(page);
  await card.waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');

  const focused = () =>
    page.evaluate(() => {
      const inside = document.querySelector('idp-companion-card')?.shadowRoot?.activeElement;
      return inside?.getAttribute('aria-label') ?? inside?.textContent?.trim() ?? null;
    });
  const tabTo = async (words: string) => {
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      if ((await focused())?.startsWith(words)) return;
    }
    throw new Error(`The keyboard does not reach ${words}`);
  };
  await tabTo(say('minimise'));
  await tabTo(say('saveFinished'));
  await page.keyboard.press('Enter');
  await card.getByText(say('saved'), { exact: true }).waitFor();
  expect(await on.desk.entries()).toHaveLength(1);
  await tabTo(say('undo'));
  await page.keyboard.press('Enter');
  await card.getByText(say('undone')).waitFor();
  expect(await on.desk.entries()).toEqual([]);

  await tabTo(say('options'));
  await page.keyboard.press('Enter');
  await card.getByRole('button', { name: say('closeCard') }).waitFor();
  await page.keyboard.press('Escape');
  await card.getByRole('button', { name: say('closeCard') }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await card.waitFor();
});
