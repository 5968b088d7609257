import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { methods } from '../../lib/framework/methods.ts';
import { cardWords } from '../../lib/words/card.ts';
import { entryFormWords } from '../../lib/words/entry-form.ts';
import { pictureWords } from '../../lib/words/picture.ts';
import { detailWords } from '../../lib/words/practice.ts';
import { speaker } from '../../lib/words/words.ts';
import { foundInEveryLook, foundInNarrow } from './axe.ts';
import { button, cardIn, Journey } from './journey.ts';
import { pictured } from './picture-desk.ts';

/** One method of each set of fields that the form asks for. */
const kinds = new Map(methods.map(({ id, fields }) => [fields.join(), id])).values().toArray();

describe.each(['th', 'en'] as const)(
  'in %s, light and dark, wide and narrow, axe finds nothing on',
  (locale) => {
    const on = new Journey();
    const say = speaker(cardWords, locale);
    const inDetail = speaker(detailWords, locale);
    const inForm = speaker(entryFormWords, locale);
    beforeAll(() => on.begin({ language: locale }));
    afterAll(() => on.end());

    describe('the dashboard, empty and with entries', () => {
      const screens = [
        '/',
        '/log',
        '/log/new',
        '/assessment',
        '/plan',
        '/review',
        '/export',
        '/supervise',
        '/settings',
        '/welcome',
      ];
      beforeAll(() => on.afresh());

      it.each(screens)('empty %s', async (at) => {
        const page = await on.dashboard(at);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await foundInEveryLook(page)).toEqual([]);
      });

      it.each(screens)('with entries %s', async (at) => {
        if ((await on.desk.entries()).length === 0) await logSome(on, say);
        const page = await on.dashboard(at);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await foundInEveryLook(page)).toEqual([]);
      });

      it('the form of every kind of method', async () => {
        const page = await on.dashboard('/log/new');
        const method = page.getByLabel(inForm('method'), { exact: true });
        for (const id of kinds) {
          await method.selectOption(id);
          expect((await foundInNarrow(page)).map((one) => `${id}: ${one}`)).toEqual([]);
        }
        await method.selectOption('classroom');
        await page
          .getByRole('group', { name: inDetail('title') })
          .getByLabel(inDetail('lectureShare'), { exact: true })
          .fill('90');
        await page.getByRole('status').getByText(inDetail('outside')).waitFor();
        expect(await foundInEveryLook(page)).toEqual([]);
      });

      it('one entry', async () => {
        const [entry] = await on.desk.entries();
        const page = await on.dashboard(`/log/${entry?.id}`);
        await page.getByRole('complementary').waitFor();
        expect(await foundInEveryLook(page)).toEqual([]);
      });
    });

    it('a picture of a tab, and why none was taken', async () => {
      await on.afresh();
      const inPicture = speaker(pictureWords, locale);
      on.pages.put('https://pictures.example.com/', '<!doctype html><title>x</title><h1>x</h1>');
      const page = await pictured(on, await on.open('https://pictures.example.com/'));
      await page.locator('svg.pic').waitFor();
      for (const add of ['addBar', 'addCrop'] as const) await button(page, inPicture(add)).click();
      expect(await foundInEveryLook(page)).toEqual([]);
      await page.goto(on.desk.address('dashboard.html#/picture?refused=citizen-id'));
      await page.getByRole('alert').waitFor();
      expect(await foundInEveryLook(page)).toEqual([]);
    });
  },
);

/** A finished entry with its day, one without, and one in progress. */
async function logSome(on: Journey, say: (key: keyof typeof cardWords) => string): Promise<void> {
  const list = cardIn(await on.visit('ocsc', 'certificate-list'));
  await list.locator('.ft button').first().click();
  await list.getByText(say('saved'), { exact: true }).waitFor();
  const course = cardIn(await on.visit('ocsc', 'course-hours'));
  await button(course, say('saveFinished')).click();
  await course.getByText(say('saved'), { exact: true }).waitFor();
  const other = cardIn(await on.visit('thaimooc', 'about-old'));
  await button(other, say('ongoing')).click();
  await other.getByText(say('saved'), { exact: true }).waitFor();
}
