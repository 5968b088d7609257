import { competencyCodes } from '../../../lib/framework/competencies.ts';
import { methods } from '../../../lib/framework/methods.ts';
import {
  answerSkill,
  countedSkills,
  finishAssessment,
  startAssessment,
} from '../../../lib/idp/assessment/answer.ts';
import type { Assessment } from '../../../lib/idp/assessment/assessment.ts';
import { skillsOf } from '../../../lib/idp/assessment/skills.ts';
import { bangkokDay, fiscalYearOf, type Quarter } from '../../../lib/idp/fiscal-year.ts';
import { emptyItem, newPlan } from '../../../lib/idp/plan/new-plan.ts';
import type { Plan } from '../../../lib/idp/plan/plan.ts';
import type { Profile } from '../../../lib/idp/profile.ts';
import { openStore } from '../../../lib/store/open.ts';
import { applyRestore, readEverything } from '../../../lib/store/restore.ts';

const group = 'T';
const newId = () => crypto.randomUUID();

/** The self-assessment with which a fiscal year (B.E.) begins, every question answered, every third with ไม่มี. */
function assessmentOf(fiscalYear: number): Assessment {
  const now = `${fiscalYear - 544}-10-02T03:00:00.000Z`;
  const set = skillsOf(group, null);
  const answered = countedSkills(set).reduce(
    (all, { id }, at) => answerSkill(all, set, id, at % 3 !== 0, now),
    startAssessment(newId(), fiscalYear, group, now),
  );
  return finishAssessment(answered, set, now) ?? answered;
}

/** A whole plan of a fiscal year (B.E.): four items that between them develop eight competencies by every method. */
function planOf(fiscalYear: number): Plan {
  const now = `${fiscalYear - 544}-10-03T03:00:00.000Z`;
  const items = [0, 1, 2, 3].map((at) => ({
    ...emptyItem(newId()),
    reason: 'weakness' as const,
    competencies: [0, 1].map(
      (more) => competencyCodes[(fiscalYear + at * 2 + more) % competencyCodes.length] ?? 'DG100',
    ),
    topics: [{ title: `หัวข้อที่ ${at + 1} ของปี ${fiscalYear}`, courseKeys: [] }],
    methods: methods.filter((_, index) => index % 4 === at).map(({ id }) => ({ method: id, words: '' })),
    target: 'งานประจำของฝ่าย',
    quarters: [(at + 1) as Quarter],
  }));
  return newPlan(items, 'gaps', { fiscalYear, now, newId });
}

/** Restores the plans and self-assessments of this fiscal year and of those before it; for a technologist; answers how many plans there are. */
export async function seedYears(years: number): Promise<number> {
  const store = openStore();
  const now = new Date().toISOString();
  const last = fiscalYearOf(bangkokDay(now));
  const all = Array.from({ length: years }, (_, n) => last - n);
  const here = await readEverything(store, now);
  const profile: Profile = {
    kind: 'profile',
    version: 2,
    id: null,
    name: 'สมชาย ตัวอย่างดี',
    position: 'นักวิชาการคอมพิวเตอร์',
    missionGroup: group,
    classifiedBy: 'learner',
    classifiedBecause: '',
    personnel: null,
    agency: '',
    supervisor: '',
    fiscalYear: null,
    updatedAt: now,
  };
  await applyRestore(
    store,
    {
      ...here,
      plans: all.map(planOf),
      assessments: all.map(assessmentOf),
      profile,
    },
    {},
    now,
  );
  return (await readEverything(store, now)).plans.length;
}
