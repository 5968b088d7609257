import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import type { Plan } from '../../lib/idp/plan/plan.ts';
import type { Review } from '../../lib/idp/review/review.ts';
import { assessmentWords } from '../../lib/words/assessment.ts';
import { reviewWords } from '../../lib/words/review.ts';
import { speaker } from '../../lib/words/words.ts';
import { button, type Journey } from '../e2e/journey.ts';
import { type Box, dayOf, playedYear, reviewRow, writeRow } from '../e2e/year-acts.ts';
import { dashboardOn } from '../e2e/year-clock.ts';
import { goTo } from '../e2e/year-first-plan.ts';
import { must, type Story } from './story.ts';

const inAssessment = speaker(assessmentWords, 'th');
const inReview = speaker(reviewWords, 'th');

/** What was gained over the year and what is still missing, and what is ticked for each item of the plan. */
const gained = ['DLit100', 'DG100'];
const stillMissing = 'DLit700';
const boxes: readonly (readonly Box[])[] = [['as-planned'], ['not-as-planned', 'continue'], ['as-planned']];

/** September: the assessment once more, IDP2 written and submitted, and what goes on carried into the next year's plan. */
export async function reviewYear(on: Journey, story: Story, items: readonly string[]): Promise<void> {
  const records = () => on.desk.records();
  const page = await dashboardOn(on, dayOf('09-20'), '/assessment');

  await story.step('September: assessed once more', async () => {
    await button(page, inAssessment('again')).click();
    await page
      .getByRole('columnheader', { name: inAssessment('before') })
      .first()
      .waitFor();
    await story.picture(page, 'year-before-after-th');
    for (const skill of gained)
      await page
        .getByRole('radiogroup', { name: inAssessment('answerOf', { skill }) })
        .getByText(inAssessment('has'), { exact: true })
        .click();
    await button(page, inAssessment('finish')).click();
    await page.getByRole('heading', { name: inAssessment('gaps') }).waitFor();
    return `${gained.join()} gained, ${stillMissing} is still missing`;
  });

  await story.step('IDP2 written and submitted', async () => {
    await goTo(page, 'review');
    const [first = ''] = items;
    await reviewRow(page, first)
      .getByText(inReview('after', { word: inReview('has') }))
      .waitFor();
    await story.picture(page, 'year-review-draft-th', 'whole');
    for (const [at, item] of items.entries()) await writeRow(reviewRow(page, item), boxes[at] ?? []);
    await button(page, inReview('submit')).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await story.picture(page, 'year-submit-th');
    await button(dialog, inReview('submit')).click();
    await page.getByRole('button', { name: inReview('submit'), exact: true }).waitFor({ state: 'detached' });
    await story.picture(page, 'year-review-th', 'whole');
    const { submittedAt } = (await records())[`review:${playedYear}`] as Review;
    must(submittedAt !== null && bangkokDay(submittedAt) === dayOf('09-20'), 'The review is not submitted');
    return 'its entries are locked now';
  });

  await story.step('On to the next year', async () => {
    const next = playedYear + 1;
    await button(page, inReview('carry', { n: 1, year: next })).click();
    await page.getByText(inReview('carriedAll', { year: next })).waitFor();
    await page.close();
    const { items: carried } = (await records())[`plan:${next}`] as Plan;
    must(carried.length === 1 && carried[0]?.carriedFrom?.item === items[1], 'The item was not carried over');
    const later = await dashboardOn(on, `${playedYear - 543}-10-02`, '/');
    await later.locator('.tl-row').first().waitFor();
    await story.picture(later, 'year-next-th');
    await goTo(later, 'plan');
    await later.locator('.iopen').getByText(stillMissing).waitFor();
    await story.picture(later, 'year-next-plan-th');
    await later.close();
    return `${stillMissing} goes on in the plan of fiscal year ${next}`;
  });
}
