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
      .map((file) => {
        const name = file.slice(0, -'.json'.length);
        const { url, state } = JSON.parse(readFileSync(join(folder, site, file), 'utf8')) as FixturePage;
        return { site, name, url, state, html: readFileSync(join(folder, site, `${name}.html`), 'utf8') };
      }),
  );
}
