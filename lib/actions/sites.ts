import type { SiteDeclaration } from '../sites/reading/site.ts';

/** Every learning site (แหล่งเรียนรู้) with hosts of its own, one file each in `lib/sites`, in the order of their ids. */
export const sites: readonly SiteDeclaration[] = Object.values(
  import.meta.glob<SiteDeclaration>(['../sites/*.ts', '!../sites/*.test.ts', '!../sites/moodle.ts'], {
    eager: true,
    import: 'site',
  }),
);

/** Every host name that a content script reads. */
export const hosts: ReadonlySet<string> = new Set(sites.flatMap((site) => site.hosts));

/** Match patterns of every page that a content script reads. */
export const patterns: string[] = [...hosts].map((host) => `https://${host}/*`);

/** The site of an address: `readable` on its hosts, not where it can only be captured; null for any other address. */
export function siteOf(address: string | undefined): { site: SiteDeclaration; readable: boolean } | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  for (const site of sites) {
    if (protocol === 'https:' && site.hosts.includes(host)) return { site, readable: true };
    if (/^https?:$/.test(protocol) && site.captureHosts?.includes(host)) return { site, readable: false };
  }
  return null;
}

/** The declaration with this id; undefined for an id that no longer exists. */
export function siteById(id: string): SiteDeclaration | undefined {
  return sites.find((site) => site.id === id);
}
