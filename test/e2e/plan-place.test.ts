import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { bangkokDay, fiscalYearOf } from '../../lib/idp/fiscal-year.ts';
import { sampleItem, samplePlan } from '../../lib/idp/year/years.fixture.ts';
import { logWords } from '../../lib/words/log.ts';
import { speaker } from '../../lib/words/words.ts';
import { journey } from './in-chromium.ts';
import { button, cardIn, say, typeDay } from './journey.ts';

const on = journey();
const inLog = speaker(logWords, 'th');
const today = bangkokDay(new Date());
const item = (id: string, title: string) =>
  sampleItem({ id, competencies: ['DLit100'], topics: [{ title, courseKeys: [] }] });
const plan = samplePlan({
  fiscalYear: fiscalYearOf(today),
  items: [
    item('00000000-0000-4000-8000-000000000101', 'ใช้คอมพิวเตอร์'),
    item('00000000-0000-4000-8000-000000000102', 'งานสารบรรณ'),
  ],
});

/** Opens a course page of a learner who has this year's plan. */
async function visitWithPlan(): Promise<Page> {
  const page = await on.visit('ocsc', 'course-hours');
  await button(cardIn(page), say('saveFinished')).waitFor();
  await on.desk.page.evaluate(
    ([key, record]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('idp-companion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const putting = opening.result.transaction('records', 'readwrite');
          putting.objectStore('records').put(record, key as string);
          putting.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [`plan:${plan.fiscalYear}`, plan] as const,
  );
  await page.reload();
  return page;
}

it('asks once under which of two fitting plan items a course counts, and remembers it for the competency', async () => {
  const page = await visitWithPlan();
  const card = cardIn(page);
  await card.getByRole('group', { name: say('whichItem') }).waitFor();
  await typeDay(card.getByLabel(say('day')), today);
  await card.getByRole('radio', { name: '2. งานสารบรรณ' }).check();
  await card.getByText(say('planItem', { n: 2 }), { exact: true }).waitFor();
  await button(card, say('saveFinished')).click();
  await card.getByText(`${say('savedHere')} · ${say('planItem', { n: 2 })}`).waitFor();

  const log = await on.dashboard('/log');
  await log.locator('th', { hasText: inLog('inItem', { no: 2 }) }).waitFor();

  const other = cardIn(await on.visit('tdga', 'course-in-progress'));
  await other.getByRole('radio', { name: /^DLit100/ }).check();
  await other.getByText(say('planItem', { n: 2 })).waitFor();
  expect(await other.getByRole('group', { name: say('whichItem') }).count()).toBe(0);

  await button(card, say('undo')).click();
  await card.getByText(say('undone')).waitFor();
  await card.getByRole('group', { name: say('whichItem') }).waitFor();
  expect(await on.desk.entries()).toEqual([]);
});

it('saves without an answer, and the log says that the item is still to be chosen', async () => {
  const card = cardIn(await visitWithPlan());
  await typeDay(card.getByLabel(say('day')), today);
  await button(card, say('saveFinished')).click();
  await card.getByText(say('planSeveral')).waitFor();
  const log = await on.dashboard('/log');
  await log.locator('th', { hasText: inLog('itemToChoose') }).waitFor();
});

it('refuses at the door an item that is none, and one that is not in the plan, and writes nothing', async () => {
  const page = await visitWithPlan();
  await cardIn(page)
    .getByRole('group', { name: say('whichItem') })
    .waitFor();
  const pressWith = (planItem: string, tabId: number) =>
    on.desk.page.evaluate(
      async ([planItem, tabId]) => {
        const { runtime } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') })
          .chrome;
        const view = (await runtime.sendMessage({ type: 'page/view', tabId })) as {
          courses: { fingerprint: string }[];
        };
        const press = {
          requestId: crypto.randomUUID(),
          fingerprint: view.courses[0]?.fingerprint,
          codes: ['DLit100'],
          corrected: false,
          status: 'ongoing',
          minutes: null,
          minutesEdited: false,
          completedOn: null,
          mine: null,
          again: false,
          planItem,
        };
        const answer = await runtime
          .sendMessage({ type: 'page/press', tabId, presses: [press] })
          .catch(() => null);
        return (answer as { error?: string } | null)?.error ?? null;
      },
      [planItem, tabId] as const,
    );
  const tabId = await on.desk.tabId(page);
  expect(await pressWith('nothing', tabId)).toBeNull();
  expect(await on.desk.entries()).toEqual([]);
  expect(await pressWith('00000000-0000-4000-8000-000000000999', tabId)).toBe('plan-changed');
  expect(await on.desk.entries()).toEqual([]);
});
