import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SiteDeclaration } from '../lib/sites/reading/site.ts';

const folder = fileURLToPath(new URL('../lib/sites', import.meta.url));

/** The declarations of every learning site, found as the build finds them: one file each in `lib/sites`. */
export async function declarations(): Promise<SiteDeclaration[]> {
  const files = readdirSync(folder).filter((name) => /^[a-z]+\.ts$/.test(name));
  return Promise.all(
    files
      .sort()
      .map(async (name) => ((await import(`../lib/sites/${name}`)) as { site: SiteDeclaration }).site),
  );
}

/** Every host name that a learning site answers under, those that can only be captured included. */
export async function siteHosts(): Promise<string[]> {
  return (await declarations()).flatMap((site) => [...site.hosts, ...(site.captureHosts ?? [])]);
}
