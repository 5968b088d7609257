import type { Plan } from '../../lib/idp/plan/plan.ts';
import type { PersonnelKind, Profile } from '../../lib/idp/profile.ts';
import { assessmentWords } from '../../lib/words/assessment.ts';
import { planWords } from '../../lib/words/plan.ts';
import { profileWords } from '../../lib/words/profile.ts';
import { speaker } from '../../lib/words/words.ts';
import { button, type Journey } from '../e2e/journey.ts';
import { dayOf, playedYear } from '../e2e/year-acts.ts';
import { dashboardOn } from '../e2e/year-clock.ts';
import { answerAll, completePlan, firstSteps, goTo } from '../e2e/year-first-plan.ts';
import { must, type Story } from './story.ts';

const inProfile = speaker(profileWords, 'th');
const inAssessment = speaker(assessmentWords, 'th');
const inPlan = speaker(planWords, 'th');

/** An officer of the service group (S), and what they find in October that they have not. */
const learner = {
  name: 'สมหญิง ตัวอย่างดี',
  position: 'นักพัฒนาสังคม',
  agency: 'สำนักงานเขตตัวอย่าง',
  gaps: ['DLit100', 'DLit700', 'DG100'],
};

/** What each item is for, in the order of the gaps. */
const targets = [
  'งานสารบรรณและทะเบียนผู้รับบริการของฝ่าย',
  'รายงานสถิติผู้รับบริการรายเดือนของเขต',
  'การดูแลข้อมูลส่วนบุคคลของผู้รับบริการ',
];

/** October: profile, self-assessment, and the plan from its gaps, signed on paper. Answers the items' ids in their order. */
export async function planYear(on: Journey, story: Story): Promise<string[]> {
  const page = await dashboardOn(on, dayOf('10-05'), '/welcome');
  const records = () => on.desk.records();

  await story.step('October: profile', async () => {
    await firstSteps(page, learner);
    await goTo(page, 'settings');
    await page.getByLabel(inProfile('supervisor')).fill('สมชาย ตัวอย่างดี');
    await page.getByLabel(inProfile('personnel')).selectOption('civil-servant' satisfies PersonnelKind);
    await button(page, inProfile('save')).click();
    await page.getByText(inProfile('saved')).waitFor();
    await story.picture(page, 'year-profile-th');
    const { missionGroup, supervisor, personnel } = (await records()).profile as Profile;
    must(missionGroup === 'S' && supervisor !== '' && personnel !== null, 'The profile is not kept');
    return `${learner.position} is mission group ${missionGroup}`;
  });

  await story.step('Self-assessment', async () => {
    await goTo(page, 'assessment');
    await button(page, inAssessment('start')).click();
    await answerAll(page, learner.gaps);
    await story.picture(page, 'year-assessment-th');
    await button(page, inAssessment('finish')).click();
    await page.getByRole('heading', { name: inAssessment('gaps') }).waitFor();
    await story.picture(page, 'year-gaps-th');
    return `${learner.gaps.length} gaps: ${learner.gaps.join(', ')}`;
  });

  const planned = async () => (await records())[`plan:${playedYear}`] as Plan;
  await story.step('IDP1 from the gaps', async () => {
    await button(page, inAssessment('makePlan')).click();
    await completePlan(page, targets);
    await story.picture(page, 'year-plan-th', 'whole');
    await page.getByLabel(inPlan('sign')).fill(dayOf('10-05'));
    await button(page, inPlan('signDo')).click();
    await page.getByText(inPlan('lockedTitle')).waitFor();
    const plan = await planned();
    const codes = plan.items.flatMap(({ competencies }) => competencies);
    must(codes.join() === learner.gaps.join(), `The plan is about ${codes.join()}`);
    must(plan.signedOn === dayOf('10-05'), 'The day of the signature is not kept');
    await page.close();
    return `${plan.items.length} items, signed on paper on ${plan.signedOn}`;
  });
  return (await planned()).items.map(({ id }) => id);
}
