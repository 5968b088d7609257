import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../fixtures', import.meta.url));

/** A page of ours that imitates a learning site: where it lives, in which state, and its markup. */
export interface FixturePage {
  site: string;
  name: string;
  url: string;
  state: string;
  html: string;
}

/** Every page under `test/fixtures`, sorted by site and name. */
export function fixturePages(): FixturePage[] {
  return readdirSync(folder).flatMap((site) =>
    readdirSync(join(folder, site))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => fixturePage(site, file.slice(0, -'.json'.length))),
  );
}

/** One page by its site and name; throws where there is none. */
export function fixturePage(site: string, name: string): FixturePage {
  const file = join(folder, site, name);
  const { url, state } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as FixturePage;
  return { site, name, url, state, html: readFileSync(`${file}.html`, 'utf8') };
}
