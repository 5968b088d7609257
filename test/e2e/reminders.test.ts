import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Alarms, Browser } from 'webextension-polyfill';
import { bangkokDay, fiscalYearOf } from '../../lib/idp/fiscal-year.ts';
import { assessmentWords } from '../../lib/words/assessment.ts';
import { settingsWords } from '../../lib/words/settings.ts';
import { speaker } from '../../lib/words/words.ts';
import { built } from './chromium.ts';
import { journey } from './in-chromium.ts';
import { button, cardIn, say, typeDay } from './journey.ts';
import { dashboardOn, moveWorkerTo } from './year-clock.ts';
import { firstPlan } from './year-first-plan.ts';

/** The build with the optional permissions allowed from the start: nobody is there to press the browser's own question. */
const allowing = mkdtempSync(join(tmpdir(), 'idp-companion-allowing-'));
cpSync(built, allowing, { recursive: true });
const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
manifest.permissions.push(...manifest.optional_permissions);
writeFileSync(join(allowing, 'manifest.json'), JSON.stringify(manifest));
afterAll(() => rmSync(allowing, { recursive: true, force: true }));

const on = journey({ extension: allowing });
const inSettings = speaker(settingsWords, 'th');
const year = fiscalYearOf(bangkokDay(new Date())) - 1;
const day = (monthAndDay: string) => `${year - 543 - (monthAndDay >= '10' ? 1 : 0)}-${monthAndDay}`;

type Extension = { chrome: Browser };
const worker = () => on.context.serviceWorkers().at(-1) as Worker;
const alarms = (): Promise<Alarms.Alarm[]> =>
  worker().evaluate(() => (globalThis as unknown as Extension).chrome.alarms.getAll());
const shown = async () =>
  Object.keys(
    await worker().evaluate(() => (globalThis as unknown as Extension).chrome.notifications.getAll()),
  ).sort();
const forget = () =>
  worker().evaluate(async () => {
    const { notifications } = (globalThis as unknown as Extension).chrome;
    for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
  });

/** Lets the daily alarm go off on an ISO day. */
async function alarmOn(isoDay: string): Promise<void> {
  await moveWorkerTo(on, isoDay);
  await worker().evaluate(() =>
    (globalThis as unknown as Extension).chrome.alarms.create('remind', { delayInMinutes: 0.001 }),
  );
}

/** Switches kinds of reminders in the settings, as they are on an ISO day. */
async function press(isoDay: string, ...kinds: ('quarter-end' | 'assessment' | 'backup')[]): Promise<void> {
  const page = await dashboardOn(on, isoDay, '/settings');
  for (const kind of kinds) {
    const box = page.getByRole('checkbox', { name: inSettings(kind) });
    const was = await box.isChecked();
    await box.click();
    await expect.poll(() => box.isChecked()).toBe(!was);
  }
  await page.close();
}

describe('reminders', () => {
  it('show what is due in the year once, only what was asked for, and nothing once switched off', async () => {
    let page = await dashboardOn(on, day('10-05'), '/welcome');
    await firstPlan(page, {
      name: 'สมหญิง ตัวอย่างดี',
      position: 'นักพัฒนาสังคม',
      agency: 'สำนักงานเขตตัวอย่าง',
      gaps: ['DLit700', 'DS100'],
    });
    await page.close();
    await moveWorkerTo(on, day('12-01'));
    page = await on.visit('ocsc', 'course-hours');
    await typeDay(cardIn(page).getByLabel(say('day')), day('12-01'));
    await button(cardIn(page), say('saveFinished')).click();
    await cardIn(page).getByText(say('saved'), { exact: true }).waitFor();
    page = await dashboardOn(on, day('12-02'), '/assessment');
    await button(page, assessmentWords.again.th).click();
    await page.getByRole('radio').first().waitFor({ state: 'attached' });
    await page.close();

    expect(await alarms()).toEqual([]);
    await press(day('12-02'), 'backup');
    await expect.poll(alarms).toMatchObject([{ name: 'remind', periodInMinutes: 1440 }]);
    await alarmOn(day('12-20'));
    await expect.poll(shown).toEqual(['backup']);

    await press(day('12-20'), 'quarter-end', 'assessment');
    await alarmOn(day('12-20'));
    await expect.poll(shown).toEqual(['assessment', 'backup', 'quarter-end']);
    await forget();
    await alarmOn(day('12-22'));
    await expect.poll(alarms).toEqual([]);
    expect(await shown()).toEqual([]);
    await alarmOn(day('01-05'));
    await expect.poll(shown).toEqual(['assessment', 'backup']);

    await forget();
    await press(day('02-05'), 'quarter-end', 'assessment', 'backup');
    await expect.poll(alarms).toEqual([]);
    await alarmOn(day('02-06'));
    await expect.poll(alarms).toEqual([]);
    expect(await shown()).toEqual([]);
  });
});
