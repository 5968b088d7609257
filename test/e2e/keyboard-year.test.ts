import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Plan } from '../../lib/idp/plan/plan.ts';
import type { Review } from '../../lib/idp/review/review.ts';
import { assessmentWords } from '../../lib/words/assessment.ts';
import { dashboardWords } from '../../lib/words/dashboard.ts';
import { entryFormWords } from '../../lib/words/entry-form.ts';
import { logWords } from '../../lib/words/log.ts';
import { onboardingWords } from '../../lib/words/onboarding.ts';
import { partWords } from '../../lib/words/parts.ts';
import { planWords } from '../../lib/words/plan.ts';
import { practiceWords } from '../../lib/words/practice.ts';
import { profileWords } from '../../lib/words/profile.ts';
import { reviewWords } from '../../lib/words/review.ts';
import { speaker } from '../../lib/words/words.ts';
import { journey } from './in-chromium.ts';
import { button } from './journey.ts';
import { Keys } from './keys.ts';
import { dayOf, playedYear, reviewRow } from './year-acts.ts';
import { dashboardOn } from './year-clock.ts';

const on = journey();
const inWelcome = speaker(onboardingWords, 'th');
const inProfile = speaker(profileWords, 'th');
const inAssessment = speaker(assessmentWords, 'th');
const inPlan = speaker(planWords, 'th');
const inForm = speaker(entryFormWords, 'th');
const inLog = speaker(logWords, 'th');
const inPractice = speaker(practiceWords, 'th');
const inReview = speaker(reviewWords, 'th');

const position = 'นักพัฒนาสังคม';
const gaps = ['DLit700', 'DS100'];
const today = dayOf('09-20');

const screen = (page: Page, name: 'assessment' | 'log' | 'plan' | 'review') =>
  page.getByRole('navigation').getByRole('link', { name: dashboardWords[name].th });

it('goes from an empty profile to a submitted review by the keyboard alone, and never loses the focus', async () => {
  const page = await dashboardOn(on, today, '/welcome');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const keys = new Keys(page);
  await firstSteps(page, keys);
  await assess(page, keys);
  const items = await plan(page, keys);
  await log(page, keys);
  await review(page, keys, items);
  const { submittedAt } = (await on.desk.records())[`review:${playedYear}`] as Review;
  expect(submittedAt).not.toBeNull();
  expect(keys.faults).toEqual([]);
}, 120_000);

