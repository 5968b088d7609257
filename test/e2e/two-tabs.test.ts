import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say } from './journey.ts';

const on = journey();

it('logs one course once when two tabs press at the same moment', async () => {
  const cards = [
    cardIn(await on.visit('ocsc', 'course-hours')),
    cardIn(await on.visit('ocsc', 'course-hours')),
  ];
  await Promise.all(cards.map((card) => button(card, say('saveFinished')).waitFor()));
  await Promise.all(cards.map((card) => button(card, say('saveFinished')).click()));
  await expect
    .poll(async () => {
      const saved = await Promise.all(
        cards.map((card) => card.getByText(say('saved'), { exact: true }).count()),
      );
      const told = await Promise.all(cards.map((card) => card.getByText(say('already-why')).count()));
      return [saved.reduce((a, b) => a + b), told.reduce((a, b) => a + b)];
    })
    .toEqual([1, 1]);
  expect(await on.desk.entries()).toHaveLength(1);
});

it('loses nothing when tabs press different courses at the same moment', async () => {
  const names = ['course-hours', 'course-enrolled', 'course-zero-hours'];
  const cards = [];
  for (const name of names) cards.push(cardIn(await on.visit('ocsc', name)));
  await Promise.all(cards.map((card) => button(card, say('saveFinished')).waitFor()));
  await Promise.all(cards.map((card) => button(card, say('saveFinished')).click()));
  await Promise.all(cards.map((card) => card.getByText(say('saved'), { exact: true }).waitFor()));
  const titles = (await on.desk.entries()).map(({ title }) => title).sort();
  expect(titles).toEqual(['Data Analytics', 'Data Visualization', 'Digital Literacy']);
});

it('tells a tab that shows an older state what another tab has done', async () => {
  const first = cardIn(await on.visit('ocsc', 'course-hours'));
  const second = cardIn(await on.visit('ocsc', 'course-hours'));
  await button(second, say('saveFinished')).waitFor();
  await button(first, say('saveFinished')).click();
  await first.getByText(say('saved'), { exact: true }).waitFor();
  await button(second, say('saveFinished')).click();
  await second.getByText(say('already-why')).waitFor();
  await second.getByRole('heading', { name: say('already') }).waitFor();
  expect(await on.desk.entries()).toHaveLength(1);
});
