import type { UseStore } from 'idb-keyval';
import { browser } from '../browser.ts';
import { patternOf } from '../idp/added-site.ts';
import { readSettings } from '../store/settings.ts';
import { allowedSites } from './added-sites.ts';

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
  const wanted = await allowedSites(await readSettings(use));
  await browser.scripting.unregisterContentScripts();
  await browser.scripting.registerContentScripts(
    wanted.map(([id, { address }]) => ({
      id,
      js: ['/content-scripts/moodle.js'],
      matches: [patternOf(address)],
      persistAcrossSessions: true,
    })),
  );
}
