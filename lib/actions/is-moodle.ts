import type { UseStore } from 'idb-keyval';
import { browser } from '../browser.ts';
import { readSettings } from '../store/settings.ts';
import { siteAt } from './added-sites.ts';

/** What the checking script says of the page of a tab, unchecked; undefined where no script may run. */
export async function checkMoodleIn(tabId: number): Promise<unknown> {
  const files = ['/check-moodle.js'];
  const [top] = await browser.scripting.executeScript({ target: { tabId }, files }).catch(() => []);
  return top?.result;
}

/** Whether the page of a tab is one of a Moodle that is not added yet, as far as a script may look. */
export async function isMoodle(use: UseStore, tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return !siteAt(await readSettings(use), url) && Boolean(await checkMoodleIn(tabId));
}
