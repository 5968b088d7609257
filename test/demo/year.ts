import { join } from 'node:path';
import { exchangeWords } from '../../lib/words/exchange.ts';
import { settingsWords } from '../../lib/words/settings.ts';
import { speaker } from '../../lib/words/words.ts';
import { button, type Journey } from '../e2e/journey.ts';
import { dayOf, playedYear } from '../e2e/year-acts.ts';
import { dashboardOn } from '../e2e/year-clock.ts';
import { asShown, shown, tallied } from '../e2e/year-figures.ts';
import { goTo } from '../e2e/year-first-plan.ts';
import { must, output, type Story } from './story.ts';
import { developYear } from './year-develop.ts';
import { planYear } from './year-plan.ts';
import { reviewYear } from './year-review.ts';

const inExchange = speaker(exchangeWords, 'th');
const inSettings = speaker(settingsWords, 'th');

/** The files that the played year leaves in the output folder: its log as a table, everything as a backup. */
export const yearFiles = { makeCsv: 'year.csv', makeBackup: 'year.json' } as const;

/** One learner's fiscal year, from an empty profile to a submitted IDP2 and the next year's plan, with a moved clock. */
export async function playYear(on: Journey, story: Story): Promise<void> {
  console.log(`\nFiscal year ${playedYear} of one learner, each step on its own day:`);
  await on.greeting.close();
  const items = await planYear(on, story);
  await developYear(on, story, items);
  await overview(on, story);
  await reviewYear(on, story, items);
  await inEnglish(on, story);
  await keepFiles(on, story);
}

/** The overview at the year's end, its figures held against what `tally` prints of the backup. */
async function overview(on: Journey, story: Story): Promise<void> {
  await story.step('The overview of the year', async () => {
    const page = await dashboardOn(on, dayOf('09-19'), '/');
    await page.locator('.tl-row').first().waitFor();
    await story.picture(page, 'year-overview-th', 'whole');
    await page.emulateMedia({ colorScheme: 'dark' });
    await story.picture(page, 'year-overview-th-dark', 'whole');
    const screen = await shown(page);
    await page.close();
    const printed = await tallied(on, dayOf('09-19'), playedYear);
    const expected = asShown(printed);
    must(
      JSON.stringify(screen) === JSON.stringify(expected),
      `The screen shows ${JSON.stringify(screen)}, tally prints ${JSON.stringify(expected)}`,
    );
    const broken = printed.rules.filter((rule: { ok: boolean; severity: string }) => !rule.ok);
    must(
      broken.every(({ severity }: { severity: string }) => severity !== 'must'),
      `Rules are broken: ${JSON.stringify(broken)}`,
    );
    const { 70: doing, 20: others, 10: courses } = printed.share;
    return `70:20:10 is ${doing}:${others}:${courses} per cent, ${screen.days}; tally prints the same of the backup`;
  });
}

/** The same year in English, chosen in the settings. */
async function inEnglish(on: Journey, story: Story): Promise<void> {
  await story.step('The year in English', async () => {
    const page = await dashboardOn(on, dayOf('09-29'), '/settings');
    await page.getByLabel(inSettings('language'), { exact: true }).selectOption('en');
    await page.getByRole('heading', { level: 1, name: settingsWords.title.en }).waitFor();
    for (const screen of ['overview', 'assessment', 'plan', 'review'] as const) {
      await goTo(page, screen, 'en');
      await page.getByRole('main').locator('.panel').first().waitFor();
      await story.picture(page, `year-${screen}-en`);
    }
    await goTo(page, 'settings', 'en');
    await page.getByLabel(settingsWords.language.en, { exact: true }).selectOption('browser');
    await page.getByRole('heading', { level: 1, name: settingsWords.title.th }).waitFor();
    await page.close();
    return 'chosen in the settings';
  });
}

/** The year's log as a table and everything as a backup, by the dashboard's own buttons. */
async function keepFiles(on: Journey, story: Story): Promise<void> {
  await story.step('The year in files', async () => {
    const page = await dashboardOn(on, dayOf('09-30'), '/export');
    for (const [words, name] of Object.entries(yearFiles)) {
      const coming = page.waitForEvent('download');
      await button(page, inExchange(words as keyof typeof yearFiles)).click();
      await (await coming).saveAs(join(output, name));
    }
    await page.close();
    const printed = await tallied(on, dayOf('09-30'), playedYear + 1);
    must(printed.competencies.planned.length === 1, 'The backup lacks the next year’s plan');
    return `${Object.values(yearFiles).join(' and ')}, with the plans of two years`;
  });
}
