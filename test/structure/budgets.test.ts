import { describe, expect, it } from 'vitest';
import {
  builds,
  builtText,
  firstLoadOfDashboard,
  isBuilt,
  loadedBy,
  type Size,
  scripts,
  sizeOf,
  sizeOfCardStyle,
} from './built.ts';

const kB = 1024;

/** No more than this may run on a learning site's page before a course is recognised. */
const onEveryPage = { raw: 20 * kB, gzip: 8 * kB };
/** What the card adds once one is: its script. Its style and words are no code and come with the first answer. */
const card = { gzip: 15 * kB };
/** What the background and the popup load before they can run, code and data apart. */
const loaded = {
  'background.js': { code: 60 * kB, data: 60 * kB },
  'popup.html': { code: 45 * kB, data: 20 * kB },
} as const;

/** What the dashboard loads until its overview stands. */
const dashboard = { code: 85 * kB, data: 55 * kB };

/** Words that only zod's own code contains. */
const zod = /_zod\b|~standard/;
/** Code made from text, which the stores refuse and every content security policy worth having forbids. */
const evaluated = /\beval\(|\bnew Function\b|(?<![.\w])Function\(/;

/**
 * What the built extension may weigh. Sizes are in bytes, compressed with gzip file by file; code and data are told
 * apart by the chunks that the build puts them in (see `loadedBy`). Needs the builds: `npm test` makes them first.
 */
describe.each(builds)('the build for %s', (build) => {
  const built = it.runIf(isBuilt(build));
  const print = (what: string, { raw, gzip }: Size) => {
    const [rawKB, gzipKB] = [raw, gzip].map((bytes) => `${(bytes / kB).toFixed(1)} KB`);
    console.log(`${build} ${what}: ${rawKB} raw, ${gzipKB} gzip`);
  };
  const onSites = () => scripts(build).filter((file) => file.startsWith('content-scripts/'));

  it.skipIf(isBuilt(build))(
    `is not there: run \`npm run build${build.startsWith('firefox') ? ':firefox' : ''}\` first`,
  );

  built('runs little on a page before a course is recognised', () => {
    const sizes = onSites().map((file) => ({ file, ...sizeOf(build, [file]) }));
    for (const { file, ...size } of sizes) print(file, size);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(({ raw, gzip }) => raw > onEveryPage.raw || gzip > onEveryPage.gzip)).toEqual([]);
  });

  built('adds a light card', () => {
    const size = sizeOf(build, ['card.js']);
    print('card.js', size);
    print('style that the card is sent', sizeOfCardStyle(build));
    expect(size.gzip).toBeLessThanOrEqual(card.gzip);
  });

  built.each(Object.entries(loaded))('loads little for %s', (entry, limit) => {
    const { code, data } = loadedBy(build, entry);
    const sizes = { code: sizeOf(build, code), data: sizeOf(build, data) };
    print(`${entry} code`, sizes.code);
    print(`${entry} data`, sizes.data);
    expect(code.length * data.length).toBeGreaterThan(0);
    expect(sizes.code.gzip).toBeLessThanOrEqual(limit.code);
    expect(sizes.data.gzip).toBeLessThanOrEqual(limit.data);
  });

  built('loads little for the dashboard’s first screen, and the others later', () => {
    const { code, data } = firstLoadOfDashboard(build);
    const sizes = { code: sizeOf(build, code), data: sizeOf(build, data) };
    print('dashboard, first screen, code', sizes.code);
    print('dashboard, first screen, data', sizes.data);
    expect(sizes.code.gzip).toBeLessThanOrEqual(dashboard.code);
    expect(sizes.data.gzip).toBeLessThanOrEqual(dashboard.data);
    const other = /^chunks\/(log|form|assessment|plan|review|exchange|settings|welcome)-page-/;
    expect(scripts(build).filter((file) => other.test(file)).length).toBeGreaterThan(0);
    expect(code.filter((file) => other.test(file))).toEqual([]);
  });

  built('keeps HR’s view and its workers out of everything else', () => {
    const hrs = /^(chunks\/hr-|workers\/)/;
    const own = loadedBy(build, 'hr.html').code;
    const workers = scripts(build).filter((file) => file.startsWith('workers/'));
    print('hr.html code', sizeOf(build, own));
    for (const worker of workers) print(worker, sizeOf(build, [worker]));
    expect(own.filter((file) => hrs.test(file)).length * workers.length).toBeGreaterThan(0);
    for (const entry of ['background.js', 'popup.html', 'dashboard.html', 'print.html'])
      expect(loadedBy(build, entry).code.filter((file) => hrs.test(file))).toEqual([]);
  });

  built('has no zod on a site’s page', () => {
    const withZod = scripts(build).filter((file) => zod.test(builtText(build, file)));
    const onPages = [...onSites(), 'card.js', 'check-page.js'];
    expect(
      onPages.flatMap((file) => loadedBy(build, file).code).filter((file) => withZod.includes(file)),
    ).toEqual([]);
    expect(withZod.length, 'the words are zod’s').toBeGreaterThan(0);
  });

  built('makes no code from text', () => {
    expect(scripts(build).filter((file) => evaluated.test(builtText(build, file)))).toEqual([]);
  });

  built('loads scripts on a site’s page that need nothing else', () => {
    const needy = [...onSites(), 'card.js'].filter((file) => loadedBy(build, file).code.length > 1);
    expect(needy).toEqual([]);
  });
});
