import type { Locator, Page } from 'playwright-core';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import { button, cardIn, type Journey, typeDay } from '../e2e/journey.ts';
import { must, type Story } from './story.ts';
import { wordsIn } from './words.ts';

const { card: say } = wordsIn('th');
const today = bangkokDay(new Date());

const saved = (card: Locator) => card.getByText(say('saved'), { exact: true }).waitFor();

/** The record that TDGA's own page would fetch for its signed-in learner, for evidence rung 4. */
const tdgaRecord = { id: 43, transaction: { status: 30 } };

/** The course pages of the three sites, each logged by one press on the card. */
export async function logCourses(on: Journey, story: Story): Promise<void> {
  await story.step('OCSC course page', async () => {
    const page = await on.visit('ocsc', 'course-hours');
    const card = cardIn(page);
    await typeDay(card.getByLabel(say('day')), today);
    await story.picture(page, 'ocsc-card-th');
    await button(card, say('saveFinished')).click();
    await saved(card);
    await story.picture(page, 'ocsc-saved-th');
    return `logged “${(await on.desk.entries()).at(-1)?.title}”, 3 hours`;
  });

  await story.step('OCSC list of my courses', async () => {
    const page = await on.visit('ocsc', 'my-courses');
    const card = cardIn(page);
    await card.locator('li.item').first().waitFor();
    for (const row of await card.locator('li.item').all()) await row.getByRole('checkbox').first().check();
    await story.picture(page, 'ocsc-list-th');
    await button(card, say('saveMany', { n: 3 })).click();
    await card.getByText(say('savedMany', { n: 3 })).waitFor();
    return 'logged all 3 finished courses at once, none of the unfinished';
  });

  await story.step('TDGA course page', async () => {
    on.pages.put('https://e-learning.dga.or.th/api/course/v2/43/', {
      type: 'application/json',
      body: JSON.stringify(tdgaRecord),
    });
    const page = await on.visit('tdga', 'course-completed');
    const card = cardIn(page);
    await card.getByRole('radio', { name: /^DG100/ }).check();
    await typeDay(card.getByLabel(say('day')), today);
    await story.picture(page, 'tdga-card-th');
    await button(card, say('confirm')).click();
    await saved(card);
    const entry = () => on.desk.entries().then((entries) => entries.find(({ site }) => site === 'tdga'));
    await until(async () => (await entry())?.evidence[0]?.rung === 4, 'TDGA’s own record was not reached');
    return `confirmed a suggestion and logged “${(await entry())?.title}”; the site’s own record raised it to rung 4`;
  });

  await story.step('ThaiMOOC certificate', async () => {
    const page = await on.visit('thaimooc', 'certificate-owner');
    const card = cardIn(page);
    await card.getByRole('radio', { name: /^DT100/ }).check();
    await story.picture(page, 'thaimooc-certificate-th');
    await button(card, say('confirm')).click();
    await saved(card);
    return `logged “${(await on.desk.entries()).at(-1)?.title}” with the certificate’s day`;
  });

  await story.step('ThaiMOOC dashboard', async () => {
    const page = await on.visit('thaimooc', 'dashboard-legacy');
    const card = cardIn(page);
    const row = card.locator('li.item', { hasText: 'Infographic' });
    await row.getByText('DLit300').waitFor();
    await story.picture(page, 'thaimooc-dashboard-th');
    await button(card, say('saveMany', { n: 1 })).click();
    await saved(card);
    return `logged “${(await on.desk.entries()).at(-1)?.title}”`;
  });

  await story.step('Coming back to the OCSC course', async () => {
    const page = await on.visit('ocsc', 'course-hours');
    const card = cardIn(page);
    await card.getByRole('heading', { name: say('already') }).waitFor();
    must((await on.desk.badge(page)) === '✓', 'The toolbar icon does not tick the logged course');
    await story.picture(page, 'ocsc-already-th');
    await picturePopup(on, story, page);
    return 'it says already saved, on which day, and offers a repeat as such';
  });

  await story.step('Undo', async () => {
    const page = await on.visit('ocsc', 'course-enrolled');
    const card = cardIn(page);
    await button(card, say('saveFinished')).click();
    await saved(card);
    const before = (await on.desk.entries()).length;
    await button(card, say('undo')).click();
    await card.getByText(say('undone')).waitFor();
    must((await on.desk.entries()).length === before - 1, 'Undo left the entry in the log');
    return 'one press took “Data Visualization” back';
  });
}

async function picturePopup(on: Journey, story: Story, page: Page): Promise<void> {
  const popup = await on.popup(page);
  await popup.setViewportSize({ width: 360, height: 560 });
  await popup.getByRole('heading', { name: say('already') }).waitFor();
  await story.picture(popup, 'popup-th');
  await popup.emulateMedia({ colorScheme: 'dark' });
  await story.picture(popup, 'popup-th-dark');
}

/** Waits until something holds, ten seconds at most. */
async function until(holds: () => Promise<boolean>, words: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    must(Date.now() < end, words);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
