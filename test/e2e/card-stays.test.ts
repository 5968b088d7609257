import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say, sayInPopup } from './journey.ts';

const on = journey();

it('stays minimised on this site until it is opened again', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  const card = cardIn(page);
  await button(card, say('minimise')).click();
  const tag = page.locator('idp-companion-card button.badge');
  await tag.getByText('DLit100').waitFor();
  expect(await card.isVisible()).toBe(false);

  const other = await on.visit('ocsc', 'course-enrolled');
  const tagThere = other.locator('idp-companion-card button.badge');
  await tagThere.waitFor();
  expect(await cardIn(other).isVisible()).toBe(false);
  await cardIn(await on.visit('tdga', 'course-completed')).waitFor();
  await tagThere.click();
  await cardIn(other).waitFor();
  await page.reload();
  await card.waitFor();
});

it('closes for good on one site, where the popup goes on working', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  const card = cardIn(page);
  await button(card, say('options')).click();
  await card.getByRole('button', { name: say('closeCard') }).click();
  await card.waitFor({ state: 'detached' });
  await page.reload();
  await cardIn(await on.visit('tdga', 'course-completed')).waitFor();
  await expect.poll(() => on.desk.badge(page)).toBe('1');
  expect(await page.locator('idp-companion-card').count()).toBe(0);
  await button(await on.popup(page), say('saveFinished')).waitFor();
});

it('keeps no record of a site that is switched off, until it is switched on again', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  const card = cardIn(page);
  await button(card, say('options')).click();
  await card.getByRole('button', { name: say('switchOff') }).click();
  await card.waitFor({ state: 'detached' });
  await expect.poll(() => on.desk.badge(page)).toBe('');
  await page.reload();
  const popup = await on.popup(page);
  await popup.getByText(sayInPopup('off')).waitFor();
  expect(await page.locator('idp-companion-card').count()).toBe(0);

  await button(popup, sayInPopup('switchOn')).click();
  await button(popup, say('saveFinished')).waitFor();
  expect(await on.desk.badge(page)).toBe('1');
});

it('gives way to a bar that the page keeps at its foot', async () => {
  const page = await on.visit('ocsc', 'course-hours', (html) =>
    html.replace(
      '</body>',
      '<div id="bar" style="position:fixed;bottom:0;left:0;right:0;height:80px"><button style="float:right;height:80px">ถัดไป</button></div></body>',
    ),
  );
  const card = cardIn(page);
  await card.waitFor();
  const bar = await page.locator('#bar').boundingBox();
  const box = await card.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await page.getByRole('button', { name: 'ถัดไป' }).click({ timeout: 2000 });
});
