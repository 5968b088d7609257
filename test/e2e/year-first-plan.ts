import type { Page } from 'playwright-core';
import { assessmentWords } from '../../lib/words/assessment.ts';
import { dashboardWords } from '../../lib/words/dashboard.ts';
import { onboardingWords } from '../../lib/words/onboarding.ts';
import { planWords } from '../../lib/words/plan.ts';
import { profileWords } from '../../lib/words/profile.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { button } from './journey.ts';

/** Somebody of the agency: the position as it stands in the plan, and what they find that they have not. */
export interface Learner {
  name: string;
  position: string;
  agency: string;
  /** Competency codes that the mission group requires. */
  gaps: readonly string[];
}

/** Goes to a screen by the menu. */
export async function goTo(
  page: Page,
  screen: 'overview' | 'assessment' | 'plan' | 'review' | 'settings',
  locale: Locale = 'th',
): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: dashboardWords[screen][locale] }).click();
}

/** The three first steps, from the tab that greets, to the overview. */
export async function firstSteps(
  page: Page,
  { name, position, agency }: Learner,
  locale: Locale = 'th',
): Promise<void> {
  const inProfile = speaker(profileWords, locale);
  const inWelcome = speaker(onboardingWords, locale);
  await page.getByLabel(inProfile('name')).fill(name);
  await page.getByRole('combobox', { name: inProfile('position') }).fill(position);
  await page.getByRole('option', { name: position }).first().click();
  await page.getByLabel(inProfile('agency')).fill(agency);
  await button(page, inWelcome('next')).click();
  await page.getByRole('heading', { name: inWelcome('where') }).waitFor();
  await button(page, inWelcome('next')).click();
  await page.getByRole('heading', { name: inWelcome('how') }).waitFor();
  await button(page, inWelcome('start')).click();
  await page.getByRole('link', { name: inWelcome('toOverview') }).click();
}

/** Answers every question of the shown self-assessment: ไม่มี to some competencies, มี to the rest at once. */
export async function answerAll(page: Page, gaps: readonly string[], locale: Locale = 'th'): Promise<void> {
  const inAssessment = speaker(assessmentWords, locale);
  for (const skill of gaps)
    await page
      .getByRole('radiogroup', { name: inAssessment('answerOf', { skill }) })
      .getByText(inAssessment('hasNot'), { exact: true })
      .click();
  const rest = new RegExp(`^${inAssessment('restAllHas', { n: '#' }).replace('#', '\\d+')}$`);
  await page.getByRole('button', { name: rest }).click();
}

/** The same, then finishes it. */
async function assess(page: Page, gaps: readonly string[], locale: Locale = 'th'): Promise<void> {
  const inAssessment = speaker(assessmentWords, locale);
  await answerAll(page, gaps, locale);
  await button(page, inAssessment('finish')).click();
  await page.getByRole('heading', { name: inAssessment('gaps') }).waitFor();
}

/** Fills in what a plan made from gaps leaves to the learner: the use in work of each item; waits until all are complete. */
export async function completePlan(
  page: Page,
  targets: readonly string[],
  locale: Locale = 'th',
): Promise<void> {
  const inPlan = speaker(planWords, locale);
  const heads = page.locator('.iopen');
  await heads.nth(targets.length - 1).waitFor();
  for (const [at, target] of targets.entries()) {
    const head = heads.nth(at);
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await page
      .getByRole('group', { name: inPlan('target') })
      .getByRole('textbox')
      .fill(target);
  }
  await heads
    .getByText(inPlan('complete'), { exact: true })
    .nth(targets.length - 1)
    .waitFor();
}

/** From the tab that greets to a complete first plan. */
export async function firstPlan(page: Page, learner: Learner, locale: Locale = 'th'): Promise<void> {
  const inAssessment = speaker(assessmentWords, locale);
  await firstSteps(page, learner, locale);
  await goTo(page, 'assessment', locale);
  await button(page, inAssessment('start')).click();
  await assess(page, learner.gaps, locale);
  await button(page, inAssessment('makePlan')).click();
  const targets = learner.gaps.map((_, at) => `งานประจำที่ ${at + 1}`);
  await completePlan(page, targets, locale);
}
