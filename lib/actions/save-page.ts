import type { UseStore } from 'idb-keyval';
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { plainPress } from '../idp/press.ts';
import { siteIsOn } from '../idp/settings.ts';
import { readSettings } from '../store/settings.ts';
import type { PageView } from '../view/page-view.ts';
import { siteAt } from './added-sites.ts';
import { readyToSave } from './badge.ts';
import { injectCard } from './card.ts';
import { newEntryAt, openDashboard } from './dashboard.ts';
import { followLog, viewOfTab } from './follow.ts';
import { press } from './press.ts';
import { showCard } from './tab.ts';

/**
 * The keyboard command and the context menu's entry: saves the page's course at once where nothing has to be asked,
 * shows the card where something has, and opens the form for pages that cannot be read. What came of it, a failure too,
 * is shown in the card. Without a store that opens, the popup says so.
 */
export async function savePage(use: UseStore, tab: Tabs.Tab): Promise<void> {
  const view = await viewOfPage(use, tab).catch((): PageView => ({ state: 'nothing' }));
  if (view.state === 'capture') return openDashboard(newEntryAt(view));
  if (tab.id === undefined || (view.state !== 'course' && view.state !== 'list')) {
    await browser.action.openPopup().catch(() => openDashboard('/'));
    return;
  }
  await injectCard(tab.id);
  const [only] = view.courses;
  if (view.state === 'list' || !only || !readyToSave(only) || only.course.holder !== 'visitor') {
    await showCard(tab.id, view);
    return;
  }
  const presses = [
    plainPress(
      only.fingerprint,
      only.course,
      only.match.codes.map(({ code }) => code),
    ),
  ];
  await followLog(use, tab.id, { presses, result: await press(use, tab.id, presses) });
}

/** What there is to save of a page; one that cannot be read is known by its address and title, unless its site is off. */
async function viewOfPage(use: UseStore, { id, url = '', title = '' }: Tabs.Tab): Promise<PageView> {
  const settings = await readSettings(use);
  const found = siteAt(settings, url);
  if (found?.readable) return viewOfTab(use, id ?? null);
  const site = found?.site.id ?? '';
  return siteIsOn(settings, site) ? { state: 'capture', site, title, url } : { state: 'off', site };
}
