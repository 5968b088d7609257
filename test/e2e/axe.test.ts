import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assessmentWords } from '../../lib/words/assessment.ts';
import { cardWords } from '../../lib/words/card.ts';
import { pictureWords } from '../../lib/words/picture.ts';
import { practiceWords } from '../../lib/words/practice.ts';
import { reviewWords } from '../../lib/words/review.ts';
import { speaker } from '../../lib/words/words.ts';
import { found, foundInEveryLook } from './axe.ts';
import { button, cardIn, Journey } from './journey.ts';
import { pictured } from './picture-desk.ts';
import { firstPlan } from './year-first-plan.ts';

/** The popup has one width, whatever the window. */
const popupOnly = [360];

/** Whose year is looked at. */
const technologist = {
  name: 'สมชาย ตัวอย่างดี',
  position: 'นักวิชาการคอมพิวเตอร์',
  agency: 'สำนักดิจิทัลกรุงเทพมหานคร',
  gaps: ['DG100', 'DT300'],
};

describe.each(['th', 'en'] as const)(
  'in %s, light and dark, wide and narrow, axe finds nothing on',
  (locale) => {
    const on = new Journey();
    const say = speaker(cardWords, locale);
    beforeAll(() => on.begin({ language: locale }));
    afterAll(() => on.end());

    describe('the card', () => {
      beforeEach(() => on.afresh());
      const host = 'idp-companion-card';

      it.each([
        ['ocsc', 'course-hours'],
        ['ocsc', 'certificate-list'],
        ['tdga', 'course-in-progress'],
        ['tdga', 'course-completed'],
        ['thaimooc', 'certificate-visitor'],
      ])('%s %s', async (site, name) => {
        const page = await on.visit(site, name);
        await cardIn(page).waitFor();
        expect(await foundInEveryLook(page, host)).toEqual([]);
      });

      it('while it is edited, saved, logged before, and minimised', async () => {
        const page = await on.visit('ocsc', 'course-hours');
        const card = cardIn(page);
        await button(card, say('edit')).click();
        await button(card, say('otherChoice')).click();
        await card.getByRole('checkbox').nth(5).waitFor();
        expect(await foundInEveryLook(page, host)).toEqual([]);
        await button(card, say('options')).click();
        expect(await found(page, host)).toEqual([]);
        await button(card, say('options')).click();
        await button(card, say('saveFinished')).click();
        await card.getByText(say('saved'), { exact: true }).waitFor();
        expect(await foundInEveryLook(page, host)).toEqual([]);
        await page.reload();
        await card.getByRole('heading', { name: say('already') }).waitFor();
        expect(await foundInEveryLook(page, host)).toEqual([]);
        const popup = await on.popup(page);
        await popup.getByRole('heading', { name: say('already') }).waitFor();
        expect(await foundInEveryLook(popup, undefined, popupOnly)).toEqual([]);
        await button(card, say('minimise')).click();
        expect(await foundInEveryLook(page, host)).toEqual([]);
      });
    });

    describe('the popup', () => {
      beforeEach(() => on.afresh());
      it.each([
        ['ocsc', 'profile'],
        ['ocsc', 'my-courses-loading'],
        ['ocsc', 'my-courses'],
        ['tdga', 'course-completed'],
        ['thaimooc', 'portal-course-no-title'],
      ])('%s %s', async (site, name) => {
        const popup = await on.popup(await on.visit(site, name));
        await popup.getByRole('main').waitFor();
        await popup.locator('main .bd, main form').first().waitFor();
        expect(await foundInEveryLook(popup, undefined, popupOnly)).toEqual([]);
      });
    });

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

    describe('the year', () => {
      const inAssessment = speaker(assessmentWords, locale);
      const inReview = speaker(reviewWords, locale);
      const inPractice = speaker(practiceWords, locale);
      beforeAll(async () => {
        await on.afresh();
        await firstPlan(await on.dashboard('/welcome'), technologist, locale);
      });

      it('the self-assessment, its outcome and its questions', async () => {
        const page = await on.dashboard('/assessment');
        await page.getByRole('heading', { name: inAssessment('gaps') }).waitFor();
        expect(await foundInEveryLook(page)).toEqual([]);
        await button(page, inAssessment('again')).click();
        await page.locator('td.was').first().waitFor();
        await page.locator('.sk-more').first().click();
        expect(await foundInEveryLook(page)).toEqual([]);
      });

      it('the plan', async () => {
        const page = await on.dashboard('/plan');
        await page.locator('.iopen').first().waitFor();
        expect(await foundInEveryLook(page)).toEqual([]);
      });

      it('the review and its forms', async () => {
        const page = await on.dashboard('/review');
        await button(page, inReview('submit')).click();
        await page.getByRole('alert').waitFor();
        expect(await foundInEveryLook(page)).toEqual([]);
        for (const form of ['add', 'feedbackAdd'] as const) {
          await button(page, inPractice(form)).first().click();
          await button(page.getByRole('dialog'), inPractice('save')).click();
          expect(await foundInEveryLook(page)).toEqual([]);
          await button(page.getByRole('dialog'), inPractice('cancel')).click();
        }
      });

      it('the overview', async () => {
        const page = await on.dashboard('/');
        await page.locator('.tl').waitFor();
        expect(await foundInEveryLook(page)).toEqual([]);
      });
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
