import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../lib/exchange/workbook/read-workbook.ts';
import { unpackedSize } from '../../lib/exchange/xlsx/unpacked-size.ts';
import { writeXlsx } from '../../lib/exchange/xlsx/write-xlsx.ts';
import type { Profile } from '../../lib/idp/profile.ts';
import { schemaVersion } from '../../lib/idp/schema-version.ts';
import { sampleItem, samplePlan, sampleReview } from '../../lib/idp/year/years.fixture.ts';
import { exchangeWords } from '../../lib/words/exchange.ts';
import { importWords } from '../../lib/words/import.ts';
import { printWords } from '../../lib/words/print.ts';
import { speaker } from '../../lib/words/words.ts';
import { pictureOf, plain, wordsOf } from '../office/libreoffice.ts';
import { foundInEveryLook } from './axe.ts';
import { journey } from './in-chromium.ts';
import { button } from './journey.ts';

const on = journey();
const say = speaker(printWords, 'th');
const inExchange = speaker(exchangeWords, 'th');
const inImport = speaker(importWords, 'th');

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const long = 'จัดทำรายงานตัวชี้วัดรายไตรมาสของกอง ผู้บริหารใช้ตัดสินใจได้ภายใน 3 วันทำการ ';
const profile: Profile = {
  kind: 'profile',
  version: 2,
  id: null,
  name: 'นางสาวสมหญิง ปู่น้ำ',
  position: 'นักวิเคราะห์นโยบายและแผนชำนาญการ',
  missionGroup: 'S',
  classifiedBy: null,
  classifiedBecause: '',
  personnel: null,
  agency: 'กองยุทธศาสตร์บริหารจัดการ',
  supervisor: 'นายสมชาย รักงาน',
  fiscalYear: 2569,
  updatedAt: '2026-01-01T00:00:00.000Z',
};

/** Puts a year into the store whose second item is as long as the learner likes. */
async function withPlan(target: string): Promise<void> {
  const items = [
    sampleItem({ id: id(1) }),
    sampleItem({ id: id(2), target, evaluation: { self: false, others: false } }),
  ];
  const records = { profile, 'plan:2569': samplePlan({ items }), 'review:2569': sampleReview() };
  const page = await on.dashboard('/settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    (put) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('idp-companion');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          for (const [key, value] of Object.entries(put)) writing.objectStore('records').put(value, key);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    records,
  );
  await page.close();
}

async function form(at: string): Promise<Page> {
  const page = await on.open(on.desk.address(`print.html#/${at}`));
  await page.locator('.sheet .form-row').first().waitFor();
  return page;
}

const printed = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true });

/** What stands over the edge of its sheet and would be lost on paper. */
const overflowing = (page: Page) =>
  page.locator('.sheets > .sheet').evaluateAll(
    (sheets) =>
      sheets.filter((sheet) => {
        const foot = sheet.querySelector('.form-foot')?.getBoundingClientRect();
        const rows = [...sheet.querySelectorAll('tr, .signatures')].map((row) => row.getBoundingClientRect());
        return (
          sheet.scrollHeight > sheet.clientHeight || rows.some(({ bottom }) => bottom > (foot?.top ?? 0) + 1)
        );
      }).length,
  );

describe('an official form on paper', () => {
  it.each(['IDP1', 'IDP2'] as const)('%s prints what its view shows, page by page', async (name) => {
    await withPlan(long);
    const page = await form(`${name}/2569`);
    expect(await page.locator('.sheets > .sheet').count()).toBe(1);
    expect(await overflowing(page)).toBe(0);
    const pdf = await printed(page);
    pictureOf(`print-${name.toLowerCase()}`, pdf);
    const words = wordsOf(pdf);
    const text = words.map(({ text }) => text).join('');
    for (const wanted of ['๒๕๖๙', 'ปู่น้ำ', 'ผู้บังคับบัญชา', `(${name})`]) expect(text).toContain(plain(wanted));
    expect(Math.max(...words.map((word) => word.page))).toBe(1);
  });

  it('goes on over numbered sheets where its text needs them, its headings on each', async () => {
    await withPlan(long.repeat(40));
    const page = await form('IDP1/2569');
    const sheets = await page.locator('.sheets > .sheet').count();
    expect(sheets).toBeGreaterThan(2);
    expect(await overflowing(page)).toBe(0);
    expect(await page.locator('.sheets > .sheet thead').count()).toBe(sheets);
    const words = wordsOf(await printed(page));
    expect(Math.max(...words.map((word) => word.page))).toBe(sheets);
    const signs = words.map(({ text }) => text).join('');
    expect(signs.split('ตัวชี้วัด').length - 1).toBe(40);
  });

  it('points out every empty place before it is printed, and prints no mark of it', async () => {
    await withPlan(long);
    const page = await form('IDP1/2569');
    await page.getByText(say('gaps', { n: 1 })).click();
    await page.getByText(say('row', { no: 2, what: say('evaluation') })).waitFor();
    expect(await page.locator('.sheets > .sheet .gap').count()).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const gap = page.locator('.sheets > .sheet .gap').first();
    expect(await gap.evaluate((cell) => getComputedStyle(cell).boxShadow)).toBe('none');
    expect(await page.locator('.print-bar').isVisible()).toBe(false);
  });

  it('has nothing for axe to find around it, in light and dark, wide and narrow', async () => {
    await withPlan(long);
    for (const at of ['IDP1/2569', 'IDP2/blank']) {
      const page = await form(at);
      expect(await foundInEveryLook(page)).toEqual([]);
    }
  });

  it('prints blank, for any year', async () => {
    const page = await form('IDP2/blank');
    expect(await page.locator('.sheets > .sheet .gap').count()).toBe(0);
    expect(await page.locator('.boxes li').count()).toBeGreaterThanOrEqual(16);
    const words = wordsOf(await printed(page));
    expect(words.map(({ text }) => text).join('')).toContain(plain('ให้ดำเนินการพัฒนาต่อ'));
  });
});

