import { readdirSync } from 'node:fs';
import { Window } from 'happy-dom';
import { isOn } from '../../lib/sites/reading/page.ts';
import type { Sighting } from '../../lib/sites/reading/sighting.ts';
import type {
  AskSite,
  KindOfPage,
  ReadPage,
  Selectors,
  SiteDeclaration,
} from '../../lib/sites/reading/site.ts';

/** A learning site (แหล่งเรียนรู้) with its page code, as one file of `lib/sites` exports it. */
export interface Adapter {
  site: SiteDeclaration;
  selectors: Selectors;
  pageKind: KindOfPage;
  read: ReadPage;
  ask?: AskSite;
  /** Of software that many sites run: whether it made a page. */
  runs?: (document: Document) => boolean;
}

const folder = new URL('../../lib/sites/', import.meta.url);

/** File names of the learning sites, sorted; a site is one file in `lib/sites`. */
export const adapterFiles: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && /^[a-z]+\.ts$/.test(entry.name))
  .map((entry) => entry.name)
  .sort();

/** Every learning site, in the order of `adapterFiles`. */
export const adapters: readonly Adapter[] = await Promise.all(
  adapterFiles.map((name) => import(new URL(name, folder).href) as Promise<Adapter>),
);

function windowWith(html: string, url: string): { window: Window; document: Document } {
  const window = new Window({ url });
  return {
    window,
    document: new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document,
  };
}

/**
 * A saved page as a document under its address. No script of the page runs and nothing is fetched. It stays in memory
 * as long as the process lives.
 */
export function openPage(html: string, url: string): Document {
  return windowWith(html, url).document;
}

/** The site that an address belongs to, also where that site can only be captured, else the software that made the page. */
function adapterOf(url: URL, document: Document): Adapter | undefined {
  return (
    adapters.find(({ site }) => isOn(site.hosts, url) || site.captureHosts?.includes(url.hostname)) ??
    adapters.find(({ runs }) => runs?.(document))
  );
}

/** Reads a saved page with the site of its address, or the software that made it, and closes it; any other is `other` with `site` null. */
export async function readPage(
  html: string,
  url: string,
): Promise<Omit<Sighting, 'site'> & { site: string | null }> {
  const address = new URL(url);
  const { window, document } = windowWith(html, url);
  try {
    const adapter = adapterOf(address, document);
    return adapter?.read(document, address) ?? { site: null, kind: 'other', url, items: [] };
  } finally {
    await window.happyDOM.close();
  }
}
