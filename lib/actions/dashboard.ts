import { browser } from '../browser.ts';
import { bareAddress } from '../idp/bare-address.ts';

/** Opens the dashboard at a place of it (`/log/<id>`), in the dashboard tab that is open if there is one. */
export async function openDashboard(at: string): Promise<void> {
  const address = browser.runtime.getURL('/dashboard.html');
  const url = `${address}#${at}`;
  const [open] = await browser.tabs.query({ url: address });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Opens the first steps in a tab of their own; a dashboard that is open by then is in use and stays where it is. */
export async function openFirstSteps(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/welcome') });
}

/**
 * The place of the dashboard where an entry is made by hand, filled with what is known of a page that cannot be read. Of
 * its address only host and path are taken: the rest may name a person. `picture` is the id of a waiting picture that proves it.
 */
export function newEntryAt({
  title,
  url,
  site,
  picture,
}: {
  title?: string;
  url?: string;
  site?: string;
  picture?: string;
}): string {
  const known = Object.entries({ title, url: bareAddress(url), site, picture }).filter(
    ([, value]) => value,
  ) as [string, string][];
  return `/log/new?${new URLSearchParams(known.map(([name, value]) => [name, value.slice(0, 1000)]))}`;
}

/** The place of the dashboard where a Moodle is added, filled with the host and path of the page that one comes from. */
export function addSiteAt(url?: string): string {
  return `/moodle?${new URLSearchParams({ url: bareAddress(url) ?? '' })}`;
}
