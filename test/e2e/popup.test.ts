import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say, sayInPopup } from './journey.ts';

const on = journey();

it('logs from the popup, and the card on the page follows', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  await cardIn(page).waitFor();
  const popup = await on.popup(page);
  await button(popup, say('saveFinished')).click();
  await popup.getByRole('status').getByText(say('saved'), { exact: true }).waitFor();
  expect(await on.desk.entries()).toHaveLength(1);
  await cardIn(page)
    .getByRole('heading', { name: say('already') })
    .waitFor();
  expect(await on.desk.badge(page)).toBe('✓');

  await button(popup, say('undo')).click();
  await popup.getByText(say('undone')).waitFor();
  expect(await on.desk.entries()).toEqual([]);
  await button(cardIn(page), say('saveFinished')).waitFor();
});

it('says so on a page that is no course page, once the learner has begun', async () => {
  const course = await on.visit('ocsc', 'course-hours');
  await button(cardIn(course), say('saveFinished')).click();
  await cardIn(course).getByText(say('saved'), { exact: true }).waitFor();
  const popup = await on.popup(await on.visit('ocsc', 'profile'));
  await popup.getByText(sayInPopup('nothing')).waitFor();
});

it('greets somebody who has nothing set up and nothing logged', async () => {
  const popup = await on.popup(await on.visit('ocsc', 'profile'));
  await button(popup, sayInPopup('start')).waitFor();
});

it('lets the learner type the title of a page that cannot be read', async () => {
  on.pages.put(
    'https://ocsc.chulaonline.net/main/default.asp',
    '<title>OCSC e-Learning</title><frameset></frameset>',
  );
  const page = await on.open('https://ocsc.chulaonline.net/main/default.asp');
  await on.desk.pressIcon(page);
  const popup = await on.popup(page);
  await popup.getByLabel(sayInPopup('courseTitle')).fill('การเขียนหนังสือราชการ');
  const opened = on.context.waitForEvent('page');
  await button(popup, sayInPopup('next')).click();
  const form = await opened;
  await expect.poll(() => decodeURIComponent(form.url())).toContain('การเขียนหนังสือราชการ');
});

it('lets the learner type the title where a course page shows none', async () => {
  const page = await on.visit('thaimooc', 'portal-course-no-title');
  const popup = await on.popup(page);
  await popup.getByLabel(sayInPopup('courseTitle')).waitFor();
  expect(await cardIn(page).count()).toBe(0);
});
