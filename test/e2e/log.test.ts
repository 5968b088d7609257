import { expect, it } from 'vitest';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import { entryFormWords } from '../../lib/words/entry-form.ts';
import { logWords } from '../../lib/words/log.ts';
import { partWords } from '../../lib/words/parts.ts';
import { speaker } from '../../lib/words/words.ts';
import { journey } from './in-chromium.ts';
import { button, cardIn, say } from './journey.ts';

const on = journey();
const inLog = speaker(logWords, 'th');
const inForm = speaker(entryFormWords, 'th');
const inParts = speaker(partWords, 'th');
const today = bangkokDay(new Date());

async function logHours(): Promise<void> {
  const card = cardIn(await on.visit('ocsc', 'course-hours'));
  await button(card, say('saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
}

it('lists what the card logged, while it is open, and counts it once its day is filled in', async () => {
  const log = await on.dashboard('/log');
  await log
    .getByText(inLog('emptyYear'))
    .or(log.getByText(inLog('emptyTitle')))
    .waitFor();
  await logHours();
  const row = log.getByRole('row', { name: /Digital Literacy/ });
  await row.waitFor();
  const overview = await on.dashboard('/');
  await log
    .getByRole('button', { name: `${inLog('fillDay')} ${inLog('fillOf', { title: 'Digital Literacy' })}` })
    .click();
  await log.getByLabel(inLog('dayLabel')).fill(today);
  await button(log, inLog('save')).click();
  await log.getByText(inLog('saved')).waitFor();
  expect((await on.desk.entries())[0]?.completedOn).toBe(today);
  await expect
    .poll(() => overview.locator('table.cmp tbody tr').last().locator('td').first().innerText())
    .toBe('3');
});

it('opens an entry from the card, edits it, deletes it and takes that back', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  const card = cardIn(page);
  await button(card, say('saveFinished')).click();
  const opening = on.context.waitForEvent('page');
  await button(card, say('open')).click();
  const log = await opening;
  const detail = log.getByRole('complementary', { name: inLog('detail') });
  await detail.getByRole('heading', { name: 'Digital Literacy' }).waitFor();

  await button(detail, inLog('edit')).click();
  await log.getByLabel(inForm('hours'), { exact: true }).fill('2.5');
  await log.getByLabel(inForm('note')).fill('ทบทวนแล้ว');
  await button(log, inForm('save')).click();
  await log.getByText(inLog('saved')).waitFor();
  expect((await on.desk.entries())[0]).toMatchObject({
    minutes: 150,
    minutesFrom: 'learner',
    note: 'ทบทวนแล้ว',
  });

  await log.getByRole('link', { name: 'Digital Literacy' }).click();
  await button(detail, inLog('delete')).click();
  await log.getByText(inLog('deleted')).waitFor();
  expect(await on.desk.entries()).toEqual([]);
  await button(log, inParts('undo')).click();
  await expect.poll(() => on.desk.entries()).toHaveLength(1);
});

it('finds entries by their title and by their code, and says when there are none', async () => {
  await logHours();
  const card = cardIn(await on.visit('thaimooc', 'about-old'));
  await button(card, say('saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  const log = await on.dashboard('/log');
  const links = log.locator('table.log a');
  await expect.poll(() => links.count()).toBe(2);
  const search = log.getByRole('searchbox', { name: inLog('search') });
  await search.fill('literacy');
  await expect.poll(() => links.allInnerTexts()).toEqual(['Digital Literacy']);
  await search.fill('DT100');
  await expect.poll(() => links.count()).toBe(1);
  await search.fill('ไม่มีเรื่องนี้');
  await log.getByText(inLog('notFound'), { exact: true }).waitFor();
  await log
    .getByRole('button', { name: inLog('clear') })
    .first()
    .click();
  await expect.poll(() => links.count()).toBe(2);
});

it('adds an entry by the keyboard alone', async () => {
  const log = await on.dashboard('/log');
  await log.getByText(inLog('emptyWhy')).waitFor();
  await log.keyboard.press('n');
  const title = log.getByLabel(inForm('title'), { exact: true });
  await title.waitFor();
  const tabTo = async (label: string) => {
    const field = log.getByLabel(label, { exact: true });
    for (let step = 0; step < 40; step += 1) {
      if (await field.evaluate((element) => element === document.activeElement)) return;
      await log.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${label}`);
  };
  await tabTo(inForm('title'));
  await log.keyboard.type('สอนงานเพื่อนร่วมฝ่าย');
  await tabTo(inForm('method'));
  await log.keyboard.press('ArrowDown');
  await tabTo(inForm('hours'));
  await log.keyboard.type('4');
  await log.keyboard.press('Enter');
  await expect.poll(() => on.desk.entries()).toHaveLength(1);
  expect((await on.desk.entries())[0]).toMatchObject({ method: 'self', minutes: 240, site: null });
});