describe('files for Excel', () => {
  it('are made where they are asked for, and hold what the screen shows', async () => {
    await withPlan(long);
    const page = await form('IDP1/2569');
    const downloading = page.waitForEvent('download');
    await button(page, say('xlsx')).click();
    expect((await downloading).suggestedFilename()).toBe('idp1-2569.xlsx');
    const exporting = await on.dashboard('/export');
    const made = exporting.waitForEvent('download');
    await button(exporting, inExchange('makeWorkbook')).click();
    const file = await made;
    expect(file.suggestedFilename()).toBe('workbook-2569.xlsx');
    const read = await readWorkbook(new Uint8Array(readFileSync(await file.path())), schemaVersion);
    expect(read).toMatchObject({ ok: true, about: { name: profile.name }, years: [{ plan_items: '2' }] });
    // The same person is known by it in whatever file they send.
    const { id } = (await on.desk.records()).profile as Profile;
    expect(read.ok && [read.about.person_id, typeof id]).toEqual([id, 'string']);
  });
});

describe('a list of past training', () => {
  const list = 'ชื่อหลักสูตร,วันที่จบ,ชั่วโมง\nธรรมาภิบาลข้อมูลภาครัฐ,12/06/2568,3\nดับเพลิง,31/02/2568,6\n';

  it('is brought in once, row by row as it was shown, and can be taken back', async () => {
    const page = await on.dashboard('/import');
    const choose = async () => {
      const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText(inImport('file', { name: 'list.csv', n: 2 })).waitFor();
    };
    await choose();
    expect(await foundInEveryLook(page)).toEqual([]);
    await page.getByText(inImport('badDate', { cell: '31/02/2568' })).waitFor();
    await page.getByLabel(inImport('method')).selectOption('classroom');
    await button(page, inImport('take', { n: 1 })).click();
    await page.getByText(inImport('done', { n: 1 })).waitFor();
    const [entry] = await on.desk.entries();
    expect(entry).toMatchObject({
      completedOn: '2025-06-12',
      minutes: 180,
      competencies: [{ code: 'DG100' }],
    });
    await choose();
    await page.getByText(inImport('known', { n: 1 })).waitFor();
    await page.getByText(inImport('remembered')).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(inImport('takenBack', { n: 1 })).waitFor();
    expect(await on.desk.entries()).toEqual([]);
  });

  it('is read from a spreadsheet as large as any, its parts over what is unpacked in one piece', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) =>
      [`หลักสูตรที่ ${at + 1}`, '12/06/2568', '3', 'สำนักงาน'].map((text) => ({ text })),
    );
    const head = ['ชื่อหลักสูตร', 'วันที่จบ', 'ชั่วโมง', 'ผู้จัด'].map((text) => ({ text }));
    const sheet = {
      name: 'รายการ',
      widths: [40, 12, 8, 20],
      rows: [head, ...rows].map((cells) => ({ cells })),
    };
    const bytes = await writeXlsx([sheet]);
    expect(unpackedSize(bytes)).toBeGreaterThan(1024 * 1024);
    const page = await on.dashboard('/import');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'list.xlsx', mimeType: 'application/zip', buffer: Buffer.from(bytes) });
    await page.getByText(inImport('file', { name: 'list.xlsx', n: 5000 })).waitFor();
  });
});
