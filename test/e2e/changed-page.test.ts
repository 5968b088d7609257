import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say } from './journey.ts';

const on = journey();

it('logs nothing of a page that changed since it was shown, and asks again with what it shows now', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  const card = cardIn(page);
  await button(card, say('saveFinished')).waitFor();
  await page.evaluate(() => {
    const hours = [...document.querySelectorAll('.MuiTypography-body2')].find(
      (e) => e.textContent === '3 ชั่วโมง',
    );
    if (hours) hours.textContent = '5 ชั่วโมง';
  });
  await button(card, say('saveFinished')).click();
  await card.getByRole('alert').getByText(say('changed-why')).waitFor();
  expect(await on.desk.entries()).toEqual([]);
  await card.getByText('5 ชั่วโมง').first().waitFor();

  await button(card, say('saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  expect((await on.desk.entries()).map(({ minutes }) => minutes)).toEqual([300]);
});

it('keeps the learner’s own hours, and says where they are from', async () => {
  const card = cardIn(await on.visit('ocsc', 'course-enrolled'));
  await button(card, say('addHours')).click();
  await card.getByLabel(say('hours')).fill('abc');
  await button(card, say('saveFinished')).click();
  await card.getByText(say('badHours')).waitFor();
  expect(await on.desk.entries()).toEqual([]);
  await card.getByLabel(say('hours')).fill('1.5');
  await button(card, say('saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  expect((await on.desk.entries())[0]).toMatchObject({ minutes: 90, minutesFrom: 'learner' });
});
