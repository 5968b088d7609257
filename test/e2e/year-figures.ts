import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { exchangeWords } from '../../lib/words/exchange.ts';
import { overviewWords } from '../../lib/words/overview.ts';
import { tallyWords } from '../../lib/words/parts.ts';
import { speaker } from '../../lib/words/words.ts';
import { button, type Journey } from './journey.ts';
import { dashboardOn } from './year-clock.ts';

const inExchange = speaker(exchangeWords, 'th');
const inOverview = speaker(overviewWords, 'th');

/** What `tally` prints of a fiscal year (B.E.), given the backup that the export page makes on an ISO day. */
export async function tallied(on: Journey, day: string, year: number) {
  const page = await dashboardOn(on, day, '/export');
  const coming = page.waitForEvent('download');
  await button(page, inExchange('makeBackup')).click();
  const download = await coming;
  const made = readFileSync(await download.path());
  const input = download.suggestedFilename().endsWith('.zip') ? unzipSync(made)['backup.json'] : made;
  await page.close();
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const { stdout } = spawnSync('npm', ['run', '-s', 'tally'], { cwd: project, input, encoding: 'utf8' });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines.find(({ fiscalYear }) => fiscalYear === year);
}

/** What the overview has to show of a year that `tally` printed. */
export function asShown(printed: Awaited<ReturnType<typeof tallied>>) {
  const { minutes, share, counts, days, competencies } = printed;
  const { required, planned, done } = competencies;
  return {
    minutes,
    share,
    counts,
    days: inOverview('daysOf', { days: Math.floor(days * 10 + 1e-9) / 10, target: 10 }),
    required: required.toSorted(),
    planned: planned.toSorted(),
    done: done.toSorted(),
  };
}

/** What the overview shows of its year, as `tally` prints it; codes in the order of the alphabet. */
export async function shown(page: Page) {
  const cells = async () =>
    Promise.all(
      (await page.locator('table.cmp tbody tr').all()).map((row) => row.locator('td').allInnerTexts()),
    );
  const byBucket = (values: (number | undefined)[]) => ({ 70: values[0], 20: values[1], 10: values[2] });
  await page.locator('table.cmp tbody tr').nth(2).waitFor();
  const hours = await cells();
  const measure = page.getByRole('radiogroup', { name: inOverview('measure') });
  await measure.getByText(inOverview('byCount'), { exact: true }).click();
  await page.getByRole('columnheader', { name: tallyWords.count.th }).waitFor();
  const counts = await cells();
  const codes = async (column: number) => {
    const rows = page.locator('table.cgrid tr', { has: page.locator('td') });
    const ticked = (await rows.all()).map(async (row) => {
      const on = (await row.locator('td').nth(column).getAttribute('class'))?.startsWith('on');
      return on ? [(await row.locator('th').innerText()).split(/\s/)[0] as string] : [];
    });
    return (await Promise.all(ticked)).flat().sort();
  };
  return {
    minutes: byBucket(hours.map(([amount]) => Math.round(Number(amount) * 60))),
    share: byBucket(hours.map(([, share]) => Number.parseInt(share ?? '', 10))),
    counts: byBucket(counts.map(([amount]) => Number(amount))),
    days: await page.locator('section.days header b').innerText(),
    required: await codes(0),
    planned: await codes(1),
    done: await codes(2),
  };
}
