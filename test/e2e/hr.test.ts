import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/universal';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exchangeWords } from '../../lib/words/exchange.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { packageWords } from '../../lib/words/package.ts';
import { superviseWords } from '../../lib/words/supervise.ts';
import { speaker } from '../../lib/words/words.ts';
import type { MadeUp } from '../people/made-up-person.ts';
import { recordBytes, writeRecords } from '../people/write-people.ts';
import { foundInEveryLook } from './axe.ts';
import { byHand, peopleIn, three, writeBroken, writeForty, writeRoster } from './hr-people.ts';
import { button, Journey } from './journey.ts';

const say = speaker(hrWords, 'th');
const inExchange = speaker(exchangeWords, 'th');
const inPackage = speaker(packageWords, 'th');
const atSupervisor = speaker(superviseWords, 'th');

const on = new Journey();
const folder = mkdtempSync(join(tmpdir(), 'idp-companion-hr-'));
const given: string[] = [];
let broken: { path: string; says: string }[] = [];

beforeAll(async () => {
  await on.begin({});
  for (const [at, one] of peopleIn(three, 100).entries()) given.push(await exported(one, at === 0));
  await on.afresh();
  given.push(...(await writeForty(folder)));
  broken = await writeBroken(folder);
}, 180_000);
afterAll(async () => {
  await on.end();
  rmSync(folder, { recursive: true });
});

/** Presses a button and keeps the file that comes of it. */
async function pressed(page: Page, words: string, name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await button(page, words).click();
  const file = join(folder, name);
  await (await coming).saveAs(file);
  return file;
}

/** Somebody's package out of the extension itself, after their supervisor's answer came back where there is one. */
async function exported(one: MadeUp, answered: boolean): Promise<string> {
  await on.afresh();
  const backup = join(folder, `backup-${one.no}.json`);
  writeFileSync(backup, recordBytes(one));
  const page = await on.dashboard('/export');
  await page.getByLabel(inExchange('choose')).setInputFiles(backup);
  await button(page, inExchange('apply')).click();
  await page.getByText(inExchange('done', { n: one.entries })).waitFor();
  await page.locator('select.year').selectOption(String(one.fiscalYear));
  const file = await pressed(page, inPackage('makePackage'), `learner-${one.no}.zip`);
  if (!answered) return file;
  const supervisor = await on.dashboard('/supervise');
  await supervisor.getByLabel(atSupervisor('choose')).setInputFiles(file);
  await supervisor.getByLabel(atSupervisor('name')).fill('สมศรี หัวหน้าดี');
  await supervisor.getByLabel(atSupervisor('words')).fill('ทำได้ตามแผน');
  await supervisor.getByText(atSupervisor('acknowledge', { form: 'IDP1' })).click();
  const answer = await pressed(supervisor, atSupervisor('save'), 'answer.json');
  await page.getByLabel(inPackage('chooseAnswer')).setInputFiles(answer);
  await page.getByText('สมศรี หัวหน้าดี').waitFor();
  return pressed(page, inPackage('makePackage'), `learner-${one.no}.zip`);
}

async function hrPage(files: readonly string[]): Promise<Page> {
  const page = await on.open(on.desk.address('hr.html'));
  await page.getByLabel(say('choose')).setInputFiles([...files]);
  await page.locator('.hr > .note[role="status"]').waitFor();
  return page;
}

const kpi = (page: Page, at: number) => page.locator('section.kpi > div').nth(at).locator('.big').innerText();
const shows = ({ n, of, percent }: { n: number; of: number; percent: string }) =>
  `${percent} ${say('ofPeople', { n, of })}`;

it('counts three who exported, forty made up and five broken files as the hand-made table says', async () => {
  const before = await on.desk.records();
  const page = await hrPage([...given, ...broken.map(({ path }) => path)]);
  await page.getByText(say('doneBad', { n: 49, bad: 5 })).waitFor();
  await expect.poll(() => kpi(page, 2)).toBe(say('people', { n: byHand['4.2'].n }));

  await page.getByLabel(say('rosterChoose')).setInputFiles(writeRoster(folder));
  for (const [at, no] of (['4.1.1', '4.1.2', '4.2'] as const).entries())
    await expect.poll(() => kpi(page, at)).toBe(shows(byHand[no]));
  await page.getByText(say('at-least-one'), { exact: true }).click();
  await expect.poll(() => kpi(page, 2)).toBe(shows(byHand['at-least-one']));

  const notices = page.getByRole('region', { name: say('notices', { n: '' }).trim().slice(0, 8) });
  for (const { path, says } of broken) {
    const line = notices.getByRole('listitem').filter({ hasText: path.split('/').at(-1) ?? '' });
    expect(await line.innerText()).toContain(say(`trouble_${says as 'foreign'}`));
  }
  await notices.getByText(say('repeat', { n: 2 })).waitFor();
  await notices.getByText(say('readingIs', { reading: say('curriculum') })).waitFor();

  await page.getByText(say('list_missing'), { exact: true }).click();
  await expect.poll(() => page.locator('table.people tbody tr').count()).toBe(4);
  expect(await on.desk.records()).toEqual(before);
});

