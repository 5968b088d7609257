import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import { assessmentWords } from '../../lib/words/assessment.ts';
import { cardWords } from '../../lib/words/card.ts';
import { planWords } from '../../lib/words/plan.ts';
import { practiceWords } from '../../lib/words/practice.ts';
import { reviewWords } from '../../lib/words/review.ts';
import { speaker } from '../../lib/words/words.ts';
import { foundInEveryLook } from './axe.ts';
import { button, cardIn, Journey } from './journey.ts';
import { firstPlan } from './year-first-plan.ts';

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
    const inAssessment = speaker(assessmentWords, locale);
    const inPlan = speaker(planWords, locale);
    const inReview = speaker(reviewWords, locale);
    const inPractice = speaker(practiceWords, locale);
    beforeAll(async () => {
      await on.begin({ language: locale });
      await firstPlan(await on.dashboard('/welcome'), technologist, locale);
      const course = await on.visit('tdga', 'course-completed');
      await cardIn(course)
        .getByRole('radio', { name: /^DG100/ })
        .check();
      await cardIn(course).getByLabel(cardWords.day[locale]).fill(bangkokDay(new Date()));
      await cardIn(course).locator('.ft button').first().click();
      await cardIn(course).getByText(cardWords.saved[locale], { exact: true }).waitFor();
    });
    afterAll(() => on.end());

    /** Looks at the open dialog in every look, then leaves it by Esc. */
    async function lookAtDialog(page: Page): Promise<void> {
      await page.getByRole('dialog').waitFor();
      expect(await foundInEveryLook(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }

    it('the self-assessment: its outcome, in progress beside the last one, and an agreement', async () => {
      const page = await on.dashboard('/assessment');
      await page.getByRole('heading', { name: inAssessment('gaps') }).waitFor();
      expect(await foundInEveryLook(page)).toEqual([]);
      await button(page, inAssessment('again')).click();
      await page.locator('td.was').first().waitFor();
      await page.locator('.sk-more').first().click();
      expect(await foundInEveryLook(page)).toEqual([]);
      await button(page, inAssessment('add')).click();
      await lookAtDialog(page);
    });

    it('the plan: fine, against its rules, its versions, and being changed', async () => {
      const page = await on.dashboard('/plan');
      await page.locator('.iopen[aria-expanded="true"]').waitFor();
      await page.locator('.versions summary').first().click();
      expect(await foundInEveryLook(page)).toEqual([]);
      await button(page, inPlan('change')).click();
      await lookAtDialog(page);
      await button(page, inPlan('add', { no: 3 })).click();
      await button(page, inPlan('ownWords')).click();
      await page.locator('.rules .must').first().waitFor();
      expect(await foundInEveryLook(page)).toEqual([]);
      await button(page, inPlan('remove')).click();
      await expect.poll(() => page.locator('.iopen').count()).toBe(2);
    });

    it('the overview of a year with a plan', async () => {
      const page = await on.dashboard('/');
      await page.locator('.tl').waitFor();
      expect(await foundInEveryLook(page)).toEqual([]);
    });

    it('the review: what is missing, its forms, and once it is submitted', async () => {
      const page = await on.dashboard('/review');
      await button(page, inReview('submit')).click();
      await page.getByRole('alert').waitFor();
      expect(await foundInEveryLook(page)).toEqual([]);
      for (const form of ['add', 'feedbackAdd'] as const) {
        await button(page, inPractice(form)).first().click();
        await button(page.getByRole('dialog'), inPractice('save')).click();
        await lookAtDialog(page);
      }
      for (const row of await page.locator('section.rv').all()) {
        await row.getByText(inReview('as-planned'), { exact: true }).click();
        await row.getByText(inReview('continue'), { exact: true }).click();
        await row.getByLabel(inReview('result')).fill('ใช้ในงานได้จริง');
      }
      await expect.poll(() => page.getByText(inReview('complete'), { exact: true }).count()).toBe(2);
      await button(page, inReview('submit')).click();
      await lookAtDialog(page);
      await button(page, inReview('submit')).click();
      await button(page.getByRole('dialog'), inReview('submit')).click();
      await button(page, inReview('submit')).waitFor({ state: 'detached' });
      expect(await foundInEveryLook(page)).toEqual([]);
    });
  },
);
