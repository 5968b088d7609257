import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against a page, or against one part of it, each with where it is; `rules` names the only ones that are asked. */
export async function found(page: Page, within?: string, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(
    async ({ within, rules }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(within ? { include: [within] } : document, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: rules }),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
      );
    },
    { within, rules },
  );
}

/** Widths of a wide window and of a narrow one, in px. */
const windows = [1280, 320];
/** The popup has one width, whatever the window. */
export const popupOnly = [360];

/** The rules that can come out otherwise when colours alone change. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** How many px too wide the page is, or the dialog that is open over it. */
const tooWide = () =>
  Math.max(
    document.documentElement.scrollWidth - innerWidth,
    ...[...document.querySelectorAll('dialog[open]')].map(
      (dialog) => dialog.scrollWidth - dialog.clientWidth,
    ),
  );

/** The same in light and dark, in every width, and where the page is too wide. */
export async function foundInEveryLook(page: Page, within?: string, widths = windows): Promise<string[]> {
  const all: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(tooWide);
      if (!within && wide > 0) all.push(`${width} px ${colorScheme}: ${wide} px too wide`);
      const rules = colorScheme === 'dark' ? ofColour : undefined;
      all.push(...(await found(page, within, rules)).map((one) => `${width} px ${colorScheme}: ${one}`));
    }
  }
  return all;
}

/** What is wrong in the narrow window, in the look that it has. */
export async function foundInNarrow(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  const wide = await page.evaluate(tooWide);
  return [...(wide > 0 ? [`${wide} px too wide`] : []), ...(await found(page))];
}
