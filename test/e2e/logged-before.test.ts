import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say, typeDay } from './journey.ts';

const on = journey();

async function log(page: Page, day = '2026-11-02'): Promise<void> {
  const card = cardIn(page);
  await typeDay(card.getByLabel(say('day')), day);
  await button(card, say('saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
}

it('says on return that the course is logged and when, and offers a repeat as such', async () => {
  await log(await on.visit('ocsc', 'course-hours'));
  const again = await on.visit('ocsc', 'course-hours');
  const card = cardIn(again);
  await card.getByRole('heading', { name: say('already') }).waitFor();
  await card.getByText('2 พ.ย. 2569').waitFor();
  expect(await button(card, say('saveFinished')).count()).toBe(0);

  await button(card, say('again')).click();
  await card.getByText(say('againNote', { day: '2 พ.ย. 2569' })).waitFor();
  await log(again, '2026-11-20');
  const days = (await on.desk.entries()).map(({ completedOn }) => completedOn);
  expect(days).toEqual(['2026-11-02', '2026-11-20']);
});

it('knows a course again under another address of the same site', async () => {
  await log(await on.visit('thaimooc', 'about-old'));
  const home = await on.visit('thaimooc', 'app-home-signed-out');
  await cardIn(home)
    .getByRole('heading', { name: say('already') })
    .waitFor();
});

it('takes a press back with one more press', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  await log(page);
  const card = cardIn(page);
  await button(card, say('undo')).click();
  await card.getByText(say('undone')).waitFor();
  expect(await on.desk.entries()).toEqual([]);
  expect(await on.desk.badge(page)).toBe('1');
  await page.reload();
  await button(card, say('saveFinished')).waitFor();
});

it('finishes a course that was logged as in progress, and undo puts it back', async () => {
  const under = await on.visit('tdga', 'course-in-progress');
  await cardIn(under)
    .getByRole('radio', { name: /^DLit100/ })
    .check();
  await button(cardIn(under), say('saveOngoing')).click();
  await cardIn(under).getByText(say('ongoingNote')).waitFor();

  const done = await on.visit('tdga', 'course-in-progress', (html) =>
    html.replace('60%</span></p>', '100%</span></p><span class="state">Completed</span>'),
  );
  const card = cardIn(done);
  await card.getByText(say('saysFinished')).waitFor();
  await button(card, say('save')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  expect((await on.desk.entries()).map(({ status }) => status)).toEqual(['finished']);
  await button(card, say('undo')).click();
  await card.getByText(say('undone')).waitFor();
  expect((await on.desk.entries()).map(({ status }) => status)).toEqual(['ongoing']);
});

it('remembers for this course what the learner corrected', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  const card = cardIn(page);
  await button(card, say('edit')).click();
  await button(card, say('otherChoice')).click();
  await card.getByRole('checkbox', { name: /^DS100/ }).check();
  await card.getByRole('checkbox', { name: /^DLit100/ }).uncheck();
  await button(card, say('saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  expect((await on.desk.entries())[0]?.competencies).toEqual([{ code: 'DS100', basis: 'correction' }]);

  const again = await on.visit('ocsc', 'course-hours');
  await button(cardIn(again), say('again')).click();
  await cardIn(again).getByText(say('correction')).waitFor();
  await cardIn(again).getByText(/DS100/).first().waitFor();
  const other = await on.visit('ocsc', 'course-enrolled');
  await cardIn(other)
    .getByText(/DLit700/)
    .first()
    .waitFor();
});