it('filters, opens one person’s record again from their file, and is read by axe in every look', async () => {
  const page = await hrPage(given);
  expect(await foundInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByLabel(say('search')).fill('ทดสอบ100');
  await expect.poll(() => page.locator('table.people tbody tr').count()).toBe(1);
  expect(await page.locator('table.people').innerText()).toContain(say('seal_first'));
  await page.getByRole('button', { name: /ทดสอบ100/ }).click();
  const record = page.getByRole('dialog');
  await record.getByText(say('recordEntries', { n: 6 })).waitFor();
  await record.getByText(say('as-planned')).first().waitFor();
  expect(await foundInEveryLook(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByLabel(say('search')).fill('');
  await page.getByRole('search').getByLabel(say('group')).selectOption('none');
  await page.getByText(say('nobodyFound')).waitFor();
});

it('stops when it is told to, and counts nothing of what it was reading', async () => {
  const page = await hrPage(given.slice(0, 3));
  const many = writeRecords(join(folder, 'many'), 1000, 1200);
  await page.getByLabel(say('choose')).setInputFiles(many);
  await button(page, say('cancel')).click();
  await page.getByText(say('cancelled')).waitFor();
  await page.getByText(say('fine', { n: 3 })).waitFor();
  await page.getByLabel(say('choose')).setInputFiles(many.slice(0, 5));
  await page.getByText(say('fine', { n: 8 })).waitFor();
});

it('prints figures over people and no names, and holds back small groups', async () => {
  const page = await hrPage(given);
  await page
    .getByRole('radiogroup', { name: say('by') })
    .getByText(say('by_position'))
    .click();
  await page.getByRole('rowheader', { name: 'ครู', exact: true }).waitFor();
  await page.getByLabel(say('search')).fill('ทดสอบ1');
  await expect.poll(() => page.locator('table.people tbody tr').count()).toBe(14);
  // Fourteen people in five positions: no position has five of them.
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  expect(printed).toContain(say('heldGroups', { n: 5 }));
  expect(printed).toContain('4.1.1');
  for (const name of ['ทดสอบ1', 'นักวิชาการคอมพิวเตอร์', 'letter.json']) expect(printed).not.toContain(name);
  await page.getByLabel(say('search')).evaluate((field: HTMLInputElement) => {
    field.value = 'ทดสอบ100';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.locator('.figures.few').waitFor();
  expect(await page.locator('body').innerText()).not.toContain('4.1.1');
});

it('takes a roster whose columns HR points out, and keeps it when another file is no table', async () => {
  const page = await hrPage(given.slice(0, 3));
  const roster = join(folder, 'odd.csv');
  const [one] = peopleIn(three, 100);
  writeFileSync(roster, `บุคคล;ก;ข\n${one?.name};x;y\nผู้ที่ไม่ส่ง;x;y\n`);
  await page.getByLabel(say('rosterChoose')).setInputFiles(roster);
  await button(page, say('rosterUse')).click();
  await page.getByText(say('rosterNeeds')).waitFor();
  await page.getByLabel(say('column_name'), { exact: true }).selectOption('0');
  expect(await foundInEveryLook(page)).toEqual([]);
  await button(page, say('rosterUse')).click();
  await page.getByText(say('rosterRead', { name: 'odd.csv', n: 2 })).waitFor();
  const bad = join(folder, 'bad.csv');
  writeFileSync(bad, new Uint8Array([0, 1, 2, 0, 0]));
  await page.getByLabel(say('rosterChoose')).setInputFiles(bad);
  await page.getByText(say('rosterBad', { name: 'bad.csv' })).waitFor();
  await page.getByText(say('rosterRead', { name: 'odd.csv', n: 2 })).waitFor();
});

it('saves a workbook without people, or with them and the keys by which they are known next time', async () => {
  const page = await hrPage(given);
  const save = async (people: boolean) => {
    await button(page, say('save')).click();
    if (people) await page.getByText(say('savePeople')).click();
    const file = await pressed(page, say('saveNow'), people ? 'people.xlsx' : 'hr.xlsx');
    return { file, sheets: await readExcelFile(new Blob([readFileSync(file)])) };
  };
  const summary = await save(false);
  expect(summary.sheets.map(({ sheet }) => sheet)).not.toContain(say('peopleTitle'));
  expect(JSON.stringify(summary.sheets)).not.toContain('ทดสอบ100');
  const withPeople = await save(true);
  expect(withPeople.sheets.find(({ sheet }) => sheet === say('peopleTitle'))?.data).toHaveLength(44);

  const next = await hrPage([...given, withPeople.file]);
  await next.getByLabel(say('search')).fill('ทดสอบ100');
  await expect.poll(() => next.locator('table.people').innerText()).toContain(say('seal_same'));
});
