import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './tree.ts';

/** The browsers that the extension is built for, by the folder of the build. */
export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
/** One build of the extension. */
export type Build = (typeof builds)[number];

/** Whether a build is there to be looked at. */
export function isBuilt(build: Build): boolean {
  return existsSync(join(root, '.output', build, 'manifest.json'));
}

/** The text of one file of a build. */
export function builtText(build: Build, file: string): string {
  return readFileSync(join(root, '.output', build, file), 'utf8');
}

/** Every script of a build, relative to it. */
export function scripts(build: Build): string[] {
  const all = readdirSync(join(root, '.output', build), { recursive: true, encoding: 'utf8' });
  return all.filter((file) => file.endsWith('.js')).sort();
}

/** Size of some files in bytes: as they are, and each compressed by itself with gzip at its best. */
export interface Size {
  raw: number;
  gzip: number;
}

/** The size of some files of a build together. */
export function sizeOf(build: Build, files: readonly string[]): Size {
  const buffers = files.map((file) => readFileSync(join(root, '.output', build, file)));
  return {
    raw: buffers.reduce((sum, { length }) => sum + length, 0),
    gzip: buffers.reduce((sum, buffer) => sum + gzipSync(buffer, { level: 9 }).length, 0),
  };
}

/** What a page or the background loads, data apart: the build puts data modules into chunks named `data-…`. */
export interface Loaded {
  code: string[];
  data: string[];
}

/**
 * Everything that an entry (`popup.html`, `background.js`) makes the browser load before it can run: its scripts with
 * everything that they import, directly or not, and its styles; what is loaded later, on a press, is not in it. Chunks named `data-…` hold the modules that `wxt.config.ts` calls
 * data and nothing else: the plan's tables (`lib/framework` without schemas and the classifier), the matcher's tables
 * (`lib/mapping/data`) and the interface's words (`lib/words`), each with the few look-ups that stand in the same file.
 */
export function loadedBy(build: Build, ...entries: string[]): Loaded {
  const seen = new Set(entries);
  for (const file of seen) {
    const text = builtText(build, file);
    const references = file.endsWith('.html')
      ? text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)
      : text.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g);
    for (const [, to = ''] of references)
      seen.add(file.endsWith('.html') ? to : posix.normalize(posix.join(dirname(file), to)));
  }
  const files = [...seen].filter((file) => !file.endsWith('.html'));
  const isData = (file: string) => /^chunks\/data-/.test(file);
  return { code: files.filter((file) => !isData(file)), data: files.filter(isData) };
}

/** What the dashboard loads until its overview stands: its own page, and the overview, which it loads at once. */
export function firstLoadOfDashboard(build: Build): Loaded {
  const overview = scripts(build).filter((file) => /^chunks\/overview-page-/.test(file));
  if (overview.length !== 1) throw new Error(`No chunk of the overview in ${build}`);
  return loadedBy(build, 'dashboard.html', ...overview);
}

/** The size of the card's style, a file that the background reads and sends to each card when it starts. */
export function sizeOfCardStyle(build: Build): Size {
  const styles = readdirSync(join(root, '.output', build, 'assets')).filter((file) =>
    /^card-.*\.css$/.test(file),
  );
  if (styles.length !== 1) throw new Error(`No style of the card in ${build}`);
  return sizeOf(build, [`assets/${styles[0]}`]);
}
