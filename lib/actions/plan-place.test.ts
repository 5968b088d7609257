import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleEntry, uuid } from '../idp/entry.fixture.ts';
import { sampleItem, samplePlan } from '../idp/year/years.fixture.ts';
import type { SightedCourse } from '../sites/reading/sighting.ts';
import { newStore } from '../store/new-store.fixture.ts';
import { savePlan } from '../store/plans.ts';
import { logEntry } from '../store/write-entry.ts';
import type { PageView } from '../view/page-view.ts';
import { viewOf } from './view.ts';

const excel: SightedCourse = {
  itemKind: 'course',
  title: 'Microsoft Office Excel 2016',
  courseKey: 'DS06',
  code: 'DS06',
  provider: 'สำนักงาน ก.พ.',
  minutes: 360,
  minutesFrom: 'certificate',
  progress: null,
  completion: 'finished',
  completedOn: '2026-06-05',
  signal: 'สำเร็จการศึกษา 5 มิ.ย. 2569',
  holder: 'visitor',
};
const other = sampleItem({ id: uuid(0x100), competencies: ['DG400'], topics: [] });
const named = sampleItem({
  id: uuid(0x101),
  competencies: [],
  topics: [{ title: 'Microsoft Office Excel 2016', courseKeys: [] }],
});

describe('the place in the plan that a page’s course is shown with', () => {
  let store: ReturnType<typeof newStore>['use'];
  beforeEach(() => {
    store = newStore().use;
  });
  const placesOf = async (...items: SightedCourse[]) => {
    const url = 'https://learningportal.ocsc.go.th/learningspace/learn';
    const view = await viewOf(store, { site: 'ocsc', kind: 'my-courses', url, items });
    return (view as Extract<PageView, { state: 'list' }>).courses.map(({ planItem }) => planItem);
  };

  it('is none without a plan', async () => {
    expect(await placesOf(excel)).toEqual([null]);
  });

  it('is the item’s number in the plan of the year that the course was finished in', async () => {
    await savePlan(store, samplePlan({ items: [other, named] }), null);
    const lastYear = {
      ...excel,
      title: 'Microsoft Office Excel 2016 ',
      courseKey: 'X1',
      completedOn: '2025-09-30',
    };
    const noDay = { ...excel, courseKey: 'X2', completedOn: null };
    expect(await placesOf(excel, lastYear, noDay)).toEqual([{ number: 2 }, null, null]);
  });

  it('is left open where several items fit', async () => {
    const again = { ...named, id: uuid(0x102) };
    await savePlan(store, samplePlan({ items: [other, named, again] }), null);
    expect(await placesOf(excel)).toEqual(['several']);
  });

  it('goes by the competencies that stand chosen', async () => {
    const law = { ...excel, title: 'ธรรมาภิบาลข้อมูลภาครัฐ', courseKey: 'DG03', code: 'DG03' };
    await savePlan(store, samplePlan({ items: [other, sampleItem({ id: uuid(0x101), topics: [] })] }), null);
    expect(await placesOf(law)).toEqual([{ number: 2 }]);
  });

  it('is where the learner put the entry that is there already', async () => {
    await savePlan(store, samplePlan({ items: [other, named] }), null);
    const entry = sampleEntry({
      title: excel.title,
      courseKeys: ['ocsc:DS06'],
      completedOn: '2026-06-05',
      planItem: { item: other.id },
    });
    await logEntry(store, { entry, again: false, correction: null });
    expect(await placesOf(excel)).toEqual([{ number: 1 }]);
  });
});
