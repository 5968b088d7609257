import type { Page } from 'playwright-core';
import { logWords } from '../../lib/words/log.ts';
import { practiceWords } from '../../lib/words/practice.ts';
import { speaker } from '../../lib/words/words.ts';
import { button, cardIn, type Journey, say } from '../e2e/journey.ts';
import {
  type ByHand,
  type Course,
  dayOf,
  fillIn,
  logCourse,
  openNote,
  reviewRow,
  saveNote,
} from '../e2e/year-acts.ts';
import { dashboardOn } from '../e2e/year-clock.ts';
import { must, type Story } from './story.ts';
import { wordsIn } from './words.ts';

const { form: inForm } = wordsIn('th');
const inLog = speaker(logWords, 'th');
const inPractice = speaker(practiceWords, 'th');

/** Courses on the pages of two sites, with the item of the plan (from 0) that each serves. */
const courses: readonly (Course & { on: string; item: number })[] = [
  { page: ['ocsc', 'course-hours'], on: dayOf('11-20'), item: 0 },
  { page: ['tdga', 'course-completed'], press: 'DG100', on: dayOf('12-10'), item: 2 },
];

/** What was done at work: on the job (70), and learnt from a supervisor (20). */
const byHand: readonly (ByHand & { item: number })[] = [
  {
    item: 1,
    title: 'โครงการแผนที่ข้อมูลผู้รับบริการของเขต',
    method: 'project',
    completedOn: dayOf('03-15'),
    hours: '42',
    code: 'DLit700',
    details: { projectName: 'แผนที่ข้อมูลผู้รับบริการ', result: 'แผนที่และรายงานรายเดือนหนึ่งชุด' },
  },
  {
    item: 2,
    title: 'หัวหน้าสอนงานธรรมาภิบาลข้อมูล',
    method: 'coaching',
    completedOn: dayOf('05-18'),
    hours: '13',
    code: 'DG100',
    details: { what: 'จัดชั้นความลับของข้อมูลผู้รับบริการ', withWhom: 'หัวหน้าฝ่ายพัฒนาชุมชน' },
  },
];

/** November to September: courses on their pages, entries by form, use in work and feedback. `items` are the plan's, by id. */
export async function developYear(on: Journey, story: Story, items: readonly string[]): Promise<void> {
  for (const course of courses)
    await story.step(`A course of ${course.page[0].toUpperCase()}`, async () => {
      const page = await logCourse(on, course, course.on);
      await page.reload();
      const card = cardIn(page);
      await card.getByText(say('planItem', { n: course.item + 1 })).waitFor();
      await story.picture(page, `year-${course.page[0]}-in-plan-th`);
      const { title, completedOn } = (await on.desk.entries()).at(-1) ?? {};
      must(completedOn === course.on, `It was finished on ${completedOn}`);
      await page.close();
      return `“${title}” counts in item ${course.item + 1} of the plan`;
    });

  for (const entry of byHand)
    await story.step(entry.method === 'project' ? 'On the job' : 'Coaching', async () => {
      const page = await dashboardOn(on, entry.completedOn, '/log/new');
      await fillIn(page, entry);
      await story.picture(page, `year-${entry.method}-th`, 'whole');
      await button(page, inForm('save')).click();
      await page.getByText(inLog('saved')).waitFor();
      await countsIn(page, on, items[entry.item] ?? '', entry.title);
      await page.close();
      return `“${entry.title}”, ${entry.hours} hours, counts in item ${entry.item + 1}`;
    });

  await story.step('Use in work and feedback', async () => {
    const page = await dashboardOn(on, dayOf('06-20'), '/review');
    const row = reviewRow(page, items[0] ?? '');
    const use = await openNote(page, button(row, inPractice('add')), {
      [inPractice('what')]: 'ใช้คลังเอกสารร่วมกันแทนการส่งอีเมลในงานลงทะเบียนผู้รับบริการ',
      [inPractice('on')]: dayOf('06-15'),
      [inPractice('result')]: 'ค้นเอกสารได้ในหนึ่งนาที จากเดิมครึ่งวัน',
    });
    await story.picture(page, 'year-practice-th');
    await saveNote(use);
    const words = 'ทำงานเร็วขึ้นเห็นได้ชัด ควรขยายผลไปฝ่ายอื่น';
    const feedback = await openNote(page, button(row, inPractice('feedbackAdd')), {
      [inPractice('words')]: words,
      [inPractice('who')]: 'หัวหน้าฝ่ายพัฒนาชุมชน',
    });
    await story.picture(page, 'year-feedback-th');
    await saveNote(feedback);
    await row.getByText(words).waitFor();
    const kept = Object.keys(await on.desk.records());
    must(
      kept.some((key) => key.startsWith('practice:')),
      'The use in work is not kept',
    );
    must(
      kept.some((key) => key.startsWith('feedback:')),
      'The feedback is not kept',
    );
    await page.close();
    return 'each noted with item 1 of the plan';
  });
}

/** Waits until the review lists an entry under an item of the plan. */
async function countsIn(page: Page, on: Journey, item: string, title: string): Promise<void> {
  await page.goto(on.desk.address('dashboard.html#/review'));
  await reviewRow(page, item).getByText(title).waitFor();
}
