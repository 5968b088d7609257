import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { exchangeWords } from '../../lib/words/exchange.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { packageWords } from '../../lib/words/package.ts';
import { printWords } from '../../lib/words/print.ts';
import { speaker } from '../../lib/words/words.ts';
import { writeForty, writeRoster } from '../e2e/hr-people.ts';
import { button, type Journey } from '../e2e/journey.ts';
import { dayOf, playedYear } from '../e2e/year-acts.ts';
import { dashboardOn } from '../e2e/year-clock.ts';
import { must, output, type Story } from './story.ts';

const inPrint = speaker(printWords, 'th');
const inExchange = speaker(exchangeWords, 'th');
const inPackage = speaker(packageWords, 'th');
const inHr = speaker(hrWords, 'th');

/** What leaves the extension at the year's end, each file by the button that a learner or HR presses. */
export async function leavePapers(on: Journey, story: Story): Promise<void> {
  await story.step('The two forms, on paper and for Excel', async () => {
    for (const form of ['IDP1', 'IDP2'] as const) {
      const page = await on.open(on.desk.address(`print.html#/${form}/${playedYear}`));
      await page.locator('.sheets > .sheet .form-row').first().waitFor();
      await story.picture(page, `form-${form.toLowerCase()}`, 'whole');
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      writeFileSync(join(output, `${form.toLowerCase()}.pdf`), pdf);
      await keep(page, inPrint('xlsx'), `${form.toLowerCase()}.xlsx`);
      await page.close();
    }
    return 'idp1 and idp2, as .pdf and .xlsx';
  });

  await story.step('Workbook, statements and package', async () => {
    const page = await dashboardOn(on, dayOf('09-30'), '/export');
    await keep(page, inExchange('makeWorkbook'), 'workbook.xlsx');
    await keep(page, 'xAPI 1.0.3', 'xapi.json');
    await story.picture(page, 'export-th', 'whole');
    await keep(page, inPackage('makePackage'), 'package.zip');
    await page.close();
    return 'workbook.xlsx, xapi.json, package.zip';
  });

  await story.step('HR opens the package with those of forty made-up people, against a roster', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'idp-companion-demo-'));
    const files = [join(output, 'package.zip'), ...(await writeForty(folder))];
    const page = await on.open(on.desk.address('hr.html'));
    await page.getByLabel(inHr('choose')).setInputFiles(files);
    await page.getByText(inHr('done', { n: 42 })).waitFor();
    await page.getByLabel(inHr('rosterChoose')).setInputFiles(writeRoster(folder));
    await page.getByText(inHr('rosterRead', { name: 'roster.csv', n: 47 })).waitFor();
    rmSync(folder, { recursive: true });
    await story.picture(page, 'hr-th', 'whole');
    await button(page, inHr('save')).click();
    await keep(page, inHr('saveNow'), 'hr.xlsx');
    await page.close();
    return 'hr.xlsx';
  });
}

/** Presses a button and keeps the file that it makes in the output folder. */
async function keep(page: Page, words: string, name: string): Promise<void> {
  const coming = page.waitForEvent('download');
  await button(page, words).click();
  const made: Download = await coming;
  await made.saveAs(join(output, name));
  must((await made.failure()) === null, `${name} was not made`);
}
