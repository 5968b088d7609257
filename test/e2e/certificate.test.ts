import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say } from './journey.ts';

const on = journey();

it('asks whose a public certificate is, and keeps it on the lowest rung with its link', async () => {
  const page = await on.visit('thaimooc', 'certificate-visitor');
  const card = cardIn(page);
  await card.getByText(say('mine'), { exact: true }).waitFor();
  await card.getByRole('radio', { name: /^DLit300/ }).check();
  await button(card, say('confirm')).click();
  await card.getByText(say('answerFirst')).waitFor();
  expect(await on.desk.entries()).toEqual([]);

  await card.getByRole('radio', { name: say('yes') }).check();
  await button(card, say('confirm')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  const [entry] = await on.desk.entries();
  expect(entry?.evidence.map(({ rung, url }) => ({ rung, url }))).toEqual([{ rung: 1, url: page.url() }]);
  expect(entry).toMatchObject({ completedOn: '2019-03-05', status: 'finished' });
  const stored = JSON.stringify(await on.desk.records());
  expect(stored).not.toContain('ตัวอย่าง');
});

it('takes no day and no evidence from a certificate that is somebody else’s', async () => {
  const page = await on.visit('thaimooc', 'certificate-visitor');
  const card = cardIn(page);
  await card.getByRole('radio', { name: say('no') }).check();
  await card.getByText(say('notMine')).waitFor();
  expect(await card.getByLabel(say('day')).inputValue()).toBe('');
});

it('does not ask where the owner’s own controls are on the page', async () => {
  const card = cardIn(await on.visit('thaimooc', 'certificate-owner'));
  await card.getByText(say('saysFinished')).waitFor();
  expect(await card.getByText(say('mine'), { exact: true }).count()).toBe(0);
});

it('stores nothing of the learner that a page prints: no name, no citizen id', async () => {
  const page = await on.visit('ocsc', 'certificate-course');
  const card = cardIn(page);
  await card.getByRole('radio', { name: /^DLit400/ }).check();
  await button(card, say('confirm')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  const stored = JSON.stringify(await on.desk.records());
  expect(stored).not.toMatch(/\d{13}|\d-\d{4}-\d{5}-\d{2}-\d/);
  for (const name of ['นางสาว', 'นาย']) expect(stored).not.toContain(name);
});
