import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { MethodId } from '../../lib/framework/methods.ts';
import type { MissionGroupLetter } from '../../lib/framework/mission-groups.ts';
import { bangkokDay, fiscalYearOf } from '../../lib/idp/fiscal-year.ts';
import type { Plan } from '../../lib/idp/plan/plan.ts';
import type { Profile } from '../../lib/idp/profile.ts';
import type { Review } from '../../lib/idp/review/review.ts';
import { assessmentWords } from '../../lib/words/assessment.ts';
import { dayText } from '../../lib/words/dates.ts';
import { entryFormWords } from '../../lib/words/entry-form.ts';
import { logWords } from '../../lib/words/log.ts';
import { overviewWords, yearWords } from '../../lib/words/overview.ts';
import { planWords } from '../../lib/words/plan.ts';
import { detailWords, practiceWords } from '../../lib/words/practice.ts';
import { reviewWords } from '../../lib/words/review.ts';
import { speaker } from '../../lib/words/words.ts';
import { journey } from './in-chromium.ts';
import { button, cardIn, say, typeDay } from './journey.ts';
import { dashboardOn, moveWorkerTo } from './year-clock.ts';
import { shown, tallied } from './year-figures.ts';
import { assess, firstPlan, goTo, type Learner } from './year-first-plan.ts';

const on = journey();
const inAssessment = speaker(assessmentWords, 'th');
const inPlan = speaker(planWords, 'th');
const inForm = speaker(entryFormWords, 'th');
const inPractice = speaker(practiceWords, 'th');
const inDetail = speaker(detailWords, 'th');
const inReview = speaker(reviewWords, 'th');
const inLog = speaker(logWords, 'th');
const inYear = speaker(yearWords, 'th');
const inOverview = speaker(overviewWords, 'th');

/** The fiscal year before the machine's own (B.E.), so that every day of it is past on the pages whose clock is not moved. */
const year = fiscalYearOf(bangkokDay(new Date())) - 1;

/** A day of the played year, `11-20`. */
function day(monthAndDay: string): string {
  return `${year - 543 - (monthAndDay >= '10' ? 1 : 0)}-${monthAndDay}`;
}

/** The course of a learner: its page, and the code to press where the card only suggests. */
interface Course {
  page: readonly [site: string, name: string];
  press?: string;
}

const learners: readonly (Learner & { group: MissionGroupLetter; course: Course })[] = [
  {
    group: 'E',
    name: 'สมศรี ตัวอย่างดี',
    position: 'รองผู้อำนวยการสำนัก',
    agency: 'สำนักยุทธศาสตร์และประเมินผล',
    gaps: ['DLit100', 'DTr100'],
    course: { page: ['ocsc', 'course-hours'] },
  },
  {
    group: 'S',
    name: 'สมหญิง ตัวอย่างดี',
    position: 'นักพัฒนาสังคม',
    agency: 'สำนักงานเขตตัวอย่าง',
    gaps: ['DLit700', 'DS100'],
    course: { page: ['ocsc', 'course-enrolled'] },
  },
  {
    group: 'T',
    name: 'สมชาย ตัวอย่างดี',
    position: 'นักวิชาการคอมพิวเตอร์',
    agency: 'สำนักดิจิทัลกรุงเทพมหานคร',
    gaps: ['DG100', 'DT300'],
    course: { page: ['tdga', 'course-completed'], press: 'DG100' },
  },
];

const record = async <T>(key: string): Promise<T> => (await on.desk.records())[key] as T;
const planOf = (fiscalYear: number) => record<Plan>(`plan:${fiscalYear}`);

