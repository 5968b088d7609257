import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import type { SiteDeclaration } from './lib/sites/reading/site.ts';

const root = import.meta.dirname;
const sitesDir = resolve(root, 'lib/sites');

/** Every learning site is one file in `lib/sites`; hosts, content scripts and permissions are made from them. */
const sites: SiteDeclaration[] = await Promise.all(
  readdirSync(sitesDir)
    .filter((name) => /^[a-z]+\.ts$/.test(name))
    .sort()
    .map(async (name) => ((await import(`./lib/sites/${name}`)) as { site: SiteDeclaration }).site),
);
const patterns = (site: SiteDeclaration) => site.hosts.map((host) => `https://${host}/*`);

/** Where the content scripts stand in the built extension. */
const scripts = 'content-scripts';

/**
 * Writes the script of one site: its reader under the one watcher. It is built as an unlisted script and named in the
 * manifest below, since what WXT wraps around a content script would take a quarter of all that may run on a site. What asks
 * a site of software is apart (`ask-moodle`), and comes into the page on the learner's press only.
 */
function writeContentScript(wxtDir: string, site: SiteDeclaration): string {
  const folder = resolve(wxtDir, 'sites');
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, `${site.id}.ts`);
  writeFileSync(
    file,
    `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { run } from '../../lib/page/run.ts';
import * as reader from '../../lib/sites/${site.id}.ts';

export default defineUnlistedScript(() => run(${site.software ? '{ site: reader.site, read: reader.read }' : 'reader'}));
`,
  );
  return file;
}

/**
 * Data in chunks of their own, each loaded only by the pages that need it and counted apart from code: the plan, the
 * courses and words of the match, the interface's words.
 */
