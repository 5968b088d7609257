import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say, sayInPopup } from './journey.ts';

const on = journey();

const lists = [
  {
    site: 'ocsc',
    name: 'my-courses',
    found: 3,
    ready: ['Microsoft Office Excel 2016', '3. Data Analytics'],
    count: 'พร้อมบันทึก 2',
  },
  { site: 'ocsc', name: 'certificate-list', found: 2, ready: ['Data Visualization'], count: 'พร้อมบันทึก 1' },
  { site: 'tdga', name: 'library', found: 3, ready: ['Project Management'], count: 'รอยืนยัน 2' },
  {
    site: 'thaimooc',
    name: 'dashboard-legacy',
    found: 2,
    ready: ['การออกแบบ Infographic | Infographic Design'],
    count: 'พร้อมบันทึก 1',
  },
  { site: 'thaimooc', name: 'app-dashboard', found: 1, ready: [], count: 'ไม่อยู่ในแผน 1' },
] as const;

it.each(lists)('$site $name: previews the finished courses and ticks only sure ones', async (list) => {
  const page = await on.visit(list.site, list.name);
  const card = cardIn(page);
  await card.getByRole('heading', { name: say('found', { n: list.found }) }).waitFor();
  await card.getByText(list.count).waitFor();
  const ticked = card.locator('li', { has: page.locator('input[type=checkbox]:checked') });
  expect(await ticked.locator('.pt').allInnerTexts()).toEqual(list.ready);
  await button(card, say('saveMany', { n: list.ready.length })).click();
  if (list.ready.length === 0) {
    await card.getByText(say('tickFirst')).waitFor();
    expect(await on.desk.entries()).toEqual([]);
    return;
  }
  const saved = list.ready.length === 1 ? say('saved') : say('savedMany', { n: list.ready.length });
  await card.getByText(saved, { exact: true }).waitFor();
  expect((await on.desk.entries()).map(({ title }) => title).sort()).toEqual([...list.ready].sort());
});

it('logs every finished course of a list at once, and takes them back at once', async () => {
  const page = await on.visit('ocsc', 'my-courses');
  const card = cardIn(page);
  const rows = card.locator('li.item');
  await rows.first().waitFor();
  expect(await on.desk.badge(page)).toBe('2');
  for (const row of await rows.all()) await row.getByRole('checkbox').first().check();
  await button(card, say('saveMany', { n: 3 })).click();
  await card.getByText(say('savedMany', { n: 3 })).waitFor();
  const entries = await on.desk.entries();
  expect(new Set(entries.map(({ requestId }) => requestId)).size).toBe(3);
  expect(entries.map(({ completedOn }) => completedOn).sort()).toEqual(['2024-02-29', '2024-03-02', null]);
  expect(entries.every(({ evidence }) => evidence[0]?.rung === 3)).toBe(true);
  expect(await on.desk.badge(page)).toBe('');

  await button(card, say('undo')).click();
  await card.getByText(say('undone')).waitFor();
  expect(await on.desk.entries()).toEqual([]);
});

it('asks which competency an unsure course of a list builds before it logs it', async () => {
  const card = cardIn(await on.visit('tdga', 'library'));
  const unsure = card.locator('li.item', { hasText: say('unsure') }).first();
  await unsure.getByRole('checkbox').first().check();
  await button(card, say('saveMany', { n: 2 })).click();
  await card.getByText(say('chooseFirst')).waitFor();
  expect(await on.desk.entries()).toEqual([]);
  await card.getByRole('radio').first().click();
  await button(card, say('saveMany', { n: 2 })).click();
  await card.getByText(say('savedMany', { n: 2 })).waitFor();
  expect(await on.desk.entries()).toHaveLength(2);
});

it('shows what is there already and never logs it twice', async () => {
  const first = cardIn(await on.visit('ocsc', 'certificate-list'));
  await button(first, say('saveMany', { n: 1 })).click();
  await first.getByText(say('saved'), { exact: true }).waitFor();
  const again = cardIn(await on.visit('ocsc', 'certificate-list'));
  await again.getByText('มีแล้ว 1').waitFor();
  const had = again.locator('li.had');
  expect(await had.getByRole('checkbox').isDisabled()).toBe(true);
});

it('shows no list before the page has one, and the whole of it then', async () => {
  const whole = on.put('ocsc', 'my-courses').html;
  const page = await on.visit('ocsc', 'my-courses-half');
  const popup = await on.popup(page);
  await popup.getByText(sayInPopup('reading')).waitFor();
  expect(await page.locator('idp-companion-card').count()).toBe(0);
  await page.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...next.body.childNodes);
  }, whole);
  await cardIn(page)
    .getByRole('heading', { name: say('found', { n: 3 }) })
    .waitFor();
});
