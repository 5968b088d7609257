import type { UseStore } from 'idb-keyval';
import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { type AddedSite, patternOf } from '../idp/added-site.ts';
import { readSettings } from '../store/settings.ts';
import { allowedSites } from './added-sites.ts';

/** The registration of an added site's reader. */
function readerOf([id, { address, software }]: [string, AddedSite]): Scripting.RegisteredContentScript {
  return {
    id,
    js: [`/content-scripts/${software}.js`],
    matches: [patternOf(address)],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

let last: Promise<void> = Promise.resolve();

/**
 * Brings the registered readers in step with the added sites and the browser's permissions: what was added and is allowed is
 * read, nothing else. An update of the extension drops every registration; a permission may be taken away at any time.
 */
export function followReaders(use: UseStore): Promise<void> {
  // One after the other: two at once would register the same reader twice, which the browser refuses.
  last = last.catch(() => undefined).then(() => bringInStep(use));
  return last;
}

async function bringInStep(use: UseStore): Promise<void> {
  const wanted = (await allowedSites(await readSettings(use))).map(readerOf);
  const there = await browser.scripting.getRegisteredContentScripts();
  const key = ({ id, matches, js }: Scripting.RegisteredContentScript) => JSON.stringify([id, matches, js]);
  const kept = new Set(there.map(key));
  const same = wanted.filter((one) => kept.has(key(one)));
  const old = there.filter(({ id }) => !same.some((one) => one.id === id)).map(({ id }) => id);
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old });
  const fresh = wanted.filter((one) => !same.includes(one));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** Starts the readers in tabs of added sites that are open already, so that nobody has to reload them. */
export async function readAddedTabs(use: UseStore): Promise<void> {
  for (const [, { address, software }] of await allowedSites(await readSettings(use))) {
    const tabs = await browser.tabs.query({ url: patternOf(address) });
    const started = tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      await browser.scripting.executeScript({
        target: { tabId: id },
        files: [`/content-scripts/${software}.js`],
      });
    });
    // A tab that is closing or shows an error page cannot be read; it will be when it loads.
    await Promise.allSettled(started);
  }
}
