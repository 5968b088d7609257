import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCsv } from '../../lib/exchange/csv.ts';
import { exchangeWords } from '../../lib/words/exchange.ts';
import { speaker } from '../../lib/words/words.ts';
import { journey } from './in-chromium.ts';
import { button, cardIn, say } from './journey.ts';

const on = journey();
const inExchange = speaker(exchangeWords, 'th');
const folder = mkdtempSync(join(tmpdir(), 'idp-companion-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function logTwo(): Promise<void> {
  for (const [site, name] of [
    ['ocsc', 'course-hours'],
    ['thaimooc', 'about-old'],
  ] as const) {
    const card = cardIn(await on.visit(site, name));
    await button(card, say('saveFinished')).click();
    await card.getByText(say('saved'), { exact: true }).waitFor();
  }
}

/** Presses a button of the export page and keeps what comes. */
async function download(words: 'makeCsv' | 'makeBackup'): Promise<string> {
  const page = await on.dashboard('/export');
  const coming = page.waitForEvent('download');
  await button(page, inExchange(words)).click();
  const file = join(folder, `${words}.${(await coming).suggestedFilename().split('.').at(-1)}`);
  await (await coming).saveAs(file);
  return file;
}

it('writes the log as a table that reads back', async () => {
  await logTwo();
  const text = readFileSync(await download('makeCsv'), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const read = readCsv(text);
  expect(JSON.stringify(read)).toContain('Digital Literacy');
  const titles = (await on.desk.entries()).map(({ title }) => title);
  for (const title of titles) expect(text).toContain(title);
});

it('restores a backup into an empty log, after saying what it would do', async () => {
  await logTwo();
  const file = await download('makeBackup');
  const before = await on.desk.entries();
  await on.afresh();
  const page = await on.dashboard('/export');
  await page.getByLabel(inExchange('choose')).setInputFiles(file);
  await page.getByText(inExchange('preview', { added: 2, same: 0, differs: 0 })).waitFor();
  expect(await on.desk.entries()).toEqual([]);
  await button(page, inExchange('apply')).click();
  await page.getByText(inExchange('done', { n: 2 })).waitFor();
  expect(await on.desk.entries()).toEqual(before);

  const card = cardIn(await on.visit('ocsc', 'course-hours'));
  await card.getByRole('heading', { name: say('already') }).waitFor();
});

it('changes nothing for a file that is cut off, or is no backup', async () => {
  await logTwo();
  const before = await on.desk.records();
  const whole = readFileSync(await download('makeBackup'));
  const page = await on.dashboard('/export');
  const bad = [whole.subarray(0, whole.length / 2), Buffer.from('{"kind":"x"}'), Buffer.from('<b>')];
  for (const [index, bytes] of bad.entries()) {
    const file = join(folder, `bad-${index}.json`);
    writeFileSync(file, bytes);
    await page.getByLabel(inExchange('choose')).setInputFiles(file);
    await page.getByRole('alert').waitFor();
    expect(await button(page, inExchange('apply')).count()).toBe(0);
    const after = await on.desk.records();
    delete after['meta:backup'];
    delete before['meta:backup'];
    expect(after).toEqual(before);
  }
});
