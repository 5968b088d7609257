import type { UseStore } from 'idb-keyval';
import { browser } from '../browser.ts';
import { type AddedSite, addedAt, patternOf } from '../idp/added-site.ts';
import type { Settings } from '../idp/settings.ts';
import type { Sighting } from '../sites/reading/sighting.ts';
import type { SiteDeclaration } from '../sites/reading/site.ts';
import { readSettings } from '../store/settings.ts';
import { siteById, siteOf } from './sites.ts';

/** What is known of a site, declared or added. */
export type KnownSite = Pick<SiteDeclaration, 'id' | 'label' | 'highestRung'>;

function asKnown(id: string, { name }: AddedSite): KnownSite {
  return { id, label: { th: name, en: name }, highestRung: 4 };
}

/** The site with this id, declared or added by the learner; undefined for an id that is neither. */
export function knownSite(settings: Settings, id: string): KnownSite | undefined {
  const added = settings.added[id];
  return siteById(id) ?? (added && asKnown(id, added));
}

/** The site of an address, declared or added: `readable` where a reader of ours runs; null for any other address. */
export function siteAt(
  settings: Settings,
  url: string | undefined,
): { site: KnownSite; readable: boolean } | null {
  const declared = siteOf(url);
  if (declared) return declared;
  const added = addedAt(settings.added, url);
  return added ? { site: asKnown(...added), readable: true } : null;
}

/**
 * A sighting under the id of the site that it is of: a reader of software knows only the software. Null where its page stands
 * on no site that the learner added.
 */
export function placed(settings: Settings, sighting: Sighting): Sighting | null {
  if (sighting.site !== 'moodle') return sighting;
  const added = addedAt(settings.added, sighting.url);
  return added ? { ...sighting, site: added[0] } : null;
}

/** Whether the browser lets us read an added site. */
function isAllowed({ address }: AddedSite): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(address)] });
}

/** The added sites that the browser lets us read, by id. */
export async function allowedSites(settings: Settings): Promise<[string, AddedSite][]> {
  const sites = Object.entries(settings.added);
  const allowed = await Promise.all(sites.map(([, site]) => isAllowed(site)));
  return sites.filter((_, at) => allowed[at]);
}

/** The hosts of added sites whose pages may send messages: those with a record and the browser's permission. */
export async function addedHosts(use: UseStore): Promise<ReadonlySet<string>> {
  const sites = await allowedSites(await readSettings(use));
  return new Set(sites.map(([, { address }]) => new URL(address).host));
}
