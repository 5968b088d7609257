import { siteNames } from './data/site-names.ts';

/** Id of a learning site (แหล่งเรียนรู้) with a curated table or a name in the curricula. */
export type KnownSite = (typeof siteNames)[number]['site'];

/**
 * The learning site that an address or a provider's name speaks of; the address decides where both speak.
 * @returns null for every other provider, and for an institution that only offers its courses at one of the sites
 */
export function siteOf(provider: string | undefined, url?: string | null): KnownSite | null {
  if (url != null && URL.canParse(url)) {
    const { hostname } = new URL(url);
    const of = siteNames.find(({ hosts }) =>
      hosts.some((known) => hostname === known || hostname.endsWith(`.${known}`)),
    );
    return of?.site ?? null;
  }
  const name = (provider ?? '')
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  for (const { site, names } of siteNames) {
    if (names.some((known) => name === known)) return site;
  }
  return null;
}