async function firstSteps(page: Page, keys: Keys): Promise<void> {
  await keys.type(page.getByLabel(inProfile('name')), 'สมหญิง ตัวอย่างดี');
  await keys.type(page.getByRole('combobox', { name: inProfile('position') }), position);
  await page.getByRole('option', { name: position }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await keys.type(page.getByLabel(inProfile('agency')), 'สำนักงานเขตตัวอย่าง');
  await keys.press(button(page, inWelcome('next')));
  await page.getByRole('heading', { name: inWelcome('where') }).waitFor();
  await keys.press(button(page, inWelcome('next')));
  await page.getByRole('heading', { name: inWelcome('how') }).waitFor();
  await keys.press(button(page, inWelcome('start')));
  await keys.press(page.getByRole('link', { name: inWelcome('toOverview') }));
}

async function assess(page: Page, keys: Keys): Promise<void> {
  await keys.press(screen(page, 'assessment'));
  await keys.press(button(page, inAssessment('start')));
  for (const skill of gaps) {
    const group = page.getByRole('radiogroup', { name: inAssessment('answerOf', { skill }) });
    await keys.press(group.getByRole('radio').first(), 'ArrowRight');
    await expect
      .poll(() => group.getByRole('radio', { name: inAssessment('hasNot') }).isChecked())
      .toBe(true);
  }
  for (const domain of ['ability', 'knowledge', 'experience', 'attribute'] as const)
    await keys.press(button(page, `${inAssessment('restHas')} ${inAssessment(domain)}`));
  await keys.press(button(page, inAssessment('finish')));
  await page.getByRole('heading', { name: inAssessment('gaps') }).waitFor();
  await keys.press(button(page, inAssessment('makePlan')));
}

/** Completes the plan from gaps, takes a topic out, adds an item and deletes it, and turns from changing the plan. */
async function plan(page: Page, keys: Keys): Promise<string[]> {
  const heads = page.locator('.iopen');
  await heads.nth(gaps.length - 1).waitFor();
  for (const at of gaps.keys()) {
    if ((await heads.nth(at).getAttribute('aria-expanded')) === 'false') await keys.press(heads.nth(at));
    const target = page.getByRole('group', { name: inPlan('target') }).getByRole('textbox');
    await keys.type(target, `งานประจำที่ ${at + 1}`);
  }
  await keys.press(button(page, inPlan('addTopic')));
  await page.keyboard.type('หัวข้อที่ไม่ใช้');
  await keys.press(button(page, inPlan('takeOut', { what: 'หัวข้อที่ไม่ใช้' })));
  await keys.press(heads.first(), 'Alt+ArrowDown');
  await keys.press(heads.nth(1), 'Alt+ArrowUp');
  await keys.press(button(page, inPlan('add', { no: gaps.length + 1 })));
  await keys.press(button(page, inPlan('remove')));
  await expect.poll(() => heads.count()).toBe(gaps.length);
  await keys.press(button(page, inPlan('change')));
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await keys.keeps('Escape in the dialog of a change');
  await keys.day(page.getByLabel(inPlan('sign')), today);
  await keys.press(button(page, inPlan('signDo')));
  await page.getByText(inPlan('lockedTitle')).waitFor();
  const { items } = (await on.desk.records())[`plan:${playedYear}`] as Plan;
  expect(items.flatMap(({ competencies }) => competencies)).toEqual(gaps);
  return items.map(({ id }) => id);
}

async function log(page: Page, keys: Keys): Promise<void> {
  await keys.press(screen(page, 'log'));
  await page.getByRole('heading', { level: 1, name: inLog('title') }).waitFor();
  await keys.press(button(page.getByRole('main'), inLog('add')).first());
  await keys.type(page.getByLabel(inForm('title'), { exact: true }), 'โครงการในฝ่าย');
  await keys.choose(page.getByLabel(inForm('method')), 'project');
  await keys.day(page.getByLabel(inForm('completedOn')), today);
  await keys.type(page.getByLabel(inForm('hours'), { exact: true }), '40');
  await keys.press(page.getByRole('checkbox', { name: new RegExp(`^${gaps[0]}`) }), 'Space');
  await keys.press(button(page, inForm('save')));
  await page.getByText(inLog('saved')).waitFor();
  await keys.keeps('saving an entry');
}

async function review(page: Page, keys: Keys, [first = '', second = '']: readonly string[]): Promise<void> {
  await keys.press(screen(page, 'review'));
  const row = reviewRow(page, first);
  const dialog = page.getByRole('dialog');
  await keys.press(button(row, inPractice('add')));
  await keys.type(dialog.getByLabel(inPractice('what')), 'ใช้กับรายงานประจำเดือน');
  await keys.press(button(dialog, inPractice('save')));
  await dialog.waitFor({ state: 'detached' });
  await keys.keeps('saving a use in work');
  await keys.press(button(row, inPractice('editOf', { what: 'ใช้กับรายงานประจำเดือน' })));
  await keys.press(button(dialog, partWords.close.th));
  await dialog.waitFor({ state: 'detached' });
  await keys.keeps('closing a use in work');
  await keys.press(button(row, inPractice('removeOf', { what: 'ใช้กับรายงานประจำเดือน' })));
  await keys.press(button(row, inPractice('feedbackAdd')));
  await keys.type(dialog.getByLabel(inPractice('words')), 'ทำได้ดี');
  await keys.type(dialog.getByLabel(inPractice('who')), 'หัวหน้าฝ่าย');
  await keys.press(button(dialog, inPractice('save')));
  await dialog.waitFor({ state: 'detached' });
  await keys.keeps('saving feedback');

  await keys.press(button(page, inReview('submit')));
  await page.getByRole('alert').waitFor();
  for (const item of [first, second]) {
    const of = reviewRow(page, item);
    const box = of.getByLabel(inReview('as-planned'), { exact: true });
    await keys.press(box, 'Space');
    await expect.poll(() => box.isChecked()).toBe(true);
    const result = of.getByLabel(inReview('result'));
    if ((await result.inputValue()) === '') await keys.type(result, 'ยังไม่ได้ทำ');
    else await keys.press(button(of, inReview('accept')));
    await of.getByText(inReview('complete'), { exact: true }).waitFor();
  }
  await keys.press(button(page, inReview('submit')));
  await keys.press(button(dialog, inReview('submit')));
  await dialog.waitFor({ state: 'detached' });
  await button(page, inReview('submit')).waitFor({ state: 'detached' });
  await keys.keeps('submitting');
}
