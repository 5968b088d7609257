import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuid } from '../entry.fixture.ts';
import { checkPlan } from '../plan/check-plan.ts';
import { emptyProgress, nothingYet, type Progress } from '../plan/progress.ts';
import { nextStep, type StepSources } from './next-step.ts';
import { competencyGrid, itemStandings } from './standing.ts';
import { anyPlan, sampleItem, samplePlan, sampleReview } from './years.fixture.ts';

const done = { ...nothingYet, count: 1, competencies: { DG100: 1 } };
const items = [
  sampleItem({ quarters: [1] }),
  sampleItem({ id: uuid(0x101), quarters: [2] }),
  sampleItem({ id: uuid(0x102), quarters: [3] }),
  sampleItem({ id: uuid(0x103), quarters: [] }),
];
const plan = samplePlan({ items });

describe('where the items of a plan stand', () => {
  const states = (progress: Progress, today: string) =>
    itemStandings(plan, progress, today).map(({ state }) => state);

  it('is told by their period and by what is finished', () => {
    const nothing = emptyProgress(2569);
    expect(states(nothing, '2026-02-15')).toEqual(['late', 'running', 'ahead', 'undated']);
    expect(states(nothing, '2025-12-31')).toEqual(['running', 'ahead', 'ahead', 'undated']);
    const one = { ...nothing, items: { [uuid(0x100)]: done, [uuid(0x101)]: { ...done, competencies: {} } } };
    expect(states(one, '2026-04-01')).toEqual(['done', 'late', 'running', 'undated']);
  });

  it('names each competency once in the grid, required ones first', () => {
    const grid = competencyGrid({
      required: ['DTr100'],
      planned: ['DG100', 'DTr100'],
      done: ['DG100', 'DT100'],
    });
    expect(grid.map(({ code, required, planned, done: built }) => [code, required, planned, built])).toEqual([
      ['DTr100', true, true, false],
      ['DG100', false, true, true],
      ['DT100', false, false, true],
    ]);
  });
});

describe('the next step', () => {
  const base: StepSources = {
    fiscalYear: 2569,
    today: '2026-02-15',
    hasGroup: true,
    assessment: { id: uuid(1), finished: true, fiscalYear: 2569 },
    compared: false,
    plan: { ...plan, proposedOn: '2025-10-15' },
    rules: [],
    items: itemStandings(plan, emptyProgress(2569), '2026-02-15'),
    asking: 0,
    unconfirmed: 0,
    review: null,
    hasNextPlan: false,
  };
  const broken = checkPlan([], { reading: 'appendix', days: 0, missionGroup: 'S', agreement: null });
  const all = itemStandings(
    plan,
    { ...emptyProgress(2569), items: Object.fromEntries(items.map(({ id }) => [id, done])) },
    base.today,
  );
  const submitted = sampleReview({ submittedAt: '2026-09-20T00:00:00.000Z' });

  it.each<[string, Partial<StepSources>, string]>([
    ['the group first of all', { hasGroup: false, plan: null, assessment: null }, 'group'],
    ['then the assessment', { plan: null, assessment: null }, 'assess'],
    [
      'one that is open',
      { plan: null, assessment: { id: uuid(1), finished: false, fiscalYear: 2569 } },
      'go-on-assessing',
    ],
    ['then the plan', { plan: null }, 'plan'],
    ['what stands in the way of counting', { asking: 2, unconfirmed: 1 }, 'choose-item'],
    ['what nobody confirmed', { unconfirmed: 1 }, 'confirm'],
    ['a rule that must be kept', { plan, rules: broken }, 'fix-plan'],
    ['an item with an empty column', { plan }, 'fill-plan'],
    ['handing the plan in', { plan: { ...plan, items: items.slice(0, 3) } }, 'propose'],
    ['learning for the item that is late', {}, 'learn'],
    ['nothing while all is done within the year', { items: all }, 'done'],
    ['the second assessment at the end', { items: all, today: '2026-08-01' }, 'assess-again'],
    ['the review after it, even with items open', { today: '2026-09-10', compared: true }, 'review'],
    ['the review of a year that is over', { today: '2026-10-05' }, 'review'],
    ['the next year once it is submitted', { review: submitted }, 'next-year'],
    ['nothing once that is begun', { review: submitted, hasNextPlan: true }, 'done'],
    ['nothing in a past year without a plan', { today: '2027-01-01', plan: null }, 'done'],
  ])('is %s', (_what, over, step) => {
    expect(nextStep({ ...base, ...over }).step).toBe(step);
  });

  it('names the item that is not filled in by its number', () => {
    expect(nextStep({ ...base, plan })).toEqual({ step: 'fill-plan', no: 4, item: uuid(0x103) });
  });

  it('names the late item before the running one, with what to look for', () => {
    expect(nextStep(base)).toMatchObject({
      step: 'learn',
      item: { no: 1 },
      topic: { title: 'ธรรมาภิบาลข้อมูลภาครัฐ' },
    });
  });

  it('is always one, whatever the plan and the day', () => {
    const day = fc
      .date({ min: new Date('2025-09-01'), max: new Date('2026-12-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyPlan, day, fc.boolean(), fc.boolean(), (some, today, hasGroup, compared) => {
        const standing = itemStandings(some, emptyProgress(2569), today);
        const { step } = nextStep({ ...base, plan: some, items: standing, today, hasGroup, compared });
        expect(typeof step).toBe('string');
      }),
    );
  });
});