/** Logs the course by the button of its card, finished on an ISO day. */
async function logCourse({ page: [site, name], press }: Course, completedOn: string): Promise<void> {
  await moveWorkerTo(on, completedOn);
  const page = await on.visit(site, name);
  const card = cardIn(page);
  if (press) await card.getByRole('radio', { name: new RegExp(`^${press}`) }).check();
  await typeDay(card.getByLabel(say('day')), completedOn);
  await button(card, say(press ? 'confirm' : 'saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  await page.close();
}

/** Fills in the form for an entry and saves it. */
async function enter(
  page: Page,
  {
    title,
    method,
    completedOn,
    hours,
    code,
  }: Record<'title' | 'completedOn' | 'hours' | 'code', string> & {
    method: MethodId;
  },
): Promise<void> {
  await page.getByLabel(inForm('title'), { exact: true }).fill(title);
  await page.getByLabel(inForm('method')).selectOption(method);
  await page.getByLabel(inForm('completedOn')).fill(completedOn);
  await page.getByLabel(inForm('hours'), { exact: true }).fill(hours);
  await page.getByRole('checkbox', { name: new RegExp(`^${code}`) }).check();
  await button(page, inForm('save')).click();
  await page.getByText(inLog('saved')).waitFor();
}

/** Fills in and saves a form over the review. */
async function note(page: Page, opener: Locator, words: Readonly<Record<string, string>>): Promise<void> {
  await opener.click();
  const dialog = page.getByRole('dialog');
  for (const [label, text] of Object.entries(words))
    await dialog.getByLabel(label, { exact: true }).fill(text);
  await button(dialog, inPractice('save')).click();
  await dialog.waitFor({ state: 'detached' });
}

describe.each(learners)('a learner of group $group', (learner) => {
  const [courseGap = '', otherGap = ''] = learner.gaps;

  it('plays the whole year, from the first steps to next year’s plan', async () => {
    let page = await dashboardOn(on, day('10-05'), '/welcome');
    await firstPlan(page, learner);
    expect((await record<Profile>('profile')).missionGroup).toBe(learner.group);
    await page.getByLabel(inPlan('sign')).fill(day('10-05'));
    await button(page, inPlan('signDo')).click();
    await page.getByText(inPlan('lockedTitle')).waitFor();
    await expect.poll(async () => (await planOf(year)).signedOn).toBe(day('10-05'));
    const plan = await planOf(year);
    expect(plan.items.map(({ competencies }) => competencies)).toEqual(learner.gaps.map((code) => [code]));
    expect(plan.items.every(({ reason }) => reason === 'weakness')).toBe(true);
    const [first, second] = plan.items.map(({ id }) => id) as [string, string];
    await page.close();

    await logCourse(learner.course, day('12-10'));
    const [course] = await on.desk.entries();
    expect(course?.completedOn).toBe(day('12-10'));
    expect(bangkokDay(course?.createdAt ?? '')).toBe(day('12-10'));

    page = await dashboardOn(on, day('03-20'), '/review');
    const row = (item: string) => page.locator(`section[data-item="${item}"]`);
    await row(first)
      .getByText(course?.title ?? '')
      .waitFor();
    await row(second)
      .getByRole('link', { name: inReview('addEntry') })
      .click();
    const project = { title: 'โครงการในฝ่าย', method: 'project', code: otherGap, hours: '40' } as const;
    await enter(page, { ...project, completedOn: day('03-15') });
    await page.goto(on.desk.address('dashboard.html#/log/new'));
    const coaching = { title: 'หัวหน้าสอนงาน', method: 'coaching', code: courseGap, hours: '6.5' } as const;
    await enter(page, { ...coaching, completedOn: day('03-18') });
    const places = (await on.desk.entries()).map(({ title, planItem }) => [title, planItem?.item ?? null]);
    expect(places).toEqual([
      [course?.title, null],
      [project.title, second],
      [coaching.title, null],
    ]);

    await goTo(page, 'review');
    await row(first).getByText(coaching.title).waitFor();
    await row(second).getByText(project.title).waitFor();
    await note(page, row(first).getByRole('button', { name: inPractice('add') }), {
      [inPractice('what')]: 'ใช้กับรายงานประจำเดือน',
      [inPractice('on')]: day('03-19'),
      [inPractice('result')]: 'รายงานเสร็จเร็วขึ้นสองวัน',
    });
    await note(page, row(second).getByRole('button', { name: inPractice('feedbackAdd') }), {
      [inPractice('words')]: 'ทำได้ดี ควรขยายผล',
      [inPractice('who')]: 'หัวหน้าฝ่าย',
    });
    await row(second).getByText('ทำได้ดี ควรขยายผล').waitFor();
    await page.close();

    page = await dashboardOn(on, day('09-20'), '/assessment');
    await button(page, inAssessment('again')).click();
    await button(page, inAssessment('finish')).waitFor({ state: 'detached' });
    await assess(page, [otherGap]);
    await goTo(page, 'review');
    await row(first)
      .getByText(inReview('after', { word: inReview('has') }))
      .waitFor();
    await row(second)
      .getByText(inReview('after', { word: inReview('hasNot') }))
      .waitFor();
    const result = row(first).getByLabel(inReview('result'));
    await expect.poll(() => result.inputValue()).toContain('รายงานเสร็จเร็วขึ้นสองวัน');
    await button(page, inReview('submit')).click();
    await page
      .getByRole('alert')
      .getByText(inReview('missing', { n: 4 }))
      .waitFor();
    for (const [item, boxes] of [
      [first, ['as-planned']],
      [second, ['not-as-planned', 'as-planned', 'continue']],
    ] as const) {
      for (const box of boxes) {
        await row(item).getByText(inReview(box), { exact: true }).click();
        const ticked = row(item).locator('label.on', { hasText: new RegExp(`^${inReview(box)}$`) });
        await ticked.waitFor();
      }
      await button(row(item), inReview('accept')).click();
      await row(item).getByText(inReview('complete'), { exact: true }).waitFor();
    }
    expect(await row(second).getByLabel(inReview('not-as-planned'), { exact: true }).isChecked()).toBe(false);
    await button(page, inReview('submit')).click();
    await button(page.getByRole('dialog'), inReview('submit')).click();
    await page
      .getByText(dayText(day('09-20'), 'th'))
      .first()
      .waitFor();
    await expect.poll(async () => (await record<Review>(`review:${year}`)).submittedAt).not.toBeNull();
    expect(bangkokDay((await record<Review>(`review:${year}`)).submittedAt ?? '')).toBe(day('09-20'));

    for (const { id, title } of await on.desk.entries()) {
      await page.goto(on.desk.address(`dashboard.html#/log/${id}`));
      const detail = page.getByRole('complementary', { name: inLog('detail') });
      await detail.getByRole('heading', { name: title }).waitFor();
      await detail.getByRole('link', { name: inDetail('correct') }).waitFor();
      await button(detail, inLog('edit')).waitFor({ state: 'detached' });
    }
    const before = await on.desk.entries();
    await page.goto(on.desk.address(`dashboard.html#/log/${before[0]?.id}/edit`));
    await page.getByLabel(inForm('hours'), { exact: true }).fill('99');
    await button(page, inForm('save')).click();
    await page.getByText(inLog('locked')).waitFor();
    expect(await on.desk.entries()).toEqual(before);

    await goTo(page, 'overview');
    const screen = await shown(page);
    await page.close();
    const printed = await tallied(on, day('09-29'), year);
    const { required, planned, done } = printed.competencies;
    expect(screen).toEqual({
      minutes: printed.minutes,
      share: printed.share,
      counts: printed.counts,
      days: inOverview('daysOf', { days: Math.floor(printed.days * 10 + 1e-9) / 10, target: 10 }),
      required: required.toSorted(),
      planned: planned.toSorted(),
      done: done.toSorted(),
    });
    expect(printed.minutes).toEqual({ 70: 2400, 20: 390, 10: course?.minutes ?? 0 });
    expect(printed.counts).toEqual({ 70: 1, 20: 1, 10: 1 });
    expect(done.toSorted()).toEqual(learner.gaps.toSorted());

    page = await dashboardOn(on, day('09-30'), '/review');
    await button(page, inReview('carry', { n: 1, year: year + 1 })).click();
    await page.getByText(inReview('carriedAll', { year: year + 1 })).waitFor();
    await page.close();
    const next = await planOf(year + 1);
    expect(next.items.map(({ competencies, carriedFrom }) => ({ competencies, carriedFrom }))).toEqual([
      { competencies: [otherGap], carriedFrom: { fiscalYear: year, item: second } },
    ]);
    expect((await planOf(year)).items).toEqual(plan.items);
    page = await dashboardOn(on, `${year - 543}-10-02`, '/');
    const competency = page.locator('table.cgrid tr', { hasText: otherGap });
    await competency.getByText(`${inYear('sumPlanned')}: ${inYear('yes')}`).waitFor({ state: 'attached' });
    await goTo(page, 'plan');
    await page.locator('.iopen').getByText(otherGap).waitFor();
  });
});
