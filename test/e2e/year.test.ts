import { describe, expect, it } from 'vitest';
import type { MissionGroupLetter } from '../../lib/framework/mission-groups.ts';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import type { Plan } from '../../lib/idp/plan/plan.ts';
import type { Profile } from '../../lib/idp/profile.ts';
import type { Review } from '../../lib/idp/review/review.ts';
import { assessmentWords } from '../../lib/words/assessment.ts';
import { dayText } from '../../lib/words/dates.ts';
import { entryFormWords } from '../../lib/words/entry-form.ts';
import { logWords } from '../../lib/words/log.ts';
import { yearWords } from '../../lib/words/overview.ts';
import { planWords } from '../../lib/words/plan.ts';
import { detailWords, practiceWords } from '../../lib/words/practice.ts';
import { reviewWords } from '../../lib/words/review.ts';
import { speaker } from '../../lib/words/words.ts';
import { journey } from './in-chromium.ts';
import { button } from './journey.ts';
import {
  type Course,
  dayOf,
  enter,
  logCourse,
  openNote,
  reviewRow,
  saveNote,
  writeRow,
  playedYear as year,
} from './year-acts.ts';
import { dashboardOn } from './year-clock.ts';
import { asShown, shown, tallied } from './year-figures.ts';
import { firstPlan, goTo, type Learner } from './year-first-plan.ts';

const on = journey();
const inAssessment = speaker(assessmentWords, 'th');
const inPlan = speaker(planWords, 'th');
const inForm = speaker(entryFormWords, 'th');
const inPractice = speaker(practiceWords, 'th');
const inDetail = speaker(detailWords, 'th');
const inReview = speaker(reviewWords, 'th');
const inLog = speaker(logWords, 'th');
const inYear = speaker(yearWords, 'th');

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

