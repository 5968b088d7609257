import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../lib/sites/reading/sighting.ts';
import { adapterFiles, adapters, openPage } from '../commands/saved-pages.ts';
import { imports, root, text } from './tree.ts';

/** What lies beside each fixture page: its address, what it shows, how many elements each selector matches, its sighting. */
interface Fixture {
  name: string;
  html: string;
  url: string;
  state: string;
  /** By the selector's name; a selector that is not named matches nothing. */
  counts: Record<string, number>;
  expected: Sighting;
}

function fixturesOf(id: string): Fixture[] {
  const folder = join(root, 'test/fixtures', id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const beside = join(folder, file.replace(/html$/, 'json'));
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        name: file,
        html,
        ...(JSON.parse(readFileSync(beside, 'utf8')) as Omit<Fixture, 'name' | 'html'>),
      };
    });
}

/** The code of a site: its file and everything of ours that it imports, the shared reading pieces excepted. */
function codeOf(id: string): string {
  const seen = new Set([`lib/sites/${id}.ts`]);
  for (const file of seen)
    for (const { to } of imports(file)) if (!to.startsWith('lib/sites/reading/')) seen.add(to);
  return [...seen].map(text).join('\n');
}

/** Selectors that break with the site's next build: generated class names and positions in a list. */
const brittle =
  /jss\d|\.css-|\.sc-|data-v-|nth-(last-)?(child|of-type)\([^)]*\)[^,]*nth-|[a-z]-\d{2,}\b|__[A-Za-z0-9]{5,}|(>\s*[\w.#:[\]="()-]+\s*){4,}/;
const hostName = /^(?=[a-z0-9.-]+$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

it('has a file for at least one site, and every file is one', () => {
  expect(adapters.map(({ site }) => `${site.id}.ts`)).toEqual(adapterFiles);
  expect(adapterFiles.length).toBeGreaterThan(0);
});

it('gives no host to two sites', () => {
  const hosts = adapters.flatMap(({ site }) => [...site.hosts, ...(site.captureHosts ?? [])]);
  expect(hosts).toEqual([...new Set(hosts)]);
});

describe.each(adapters.map((adapter) => [adapter.site.id, adapter] as const))(
  '%s',
  (id, { site, selectors, pageKind, read, ask }) => {
    const fixtures = fixturesOf(id);
    const documents = new Map(fixtures.map((fixture) => [fixture, openPage(fixture.html, fixture.url)]));

    it('declares exact hosts, a label in both languages and the day its facts were checked', () => {
      if (site.software) expect(site.hosts).toEqual([]);
      else expect(site.hosts.length).toBeGreaterThan(0);
      for (const host of [...site.hosts, ...(site.captureHosts ?? [])]) expect(host).toMatch(hostName);
      expect(site.label.th.trim() && site.label.en.trim()).toBeTruthy();
      expect(site.lastChecked).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(new Date(site.lastChecked).toISOString().slice(0, 10)).toBe(site.lastChecked);
      expect(typeof read).toBe('function');
    });

    it('asks the site for its record exactly where it promises the fourth rung', () => {
      expect(site.highestRung).toBe(ask ? 4 : 3);
    });

    it.skipIf(site.software)('searches on a host of its own, with the title as text', () => {
      const address = new URL(site.searchUrl('ก&ข=<ค> #1'));
      expect(address.protocol).toBe('https:');
      expect([...site.hosts]).toContain(address.hostname);
      expect(address.hash).toBe('');
      expect(decodeURIComponent(address.href.replace(/\+/g, ' '))).toContain('ก&ข=<ค> #1');
    });

    it.skipIf(site.software)('promises nothing on hosts that only look alike', () => {
      for (const { url, expected } of fixtures.filter((fixture) => fixture.expected.kind !== 'other')) {
        const { hostname, pathname, search } = new URL(url);
        expect(pageKind(new URL(url)), expected.url).not.toBeNull();
        for (const start of [
          `https://${hostname}.example.com`,
          `https://x${hostname}`,
          `https://${hostname}:8443`,
          `https://${hostname}@example.com`,
          `https://someone@${hostname}`,
          `http://${hostname}`,
        ])
          expect(pageKind(new URL(`${start}${pathname}${search}`)), start).toBeNull();
      }
    });

    it('declares no brittle selector and none that its code does not name', () => {
      const code = codeOf(id);
      for (const [name, selector] of Object.entries(selectors)) {
        expect(selector, name).not.toMatch(brittle);
        expect(code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0, `uses of ${name}`).toBeGreaterThan(
          1,
        );
      }
    });

    it('touches no cookie, no storage and no markup', () => {
      expect(codeOf(id)).not.toMatch(
        /\.cookie|localStorage|sessionStorage|indexedDB|XMLHttpRequest|innerHTML|insertAdjacent/,
      );
    });

    it('has fixtures of a course, of a finished one and of pages that must not be read', () => {
      expect(fixtures.length).toBeGreaterThanOrEqual(3);
      expect(fixtures.some(({ expected }) => expected.kind === 'course' && expected.items.length === 1)).toBe(
        true,
      );
      expect(
        fixtures.some(({ expected }) => expected.items.some((item) => item.completion === 'finished')),
      ).toBe(true);
      expect(fixtures.some(({ expected }) => expected.items.length === 0)).toBe(true);
    });

    it('has a fixture for every selector', () => {
      const matched = new Set(
        fixtures.flatMap(({ counts }) => Object.keys(counts).filter((name) => counts[name])),
      );
      expect(Object.keys(selectors).filter((name) => !matched.has(name))).toEqual([]);
    });

    it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
      '%s: every selector matches as declared',
      (_, fixture) => {
        const counts = Object.entries(selectors).map(([name, selector]) => [
          name,
          documents.get(fixture)?.querySelectorAll(selector).length,
        ]);
        expect(Object.fromEntries(counts.filter(([, count]) => count))).toEqual(fixture.counts);
      },
    );

    it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
      '%s: is read as declared',
      (_, fixture) => {
        const document = documents.get(fixture) as Document;
        const asItWas = document.documentElement.outerHTML;
        expect(fixture.state.trim()).not.toBe('');
        expect(read(document, new URL(fixture.url))).toEqual(fixture.expected);
        expect(document.documentElement.outerHTML === asItWas, 'the page is as it was').toBe(true);
        expect(JSON.stringify(fixture.expected)).not.toMatch(/\d{13}/);
      },
    );
  },
);
