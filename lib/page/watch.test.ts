// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../sites/reading/sighting.ts';
import type { ReadPage, SiteDeclaration } from '../sites/reading/site.ts';
import { watch } from './watch.ts';

/** A site whose page is a course as soon as it has a heading other than "…". */
const read: ReadPage = (page, url) => {
  const title = page.querySelector('h1')?.textContent ?? '';
  const item = { title, courseKey: title } as Sighting['items'][number];
  const ready = title !== '' && title !== '…';
  return { site: 'any', kind: ready ? 'course' : 'not-ready', url: url.href, items: ready ? [item] : [] };
};
const site = { id: 'any' } as SiteDeclaration;

const show = (title: string) => {
  document.body.innerHTML = `<h1>${title}</h1>`;
};
const go = (path: string) => window.history.pushState({}, '', path);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('watching a page', () => {
  let told: string[];
  let end: AbortController;
  const start = () =>
    watch(
      { site, read },
      window as never,
      ({ kind, items }) => told.push(items[0]?.title ?? kind),
      end.signal,
    );

  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    end = new AbortController();
    show('…');
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  it('tells a page that is ready at once, and only once', async () => {
    show('Excel');
    start();
    await pass(5000);
    expect(told).toEqual(['Excel']);
  });

  it('waits for a page that fills late', async () => {
    start();
    await pass(3000);
    show('Excel');
    await pass(500);
    expect(told).toEqual(['not-ready', 'Excel']);
  });

  it('stops looking at the content after ten seconds, and goes on looking at the address', async () => {
    start();
    await pass(11_000);
    show('Too late');
    await pass(5000);
    expect(told).toEqual(['not-ready']);
    go('/next');
    await pass(500);
    show('Word');
    await pass(1000);
    expect(told.at(-1)).toBe('Word');
  });

  it('never tells the old page under a new address, however long the new one takes', async () => {
    show('Excel');
    start();
    await pass(1000);
    go('/second');
    await pass(2500);
    expect(told.filter((title) => title === 'Excel')).toHaveLength(1);
    show('Word');
    await pass(1000);
    expect(told.at(-1)).toBe('Word');
  });

  it('answers a press in the moment after the address changed with not-ready', async () => {
    show('Excel');
    const { look } = start();
    await pass(1000);
    go('/third');
    expect(look().kind).toBe('not-ready');
  });

  it('reads afresh for a press what changed after the first reading', async () => {
    show('Excel');
    const { look } = start();
    await pass(12_000);
    show('Excel finished');
    expect(look().items[0]?.title).toBe('Excel finished');
  });

  it('reads again when the tab is shown', async () => {
    show('Excel');
    start();
    await pass(12_000);
    show('Excel finished');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told.at(-1)).toBe('Excel finished');
  });

  it('is silent once it was ended', async () => {
    start();
    end.abort();
    show('Excel');
    go('/fourth');
    await pass(5000);
    expect(told).toEqual(['not-ready']);
  });
});
