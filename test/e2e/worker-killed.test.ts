import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say } from './journey.ts';

const on = journey();

it('goes on after the worker died between any two steps', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  const card = cardIn(page);
  await button(card, say('saveFinished')).waitFor();

  await on.desk.killWorker();
  const popup = await on.popup(page);
  await button(popup, say('saveFinished')).waitFor();

  await on.desk.killWorker();
  await button(card, say('saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  await on.desk.killWorker();
  expect(await on.desk.entries()).toHaveLength(1);

  await page.reload();
  await card.getByRole('heading', { name: say('already') }).waitFor();
  await on.desk.killWorker();
  await button(card, say('again')).click();
  await button(card, say('saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  expect(await on.desk.entries()).toHaveLength(2);

  await on.desk.killWorker();
  await button(card, say('undo')).click();
  await card.getByText(say('undone')).waitFor();
  expect(await on.desk.entries()).toHaveLength(1);
});

it('recognises a page whose sighting comes while no worker runs', async () => {
  await on.desk.killWorker();
  const page = await on.visit('tdga', 'course-completed');
  await cardIn(page).waitFor();
  expect(await on.desk.badge(page)).toBe('?');
});

it('never doubles a press that a dying worker left without an answer', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  const card = cardIn(page);
  const save = button(card, say('saveFinished'));
  await save.waitFor();
  await Promise.all([save.click(), on.desk.killWorker()]);
  const saved = card.getByText(say('saved'), { exact: true });
  const retry = button(card, say('retry'));
  await saved.or(retry).waitFor();
  if (await retry.isVisible()) await retry.click();
  await saved.waitFor();
  expect(await on.desk.entries()).toHaveLength(1);
});
