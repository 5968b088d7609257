import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { formatArchive } from '../../lib/exchange/archive.ts';
import { sampleContents } from '../../lib/exchange/package/package.fixture.ts';
import { readPackage } from '../../lib/exchange/package/read-package.ts';
import { formatStatements } from '../../lib/exchange/xapi/statements.ts';
import { answerWords } from '../../lib/words/answer.ts';
import { exchangeWords } from '../../lib/words/exchange.ts';
import { packageWords } from '../../lib/words/package.ts';
import { planWords } from '../../lib/words/plan.ts';
import { superviseWords } from '../../lib/words/supervise.ts';
import { speaker } from '../../lib/words/words.ts';
import { foundInEveryLook } from './axe.ts';
import { button, Journey } from './journey.ts';

const inExchange = speaker(exchangeWords, 'th');
const inPackage = speaker(packageWords, 'th');
const atSupervisor = speaker(superviseWords, 'th');
const inAnswer = speaker(answerWords, 'th');

const learner = new Journey();
const supervisor = new Journey();
const folder = mkdtempSync(join(tmpdir(), 'idp-companion-supervisor-'));

beforeAll(async () => {
  await learner.begin({});
  await supervisor.begin({});
});
afterAll(async () => {
  await learner.end();
  await supervisor.end();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await learner.afresh();
  await supervisor.afresh();
  const { records, files } = await sampleContents();
  const archive = formatArchive(
    { ...records, answers: [], aside: [], profile: { ...records.profile, fiscalYear: 2569 } },
    files,
    '2026-06-12T03:00:00.000Z',
  );
  const backup = join(folder, 'learner.zip');
  writeFileSync(backup, archive);
  const page = await learner.dashboard('/export');
  await page.getByLabel(inExchange('choose')).setInputFiles(backup);
  await button(page, inExchange('apply')).click();
  await page.getByText(inExchange('done', { n: 2 })).waitFor();
  await page.close();
});

/** Presses a button and keeps the file that comes of it. */
async function pressed(page: Page, words: string, name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await button(page, words).click();
  const file = join(folder, name);
  await (await coming).saveAs(file);
  return file;
}

/** The learner's package, made by the button. */
async function madePackage(choose: (page: Page) => Promise<void> = async () => undefined): Promise<string> {
  const page = await learner.dashboard('/export');
  await choose(page);
  return pressed(page, inPackage('makePackage'), 'package.zip');
}

/** The supervisor's page with a file opened. */
async function opened(file: string): Promise<Page> {
  const page = await supervisor.dashboard('/supervise');
  await page.getByLabel(atSupervisor('choose')).setInputFiles(file);
  return page;
}

it('goes from the learner to the supervisor and back, and shows the answer as the supervisor’s own', async () => {
  const file = await madePackage();
  const read = await readPackage(readFileSync(file), { files: 'verify' });
  expect(read).toMatchObject({ ok: true, verdict: { is: 'unchanged' }, manifest: { fiscalYears: [2569] } });
  expect(read.ok && read.files.map(({ name }) => name)).toContain('idp1.xlsx');

  const page = await opened(file);
  await page.getByText(atSupervisor('first', { key: '' }).trim()).waitFor();
  await page.getByRole('heading', { name: 'สมชาย ใจดี' }).waitFor();
  await button(page, atSupervisor('save')).click();
  await page.getByText(atSupervisor('needName')).waitFor();
  await page.getByLabel(atSupervisor('name')).fill('สมศรี หัวหน้าดี');
  await page.getByLabel(atSupervisor('position')).fill('ผู้อำนวยการกลุ่ม');
  await page.getByLabel(atSupervisor('words')).fill('แผนดี ขอให้เริ่มเร็วขึ้น');
  await page.getByLabel(atSupervisor('suggest', { no: 1 })).fill('ขอให้ทำกับข้อมูลจริงของฝ่าย');
  await page.getByText(atSupervisor('acknowledge', { form: 'IDP1' })).click();

  const opening = page.waitForEvent('popup');
  await button(page, atSupervisor('openFile', { name: 'เกียรติบัตร.pdf' })).click();
  expect((await opening).url()).toMatch(/^blob:chrome-extension:/);
  await (await opening).close();

  // A reload loses nothing of what was typed once the same package is opened again.
  await page.reload();
  await page.getByLabel(atSupervisor('choose')).setInputFiles(file);
  await expect.poll(() => page.getByLabel(atSupervisor('words')).inputValue()).toContain('แผนดี');
  expect(await foundInEveryLook(page)).toEqual([]);
  const answer = await pressed(page, atSupervisor('save'), 'answer.json');
  const kept = JSON.stringify(await supervisor.desk.records());
  for (const theirs of ['สมชาย', 'ธรรมาภิบาล', '00000000-0000-4000-8000-00000000beef'])
    expect(kept).not.toContain(theirs);

  const exchange = await learner.dashboard('/export');
  await exchange.getByLabel(inPackage('chooseAnswer')).setInputFiles(answer);
  await exchange.getByText(inPackage('taken', { name: 'สมศรี หัวหน้าดี', form: 'IDP1', year: 2569 })).waitFor();
  await exchange.getByRole('link', { name: inPackage('see') }).click();
  const note = exchange.getByRole('region', { name: `${inAnswer('title')} IDP1` });
  await note.getByText('แผนดี ขอให้เริ่มเร็วขึ้น').waitFor();
  await note.getByText('ขอให้ทำกับข้อมูลจริงของฝ่าย').waitFor();
  expect(await note.getByText(inAnswer('stale')).count()).toBe(0);
  expect(await foundInEveryLook(exchange)).toEqual([]);
  await exchange.setViewportSize({ width: 1280, height: 900 });

  await exchange.getByLabel(planWords.targetHelp.th).fill('งานใหม่ที่ตกลงกันทีหลัง');
  await note.getByText(inAnswer('stale')).waitFor();
});

it('is refused when it was changed, and told of when it is unsigned or of the same sender again', async () => {
  const whole = await madePackage();
  const bytes = readFileSync(whole);
  const bad = join(folder, 'bad.zip');
  const other = Buffer.from(bytes);
  // The record is packed; any byte in it that changes is a change of the record.
  other[bytes.indexOf('record.json') + 40] = (other[bytes.indexOf('record.json') + 40] ?? 0) ^ 1;
  writeFileSync(bad, other);
  const page = await opened(bad);
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('record.json');
  expect(await page.getByLabel(atSupervisor('name')).count()).toBe(0);

  for (const told of ['first', 'same'] as const) {
    await page.getByLabel(atSupervisor('choose')).setInputFiles(whole);
    await page.getByText(atSupervisor(told, { key: '' }).trim()).waitFor();
  }
  const unsigned = await madePackage((exchange) => exchange.getByText(inPackage('sign')).click());
  await page.getByLabel(atSupervisor('choose')).setInputFiles(unsigned);
  await page.getByText(atSupervisor('unsigned')).waitFor();
  expect(atSupervisor('unsigned')).not.toContain('ไม่ถูกแก้');
});

it('leaves the log’s statements as a file', async () => {
  const page = await learner.dashboard('/export');
  const statements = JSON.parse(readFileSync(await pressed(page, 'xAPI 2.0', 'xapi.json'), 'utf8'));
  expect(formatStatements(statements)).toContain('http://adlnet.gov/expapi/verbs/completed');
  expect(statements).toHaveLength(4);
  expect(new Set(statements.map(({ version }: { version: string }) => version))).toEqual(new Set(['2.0.0']));
});