describe.each(learners)('a learner of group $group', (learner) => {
  const [courseGap = '', otherGap = ''] = learner.gaps;

  it('plays the whole year, from the first steps to next year’s plan', async () => {
    let page = await dashboardOn(on, dayOf('10-05'), '/welcome');
    await firstPlan(page, learner);
    expect((await record<Profile>('profile')).missionGroup).toBe(learner.group);
    await page.getByLabel(inPlan('sign')).fill(dayOf('10-05'));
    await button(page, inPlan('signDo')).click();
    await page.getByText(inPlan('lockedTitle')).waitFor();
    await expect.poll(async () => (await planOf(year)).signedOn).toBe(dayOf('10-05'));
    const plan = await planOf(year);
    expect(plan.items.map(({ competencies }) => competencies)).toEqual(learner.gaps.map((code) => [code]));
    expect(plan.items.every(({ reason }) => reason === 'weakness')).toBe(true);
    const [first, second] = plan.items.map(({ id }) => id) as [string, string];
    await page.close();

    await (await logCourse(on, learner.course, dayOf('12-10'))).close();
    const [course] = await on.desk.entries();
    expect(course?.completedOn).toBe(dayOf('12-10'));
    expect(bangkokDay(course?.createdAt ?? '')).toBe(dayOf('12-10'));

    page = await dashboardOn(on, dayOf('03-20'), '/review');
    const row = (item: string) => reviewRow(page, item);
    await row(first)
      .getByText(course?.title ?? '')
      .waitFor();
    await row(second)
      .getByRole('link', { name: inReview('addEntry') })
      .click();
    const project = { title: 'โครงการในฝ่าย', method: 'project', code: otherGap, hours: '40' } as const;
    await enter(page, { ...project, completedOn: dayOf('03-15') });
    await page.goto(on.desk.address('dashboard.html#/log/new'));
    const coaching = { title: 'หัวหน้าสอนงาน', method: 'coaching', code: courseGap, hours: '6.5' } as const;
    await enter(page, { ...coaching, completedOn: dayOf('03-18') });
    const places = (await on.desk.entries()).map(({ title, planItem }) => [title, planItem?.item ?? null]);
    expect(places).toEqual([
      [course?.title, null],
      [project.title, second],
      [coaching.title, null],
    ]);

    await goTo(page, 'review');
    await row(first).getByText(coaching.title).waitFor();
    await row(second).getByText(project.title).waitFor();
    await saveNote(
      await openNote(page, row(first).getByRole('button', { name: inPractice('add') }), {
        [inPractice('what')]: 'ใช้กับรายงานประจำเดือน',
        [inPractice('on')]: dayOf('03-19'),
        [inPractice('result')]: 'รายงานเสร็จเร็วขึ้นสองวัน',
      }),
    );
    const evidence = row(first).locator('.noted-files');
    await evidence.locator('summary').click();
    const report = { name: 'รายงาน.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await evidence.locator('input[type=file]').setInputFiles(report);
    await evidence.getByText(inPractice('nFiles', { n: 1 })).waitFor();
    await saveNote(
      await openNote(page, row(second).getByRole('button', { name: inPractice('feedbackAdd') }), {
        [inPractice('words')]: 'ทำได้ดี ควรขยายผล',
        [inPractice('who')]: 'หัวหน้าฝ่าย',
      }),
    );
    await row(second).getByText('ทำได้ดี ควรขยายผล').waitFor();
    await page.close();

    page = await dashboardOn(on, dayOf('09-20'), '/assessment');
    await button(page, inAssessment('again')).click();
    await page
      .getByRole('radiogroup', { name: inAssessment('answerOf', { skill: courseGap }) })
      .getByText(inAssessment('has'), { exact: true })
      .click();
    await button(page, inAssessment('finish')).click();
    await page.getByRole('heading', { name: inAssessment('gaps') }).waitFor();
    await goTo(page, 'review');
    await row(first)
      .getByText(inReview('after', { word: inReview('has') }))
      .waitFor();
    await row(second)
      .getByText(inReview('after', { word: inReview('hasNot') }))
      .waitFor();
    const result = row(first).getByLabel(inReview('result'));
    await expect.poll(() => result.inputValue()).toContain('รายงานเสร็จเร็วขึ้นสองวัน หลักฐาน: รายงาน.pdf');
    await button(page, inReview('submit')).click();
    await page
      .getByRole('alert')
      .getByText(inReview('missing', { n: 4 }))
      .waitFor();
    for (const [item, boxes] of [
      [first, ['as-planned']],
      [second, ['not-as-planned', 'as-planned', 'continue']],
    ] as const) {
      await writeRow(row(item), boxes);
    }
    expect(await row(second).getByLabel(inReview('not-as-planned'), { exact: true }).isChecked()).toBe(false);
    await button(page, inReview('submit')).click();
    await button(page.getByRole('dialog'), inReview('submit')).click();
    await page
      .getByText(dayText(dayOf('09-20'), 'th'))
      .first()
      .waitFor();
    await expect.poll(async () => (await record<Review>(`review:${year}`)).submittedAt).not.toBeNull();
    expect(bangkokDay((await record<Review>(`review:${year}`)).submittedAt ?? '')).toBe(dayOf('09-20'));

    await page.getByLabel(inReview('sign'), { exact: true }).fill(dayOf('09-20'));
    await button(page, inReview('signDo')).click();
    await page.getByText(inReview('signed', { on: dayText(dayOf('09-20'), 'th') })).waitFor();
    expect((await record<Review>(`review:${year}`)).signedOn).toBe(dayOf('09-20'));
    const remove = row(first).getByRole('button', { name: /^ลบ ใช้กับรายงาน/ });
    expect(await remove.count()).toBe(0);

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
    const printed = await tallied(on, dayOf('09-29'), year);
    expect(screen).toEqual(asShown(printed));
    expect(printed.minutes).toEqual({ 70: 2400, 20: 390, 10: course?.minutes ?? 0 });
    expect(printed.counts).toEqual({ 70: 1, 20: 1, 10: 1 });
    expect(printed.competencies.done.toSorted()).toEqual(learner.gaps.toSorted());

    page = await dashboardOn(on, dayOf('09-30'), '/review');
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
