import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { cardIn, say } from './journey.ts';

const on = journey();

/** The browser's events as it fires them itself. */
interface Dispatching {
  tabs: { get(id: number): Promise<unknown> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(click: { menuItemId: string }, tab: unknown): void } };
}

/** Does what the browser does when the learner uses the keyboard command or the context menu's entry on a tab. */
async function use(what: 'command' | 'menu', page: Page): Promise<void> {
  const id = await on.desk.tabId(page);
  const worker = on.context.serviceWorkers()[0];
  await worker?.evaluate(
    async ([what, id]) => {
      const { chrome } = globalThis as unknown as { chrome: Dispatching };
      const tab = await chrome.tabs.get(id);
      if (what === 'command') chrome.commands.onCommand.dispatch('save-page', tab);
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-page' }, tab);
    },
    [what, id] as const,
  );
}

/** A page on which nothing has to be asked: finished in the page's own words, and known to the plan. */
const certain = () =>
  on.visit('ocsc', 'certificate-course', (html) =>
    html.replaceAll('AI Skills for All', 'Data Visualization'),
  );

it.each(['command', 'menu'] as const)('logs at once by %s where nothing has to be asked', async (what) => {
  const page = await certain();
  await cardIn(page).waitFor();
  await use(what, page);
  await expect.poll(async () => (await on.desk.entries()).length).toBe(1);
  await cardIn(page).getByText(say('saved'), { exact: true }).waitFor();
  await use(what, page);
  await on.desk.killWorker();
  expect(await on.desk.entries()).toHaveLength(1);
});
