import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import type { Locale } from '../../lib/words/words.ts';
import { button, type Journey } from '../e2e/journey.ts';
import { must, output, type Story } from './story.ts';
import { wordsIn } from './words.ts';

const today = bangkokDay(new Date());

/** What somebody did at work: one on the job (70), one learnt from others (20). */
const byHand = [
  { title: 'จัดทำแดชบอร์ดติดตามงบประมาณของฝ่าย', method: 'project', hours: '21', code: /^DLit700/ },
  { title: 'พี่เลี้ยงสอนการเขียนข้อเสนอโครงการดิจิทัล', method: 'mentoring', hours: '6', code: /^SPM400/ },
] as const;

/** Opens the tab that greeted at install and walks through its three steps, as a policy analyst (group A). */
export async function firstSteps(on: Journey, story: Story): Promise<void> {
  const { welcome: say, profile } = wordsIn('th');
  await story.step('First steps', async () => {
    const page = on.greeting;
    await page.getByLabel(profile('name')).fill('สมหญิง ตัวอย่างดี');
    await page.getByRole('combobox', { name: profile('position') }).fill('นักวิเคราะห์นโยบาย');
    await page.getByRole('option', { name: /นักวิเคราะห์นโยบายและแผน/ }).click();
    await page
      .getByRole('status')
      .getByText(/Academic/)
      .waitFor();
    await page.getByLabel(profile('agency')).fill('สำนักยุทธศาสตร์และประเมินผล');
    await story.picture(page, 'first-steps-th');
    await button(page, say('next')).click();
    await page.getByRole('heading', { name: say('where') }).waitFor();
    await button(page, say('next')).click();
    await page.getByRole('heading', { name: say('how') }).waitFor();
    await button(page, say('start')).click();
    await page.getByRole('heading', { name: say('ready') }).waitFor();
    await page.close();
    return 'นักวิเคราะห์นโยบายและแผน is mission group A';
  });
}

/** Two entries by hand, through the form with the plan's methods. */
export async function addByHand(on: Journey, story: Story): Promise<void> {
  const { form: say } = wordsIn('th');
  for (const { title, method, hours, code } of byHand)
    await story.step('An entry by hand', async () => {
      const before = (await on.desk.entries()).length;
      const page = await on.dashboard('/log/new');
      await page.getByLabel(say('title'), { exact: true }).fill(title);
      await page.getByLabel(say('method')).selectOption(method);
      await page.getByLabel(say('completedOn')).fill(today);
      await page.getByLabel(say('hours'), { exact: true }).fill(hours);
      await page.getByRole('checkbox', { name: code }).check();
      if (method === 'project') await story.picture(page, 'entry-form-th');
      await button(page, say('save')).click();
      await page.getByText(title).first().waitFor();
      must((await on.desk.entries()).length === before + 1, 'The form did not add an entry');
      await page.close();
      return `${method === 'project' ? 70 : 20} “${title}”, ${hours} hours`;
    });
}

/** The year's tally and the log, with their pictures in light and dark. */
export async function lookAtYear(on: Journey, story: Story, locale: Locale): Promise<void> {
  await story.step(locale === 'th' ? 'Overview' : 'Overview in English', async () => {
    const page = await on.dashboard('/');
    const rows = page.locator('table.cmp tbody tr');
    await rows.first().waitFor();
    const cells = await Promise.all((await rows.all()).map((row) => row.locator('td').allInnerTexts()));
    const hours = cells.map(([amount]) => Number(amount));
    const shares = cells.map(([, share]) => Number.parseInt(share ?? '', 10));
    must(hours.join() === '21,6,5', `The tally shows ${hours.join()} hours`);
    must(shares.reduce((a, b) => a + b) === 100, `The shares ${shares.join()} do not make 100`);
    await pictures(story, page, `overview-${locale}`);
    await page.close();
    return `70:20:10 is ${hours.join(':')} hours, ${shares.join(':')} per cent`;
  });
  await story.step(locale === 'th' ? 'Learning log' : 'Learning log in English', async () => {
    const page = await on.dashboard('/log');
    await page.getByText(byHand[0].title).first().waitFor();
    await pictures(story, page, `log-${locale}`);
    await page.close();
    return undefined;
  });
}

async function pictures(story: Story, page: Page, name: string): Promise<void> {
  await story.picture(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await story.picture(page, `${name}-dark`);
}

/** The log as a table and as a backup, through the dashboard's own buttons, into the output folder. */
export async function exportLog(on: Journey, story: Story): Promise<void> {
  const { exchange: say } = wordsIn('th');
  await story.step('Export', async () => {
    const page = await on.dashboard('/export');
    for (const [words, name] of [
      ['makeCsv', 'log.csv'],
      ['makeBackup', 'log.json'],
    ] as const) {
      const coming = page.waitForEvent('download');
      await button(page, say(words)).click();
      await (await coming).saveAs(join(output, name));
    }
    const entries = await on.desk.entries();
    const table = readFileSync(join(output, 'log.csv'), 'utf8');
    must(table.startsWith('\ufeff'), 'The table has no byte order mark');
    for (const { title } of entries) must(table.includes(title), `The table lacks “${title}”`);
    const kept = JSON.stringify(JSON.parse(readFileSync(join(output, 'log.json'), 'utf8')));
    for (const { id } of entries) must(kept.includes(id), `The backup lacks entry ${id}`);
    await story.picture(page, 'export-th');
    await page.close();
    return `log.csv and log.json, ${entries.length} entries each`;
  });
  await story.step('Restore, looked at beforehand', async () => {
    const page = await on.dashboard('/export');
    await page.getByLabel(say('choose')).setInputFiles(join(output, 'log.json'));
    const same = (await on.desk.entries()).length;
    await page.getByText(say('preview', { added: 0, same, differs: 0 })).waitFor();
    await page.close();
    return `0 new, ${same} same, 0 differ`;
  });
}

/** The backup of `all` entries, restored into a browser that has nothing yet. */
export async function restore(on: Journey, story: Story, all: number): Promise<void> {
  const { exchange: say } = wordsIn('en');
  await story.step('Restore on another computer', async () => {
    await on.greeting.close();
    const page = await on.dashboard('/export');
    await page.getByLabel(say('choose')).setInputFiles(join(output, 'log.json'));
    await button(page, say('apply')).waitFor();
    await story.picture(page, 'restore-preview-en');
    await button(page, say('apply')).click();
    await page.getByText(say('done', { n: all })).waitFor();
    const { length } = await on.desk.entries();
    must(length === all, `${length} of ${all} entries are there`);
    await page.close();
    return `${all} entries restored`;
  });
}
