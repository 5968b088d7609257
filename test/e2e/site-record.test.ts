import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say } from './journey.ts';

const on = journey();

const progress = 'https://lms.thaimooc.org/api/course_home/progress/course-v1:SWU+SWU011+2018';
const asks = () => on.pages.asked.filter(({ url }) => url.includes('/api/'));

async function logInfographic(): Promise<Page> {
  const page = await on.visit('thaimooc', 'progress-legacy-certificate');
  const card = cardIn(page);
  await card
    .getByText(/DLit300/)
    .first()
    .waitFor();
  expect(asks()).toEqual([]);
  await button(card, say('save')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  return page;
}

const rungs = async () => (await on.desk.entries())[0]?.evidence.map(({ rung }) => rung);

it('asks the LMS’s own record on the press and not before, and climbs to rung 4', async () => {
  on.pages.put(progress, {
    type: 'application/json',
    body: JSON.stringify({ certificate_data: { cert_status: 'downloadable', download_url: '/c.pdf' } }),
  });
  await logInfographic();
  await expect.poll(rungs).toEqual([4, 3]);
  expect(asks()).toEqual([{ method: 'GET', url: progress }]);
});

it('keeps rung 3 where the record does not answer, refuses or answers nonsense', async () => {
  for (const answer of [
    { status: 403, type: 'application/json', body: '{"detail":"no"}' },
    { type: 'text/html', body: '<h1>sign in</h1>' },
    { type: 'application/json', body: '[]' },
  ]) {
    await on.afresh();
    on.pages.put(progress, answer);
    await logInfographic();
    await expect.poll(() => asks().length).toBeGreaterThan(0);
    await on.desk.killWorker();
    expect(await rungs()).toEqual([3]);
  }
});

it('asks TDGA for the learner’s enrolment on the press and not before', async () => {
  const api = 'https://e-learning.dga.or.th/api/course/v2/43/';
  on.pages.put(api, {
    type: 'application/json',
    body: JSON.stringify({ id: 43, transaction: { status: 30 } }),
  });
  const page = await on.visit('tdga', 'course-completed');
  const card = cardIn(page);
  await card.getByRole('radio', { name: /^DG100/ }).check();
  expect(asks()).toEqual([]);
  await button(card, say('confirm')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  await expect.poll(rungs).toEqual([4, 3]);
  expect(asks()).toEqual([{ method: 'GET', url: api }]);
});

it('takes back a press whose record was raised meanwhile', async () => {
  const api = 'https://e-learning.dga.or.th/api/course/v2/42/';
  on.pages.put(api, {
    type: 'application/json',
    body: JSON.stringify({ id: 42, transaction: { status: 30 } }),
  });
  const under = await on.visit('tdga', 'course-in-progress');
  await cardIn(under)
    .getByRole('radio', { name: /^DLit100/ })
    .check();
  await button(cardIn(under), say('saveOngoing')).click();
  await cardIn(under).getByText(say('ongoingNote')).waitFor();
  const done = await on.visit('tdga', 'course-in-progress', (html) =>
    html.replace('60%</span></p>', '100%</span></p><span class="state">Completed</span>'),
  );
  await button(cardIn(done), say('save')).click();
  await expect.poll(async () => (await rungs())?.[0]).toBe(4);
  await button(cardIn(done), say('undo')).click();
  await cardIn(done).getByText(say('undone')).waitFor();
  expect((await on.desk.entries()).map(({ status }) => status)).toEqual(['ongoing']);
});

it('requests nothing at all at OCSC', async () => {
  const page = await on.visit('ocsc', 'certificate-course');
  const card = cardIn(page);
  await card.getByRole('radio', { name: /^DLit400/ }).check();
  await button(card, say('confirm')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  await on.desk.killWorker();
  const others = on.pages.asked.filter(
    ({ url }) => !/\/certificate\/course\/501$|\.(svg|ico|png)$/.test(url),
  );
  expect(others).toEqual([]);
  expect(await rungs()).toEqual([3]);
});
