import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hrWords } from '../../lib/words/hr.ts';
import { type PageServer, startPages } from '../server/server.ts';
import { type Fox, startFirefox } from './firefox.ts';
import { writeBroken, writeForty } from './hr-people.ts';

const folder = mkdtempSync(join(tmpdir(), 'idp-companion-hr-'));
let pages: PageServer;
let fox: Fox;

beforeAll(async () => {
  pages = await startPages();
  fox = await startFirefox(pages.port);
});
afterAll(async () => {
  await fox?.close();
  await pages?.close();
  rmSync(folder, { recursive: true });
});

it('reads, checks and counts in Firefox’s workers as in Chromium’s', async () => {
  const page = await fox.open('hr.html');
  const files = [...(await writeForty(folder)), ...(await writeBroken(folder)).map(({ path }) => path)];
  const field = await page.waitForSelector('input[type=file][multiple]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(...files);
  const said = () => page.evaluate(() => document.querySelector('.hr > .note')?.textContent ?? '');
  const done = hrWords.doneBad.th.replace('{n}', '46').replace('{bad}', '5');
  await expect.poll(said, { timeout: 30_000 }).toBe(done);
  const big = () => page.evaluate(() => document.querySelectorAll('.kpi .big')[2]?.textContent ?? '');
  await expect.poll(big).toBe(hrWords.people.th.replace('{n}', '22'));
});
