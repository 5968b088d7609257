import { expect, it } from 'vitest';
import { overviewWords, yearWords } from '../../lib/words/overview.ts';
import { journey } from './in-chromium.ts';

const on = journey({ dark: true });

it('prints the overview in dark ink with its year and its bars, without what only a screen can do', async () => {
  const page = await on.dashboard('/');
  await page.getByRole('heading', { level: 1, name: overviewWords.title.th }).waitFor();
  const look = () =>
    page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return {
        ink: style('h1').color,
        bars: style('.days .track').printColorAdjust,
        menu: style('.side-nav').display,
        measure: style('.tops .seg').display,
        year: style('.printed').display,
      };
    });
  const onScreen = await look();
  expect(onScreen).toMatchObject({ ink: 'rgb(233, 239, 235)', year: 'none' });
  await page.emulateMedia({ media: 'print' });
  expect(await look()).toEqual({
    ink: 'rgb(21, 33, 27)',
    bars: 'exact',
    menu: 'none',
    measure: 'none',
    year: 'inline',
  });
  const [before = ''] = yearWords.printed.th.split('{year}');
  expect(await page.locator('.printed').innerText()).toContain(before.trim());
});
