import type { UseStore } from 'idb-keyval';
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { CourseView, Press } from '../view/page-view.ts';
import { readyToSave } from './badge.ts';
import { injectCard } from './card.ts';
import { newEntryAt, openDashboard } from './dashboard.ts';
import { press } from './press.ts';
import { siteOf } from './sites.ts';
import { readTab, showCard } from './tab.ts';
import { viewOf } from './view.ts';

/**
 * The keyboard command and the context menu's entry: saves the page's course at once where nothing has to be asked,
 * shows the card where something has, and opens the form for pages that cannot be read.
 */
export async function savePage(use: UseStore, tab: Tabs.Tab): Promise<void> {
  const found = siteOf(tab.url);
  if (tab.id === undefined || !found?.readable) {
    const { title, url } = tab;
    return openDashboard(newEntryAt(found ? { title, url, site: found.site.id } : { title, url }));
  }
  const sighting = await readTab(tab.id);
  const view = sighting ? await viewOf(use, sighting) : null;
  if (view?.state !== 'course' && view?.state !== 'list') {
    await browser.action.openPopup().catch(() => openDashboard('/'));
    return;
  }
  await injectCard(tab.id);
  await showCard(tab.id, view);
  const [only] = view.courses;
  if (view.state === 'course' && only && readyToSave(only) && only.course.holder === 'visitor') {
    await press(use, tab.id, [plainPress(only)]);
    const after = await readTab(tab.id);
    if (after) await showCard(tab.id, await viewOf(use, after));
  }
}

/** The press of somebody who changes nothing of what is shown. */
function plainPress({ fingerprint, course, match }: CourseView): Press {
  return {
    requestId: crypto.randomUUID(),
    fingerprint,
    codes: match.codes.map(({ code }) => code),
    corrected: false,
    status: 'finished',
    minutes: course.minutes,
    minutesEdited: false,
    completedOn: course.completedOn,
    mine: null,
    again: false,
  };
}
