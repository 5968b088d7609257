import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hrWords } from '../../lib/words/hr.ts';
import { startChromium } from '../e2e/chromium.ts';
import { sitDown } from '../e2e/desk.ts';
import { writeRecords, writeWorkbooks, writeZips } from '../people/write-people.ts';
import { figure, headline, spreadOf } from './figures.ts';

/** Members of one zip. */
const perZip = 500;
/** Of the kernel's clock, in which it tells processor time. */
const ticksPerSecond = 100;
/** Agencies that are chosen one after the other. */
const filters = 20;

/** Gives HR's page so many people as records and packages, and some as workbooks, which are read more slowly. */
export async function benchHr(people: number, workbooks: number): Promise<void> {
  await withFolder(async (folder) => {
    const half = Math.floor(people / 2);
    const files = [
      ...writeRecords(folder, 0, half),
      ...(await writeZips(folder, half, people - half, perZip)),
    ];
    const many = people.toLocaleString('en');
    headline(`HR's view: ${many} records of 40 entries, half JSON files, half signed packages in zips`);
    await withPage(async (page) => {
      await benchLoad(page, files, people, 20);
      await benchFilters(page);
      const { ours, browsers } = await page.evaluate(longestTasks);
      figure('longest task of the page (0 is none of 50 ms or more)', ours, 'ms', 50);
      figure('before that: the browser’s own making of the list of files', browsers, 'ms');
      figure('most memory of the page’s process with its workers', pageProcess().peak, 'MiB', 1024);
    });
  });
  await withFolder(async (folder) => {
    const files = await writeWorkbooks(folder, 0, workbooks);
    headline(`HR's view: ${workbooks} workbooks (XLSX) of 40 entries`);
    await withPage((page) => benchLoad(page, files, workbooks));
  });
}

async function benchLoad(page: Page, files: string[], people: number, target?: number): Promise<void> {
  await page.evaluate(watchTasks);
  await page.getByLabel(hrWords.choose.th).setInputFiles(files);
  const load = await page.evaluate(untilRead);
  const said = await page.locator('.hr > .note[role="status"]').innerText();
  if (said !== hrWords.done.th.replace('{n}', String(people))) throw new Error(`HR’s view says: ${said}`);
  figure('load, from the choice of the files to the figures', load / 1000, 's', target);
  figure('processor time of the page and its workers up to there', pageProcess().worked, 's');
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'idp-companion-hr-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** HR's page in a browser of its own, in front: a page in the background draws once a second. */
async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  const { context, close } = await startChromium({ port: 1 });
  try {
    const desk = await sitDown(context);
    const page = await context.newPage();
    await page.goto(desk.address('hr.html'));
    await page.bringToFront();
    await page.getByText(hrWords.emptyTitle.th).waitFor();
    await use(page);
  } finally {
    await close();
  }
}

async function benchFilters(page: Page): Promise<void> {
  const taken: number[] = [];
  for (let at = 1; at <= filters; at += 1)
    taken.push(await page.evaluate(chooseAgency, { label: hrWords.agency.th, at }));
  figure(
    `filter by agency, from the choice to the painted figures, median of ${filters}`,
    spreadOf(taken).median,
    'ms',
    200,
  );
  figure('filter by agency, slowest', spreadOf(taken).max, 'ms', 200);
  const typed = await page.evaluate(typeSearch, { label: hrWords.search.th, words: 'ทดสอบ77' });
  figure('search, from the last letter to the painted figures', typed, 'ms', 200);
}

interface Watched {
  tasks: { from: number; to: number }[];
  begun: number;
}

/**
 * Runs in the page: the longest task since the files were handed to it, in ms, and what the browser did in the same task before
 * that, which is no code of the page.
 */
function longestTasks(): { ours: number; browsers: number } {
  const { tasks, begun } = globalThis as unknown as Watched;
  const ours = tasks.map(({ from, to }) => to - Math.max(from, begun));
  const browsers = tasks.map(({ from, to }) => Math.min(to, begun) - from);
  return { ours: Math.max(0, ...ours), browsers: Math.max(0, ...browsers) };
}

/** Runs in the page: keeps every task that held its thread for 50 ms or more, and the moment files are chosen. */
function watchTasks(): void {
  const watched: Watched = { tasks: [], begun: 0 };
  Object.assign(globalThis, watched);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      (globalThis as unknown as Watched).tasks.push({ from: startTime, to: startTime + duration });
  }).observe({ type: 'longtask' });
  addEventListener(
    'change',
    () => {
      (globalThis as unknown as Watched).begun ||= performance.now();
    },
    true,
  );
}

/** Runs in the page: ms from the choice of files to the word that they are read, painted. */
function untilRead(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.hr > .note[role="status"]'))
        requestAnimationFrame(() => resolve(performance.now() - (globalThis as unknown as Watched).begun));
      else setTimeout(look, 20);
    };
    look();
  });
}

/** Runs in the page: chooses the agency at a place of the list; ms until the heading names it and is painted. */
function chooseAgency({ label, at }: { label: string; at: number }): Promise<number> {
  const named = [...document.querySelectorAll('.filters label')].find((one) => one.textContent === label);
  const select = document.getElementById(named?.getAttribute('for') ?? '') as HTMLSelectElement;
  const wanted = select.options[at]?.value ?? '';
  const begun = performance.now();
  select.value = wanted;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return new Promise((resolve) => {
    const look = () => {
      const shown = document.querySelector('table.u tbody th')?.textContent;
      if (shown === wanted) requestAnimationFrame(() => resolve(performance.now() - begun));
      else setTimeout(look, 2);
    };
    look();
  });
}

/** Runs in the page: types into the search with nothing else chosen; ms until the list holds another number of people. */
async function typeSearch({ label, words }: { label: string; words: string }): Promise<number> {
  const field = [...document.querySelectorAll('.filters label')]
    .find((one) => one.textContent?.includes(label))
    ?.querySelector('input') as HTMLInputElement;
  const count = () => document.querySelector('.pages [role="status"]')?.textContent;
  const before = count();
  const begun = performance.now();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    const look = () => {
      if (count() !== before) requestAnimationFrame(() => resolve(performance.now() - begun));
      else setTimeout(look, 2);
    };
    look();
  });
}

/** Most memory (MiB) and processor time (s) so far of HR's page: of all processes of extensions' pages the one that held most. */
function pageProcess(): { peak: number; worked: number } {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process')) return [];
        const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
        const times = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, '').split(' ');
        return [{ peak: peak / 1024, worked: (Number(times[12]) + Number(times[13])) / ticksPerSecond }];
      } catch {
        return [];
      }
    });
  return found.reduce((most, one) => (one.peak > most.peak ? one : most), { peak: 0, worked: 0 });
}
