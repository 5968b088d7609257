import type { UseStore } from 'idb-keyval';
import { browser } from '../browser.ts';
import { patternOf } from '../idp/added-site.ts';
import type { Sighting } from '../sites/reading/sighting.ts';
import { StoreError } from '../store/errors.ts';
import { readSettings } from '../store/settings.ts';
import type { PageView, Pressed } from '../view/page-view.ts';
import { allowedSites, placed } from './added-sites.ts';
import { setBadge } from './badge.ts';
import { cardIsWanted, deservesCard, injectCard } from './card.ts';
import { tellWritten } from './dashboard/changes.ts';
import { patterns } from './sites.ts';
import { readTab, showCard } from './tab.ts';
import { viewOf } from './view.ts';

/** A page was read: the badge follows it, and the card is started or told where it is worth one. */
export async function followPage(use: UseStore, tabId: number, read: Sighting): Promise<void> {
  const settings = await readSettings(use);
  const sighting = placed(settings, read);
  if (!sighting) return;
  const view = await viewOf(use, sighting);
  await setBadge(tabId, view);
  const wanted = cardIsWanted(settings, sighting.site);
  if (deservesCard(view) && wanted) await injectCard(tabId);
  await showCard(tabId, wanted ? view : { state: 'nothing' });
}

/** What to show of a tab: its page read afresh. */
export async function viewOfTab(use: UseStore, tabId: number | null): Promise<PageView> {
  const sighting = tabId === null ? null : await readTab(use, tabId);
  return sighting ? viewOf(use, sighting) : { state: 'nothing' };
}

/**
 * The log changed: open windows, and badge and card of the tab that it was changed from, follow. What was written stays
 * written when they cannot: a store that does not answer now must not take the press's own answer with it.
 */
export async function followLog(use: UseStore, tabId: number | null, pressed?: Pressed): Promise<void> {
  tellWritten();
  if (tabId === null) return;
  try {
    const view = await viewOfTab(use, tabId);
    await setBadge(tabId, view);
    await showCard(tabId, view, pressed);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

/** Sites or the card were switched: every open page of the sites follows. */
export async function followSettings(use: UseStore): Promise<void> {
  const added = await allowedSites(await readSettings(use));
  const tabs = await browser.tabs.query({
    url: [...patterns, ...added.map(([, { address }]) => patternOf(address))],
  });
  const followed = tabs.map(async ({ id }) => {
    const sighting = id === undefined ? null : await readTab(use, id);
    if (id !== undefined && sighting) await followPage(use, id, sighting);
  });
  // A tab that closes meanwhile has nothing to follow.
  await Promise.allSettled(followed);
}