const dataChunks = [
  { name: 'data-plan', test: /\/lib\/framework\/(?!schemas|classify)/ },
  { name: 'data-match', test: /\/lib\/mapping\/data\// },
  { name: 'data-words', test: /\/lib\/words\// },
].map((group) => ({ ...group, entriesAware: true }));

/**
 * Code that is loaded together anyway, in one chunk each, since many small ones compress badly. The first is what
 * background, popup and dashboard need alike, the second what every window is drawn with. Where a file is left out, only the sizes change.
 */
const codeChunks = [
  {
    name: 'base',
    test: /node_modules\/(zod|idb-keyval|webextension-polyfill)\/|\/lib\/(browser|actions\/card|idp\/(moments|added-site|fiscal-year|settings|profile|schema-version|tally|shares|hours|plan\/place)|store\/(backup-time|connection|errors|keys|profile|settings|stored-\w+|summary-records|transaction))\.ts$/,
  },
  {
    name: 'window',
    test: /node_modules\/preact\/|vite\/preload-helper|\/components\/(look\/(icon|mark)|parts\/(bucket-tag|button|code-chip|field|note|rung-meter|skeleton|status-tag|tally-bar|use-own-id))\.tsx?$|\/lib\/store\/open-light\.ts$/,
  },
  // What background and dashboard know of the log and the learner's years.
  {
    name: 'year',
    test: /\/lib\/(actions\/dashboard\/changes|idp\/(assessment\/(agreement|assessment)|attachment|attestation\/kept|contribution|entry|entry-details|evidence|identity|plan\/(attach|course-name|item-name|period|plan|progress)|records|review\/(lock|practice|review)|sum-years|year\/standing)|mapping\/(normalise\/[\w-]+|changing|curriculum-titles|exact|lexicon|words)|store\/(entry-in-summary|index-keys|progress|read-entry|read-log|read-years|rebuild|remove|summary))\.ts$/,
  },
  // What background and the dashboard's forms write entries with.
  {
    name: 'write',
    test: /\/lib\/(idp\/(make-entry|picture|plan\/answers|review\/correct)|store\/(attachments|change-entry|choose-item|corrections|locks|pending-picture|tombstones|write-entry))\.ts$/,
  },
  { name: 'open', test: /\/lib\/store\/(open|migrate)\.ts$/ },
  // What asks for a competency in popup, form and log.
  { name: 'course', test: /\/components\/course\/(choose|draft|facts|picker|questions)\.tsx?$/ },
  // What nearly every screen of the dashboard is drawn with.
  {
    name: 'screen',
    test: /\/(components\/(dashboard\/(closed|page-head|log\/entry-words)|parts\/(empty-state|icon-button|segment|tally-table))|entrypoints\/dashboard\/use-read|lib\/(actions\/dashboard\/route|store\/read-builds|view\/picture-refusal))\.tsx?$/,
  },
  // What the dashboard's first screen works out of plan and assessments.
  {
    name: 'reckon',
    test: /\/lib\/idp\/(assessment\/(answer|compare|skills)|plan\/change-plan|year\/merge-years)\.ts$/,
  },
  // The panel about a course, in popup and dashboard.
  { name: 'panel', test: /\/components\/course\/(?!choose|draft|facts|picker|questions)/ },
  // Only the dashboard draws with these.
  { name: 'icons', test: /node_modules\/lucide-preact\// },
];

/** Gives components the calls that take children as arguments: less to load than those that name them. */
const classicJsx = {
  name: 'classic-jsx',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.tsx') ? `import { h as h_, Fragment as Fragment_ } from 'preact'; ${code}` : null,
};

/** Starts an unlisted script as it is: what WXT puts around it tells a crash to a logger that is empty in production. */
const plainEntry = {
  name: 'plain-entry',
  enforce: 'pre' as const,
  transform: (_code: string, id: string) => {
    const [wrapper, script] = id.split('unlisted-script-entrypoint?');
    return wrapper === '\0virtual:wxt-' && script
      ? `import script from ${JSON.stringify(script)}; export default script.main();`
      : null;
  },
};

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    'entrypoints:found': (wxt, infos) => {
      for (const site of sites)
        infos.push({
          name: site.id,
          inputPath: writeContentScript(wxt.config.wxtDir, site),
          type: 'unlisted-script',
        });
    },
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (sites.some(({ id }) => id === entrypoint.name))
          entrypoint.outputDir = resolve(wxt.config.outDir, scripts);
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // The popup's own title would take the place of the one in the browser's language.
      if (manifest.action) manifest.action.default_title = '__MSG_extShortName__';
      // Software that many sites run has no hosts of its own: its script is registered when the learner adds a site.
      manifest.content_scripts = sites
        .filter(({ hosts }) => hosts.length > 0)
        .map((site) => ({ matches: patterns(site), js: [`${scripts}/${site.id}.js`] }));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output;
      if (entrypoints.length > 1 && output && !Array.isArray(output))
        output.codeSplitting = {
          groups: [...dataChunks, ...codeChunks],
          includeDependenciesRecursively: false,
        };
    },
  },
  vite: () => ({
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'classic', pragma: 'h_', pragmaFrag: 'Fragment_' } },
    plugins: [classicJsx, plainEntry],
    resolve: {
      alias: [
        {
          find: '../zip/zipToArrayBuffer.js',
          replacement: resolve(root, 'lib/exchange/xlsx/zip-in-place.ts'),
        },
        {
          find: '../zip/unzipFromArrayBuffer.js',
          replacement: resolve(root, 'lib/exchange/xlsx/unzip-in-place.ts'),
        },
      ],
    },
    // Workers are modules of their own, named so that each can be weighed.
    worker: {
      format: 'es',
      rollupOptions: {
        output: { entryFileNames: 'workers/[name].js', chunkFileNames: 'workers/[name]-[hash].js' },
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'th',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    // Firefox takes no optional `alarms`: there reminders are looked for when the background starts.
    optional_permissions: browser === 'firefox' ? ['notifications'] : ['alarms', 'notifications'],
    host_permissions: sites.flatMap(patterns),
    // Any Moodle: asked for on the learner’s press, for one site at a time.
    optional_host_permissions: ['https://*/*'],
    icons: Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`])),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+L' } },
      'save-page': { suggested_key: { default: 'Alt+K' }, description: '__MSG_commandSavePage__' },
      'take-picture': { suggested_key: { default: 'Alt+J' }, description: '__MSG_commandTakePicture__' },
    },
    ...(mode === 'production' && { content_security_policy: { extension_pages: csp } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'idp-companion@bangkok.go.th',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
