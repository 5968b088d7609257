import type { UseStore } from 'idb-keyval';
import { browser } from '../../browser.ts';
import { patternOf } from '../../idp/added-site.ts';
import { addedSiteId, addressToAdd, mostAdded } from '../../idp/address-to-add.ts';
import type { Settings } from '../../idp/settings.ts';
import { readSettings } from '../../store/settings.ts';
import { allowedSites } from '../added-sites.ts';
import { type FoundMoodle, moodleIn } from '../check-moodle.ts';
import { siteOf } from '../sites.ts';
import { changeSettingsHere } from './change-settings.ts';

/** An added site as the dashboard shows it. */
export interface AddedRow {
  id: string;
  name: string;
  address: string;
  /** Whether the browser still lets us read it. */
  allowed: boolean;
}

/** Every added site, by name. */
export async function addedRows(settings: Settings): Promise<AddedRow[]> {
  const allowed = new Set((await allowedSites(settings)).map(([id]) => id));
  return Object.entries(settings.added)
    .map(([id, { name, address }]) => ({ id, name, address, allowed: allowed.has(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'th'));
}

/** Why a site cannot be asked for; each has its words. */
export type AddError = 'empty' | 'no-address' | 'not-https' | 'known' | 'too-many';

/** What was typed as the address of a site that may be added, or why not. Asks nobody. */
export function siteToAdd(
  settings: Settings,
  typed: string,
): { ok: true; address: string } | { ok: false; error: AddError } {
  const read = addressToAdd(typed);
  if (!read.ok) return read;
  if (siteOf(read.address)) return { ok: false, error: 'known' };
  const isNew = !(addedSiteId(read.address) in settings.added);
  if (isNew && Object.keys(settings.added).length >= mostAdded) return { ok: false, error: 'too-many' };
  return read;
}

/** What the form begins with: the installation of the page that the learner came from, or what they came with. */
export function addressFrom(url: string): string {
  const read = addressToAdd(url);
  return read.ok ? read.address : url;
}

/** Asks the browser for the one host of an address. Only within the press itself: browsers refuse it later. */
export function askForSite(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(address)] });
}

/** Starts the reader in tabs of a site that are open already, so that nobody has to reload them. */
async function readOpenTabs(address: string): Promise<void> {
  const files = ['/content-scripts/moodle.js'];
  const tabs = await browser.tabs.query({ url: patternOf(address), discarded: false });
  // A tab that is closing or shows an error page cannot be read; it will be when it loads.
  await Promise.allSettled(
    tabs.map(({ id = -1 }) => browser.scripting.executeScript({ target: { tabId: id }, files })),
  );
}

/** How long a page that we opened may take to load, in ms. */
const patience = 20_000;

/** Waits until a tab has loaded, or for so long. */
async function loaded(tabId: number): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const { status, url } = await browser.tabs.get(tabId);
    if (status === 'complete' && url !== 'about:blank') return;
    await new Promise((next) => setTimeout(next, 200));
  }
}

/** The Moodle of a host: in a tab that is open, else in one that is opened at the address behind the others and closed again. */
async function findMoodle(address: string): Promise<FoundMoodle | null> {
  for (const { id, discarded } of await browser.tabs.query({ url: patternOf(address) })) {
    const found = id === undefined || discarded ? null : await moodleIn(id);
    if (found) return found;
  }
  const { id } = await browser.tabs.create({ url: `${address}/`, active: false });
  if (id === undefined) return null;
  try {
    await loaded(id);
    return await moodleIn(id);
  } finally {
    await browser.tabs.remove(id);
  }
}

/**
 * Adds the site of an address that the browser allowed: looks whether it is a Moodle, keeps it, and has it read from now on.
 * Null where it is none: then the permission is given back. Throws StoreError.
 */
export async function addSite(use: UseStore, address: string): Promise<{ id: string; name: string } | null> {
  const found = await findMoodle(address).catch(() => null);
  if (!found) {
    if (!(addedSiteId(address) in (await readSettings(use)).added)) await giveBack(address);
    return null;
  }
  const id = addedSiteId(found.address);
  await changeSettingsHere(
    use,
    ({ added }) => ({
      added: { ...added, [id]: { address: found.address, name: found.name } },
    }),
    new Date().toISOString(),
  );
  await readOpenTabs(found.address);
  return { id, name: found.name };
}

/** Takes a site away: its record, its reader and the browser's permission. What was logged there stays. Throws StoreError. */
export async function removeSite(use: UseStore, id: string): Promise<void> {
  const site = (await readSettings(use)).added[id];
  await changeSettingsHere(
    use,
    ({ added: { [id]: _, ...others } }) => ({ added: others }),
    new Date().toISOString(),
  );
  if (site) await giveBack(site.address);
}

/** Gives the permission for the host of an address back; one that the browser does not take back does no harm. */
async function giveBack(address: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(address)] }).catch(() => false);
}
