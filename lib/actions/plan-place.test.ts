import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleEntry, uuid } from '../idp/entry.fixture.ts';
import { bangkokDay, fiscalYearOf } from '../idp/fiscal-year.ts';
import { placeOf } from '../idp/plan/place.ts';
import type { Press } from '../idp/press.ts';
import { sampleItem, samplePlan } from '../idp/year/years.fixture.ts';
import type { SightedCourse, Sighting } from '../sites/reading/sighting.ts';
import { newStore } from '../store/new-store.fixture.ts';
import { savePlan } from '../store/plans.ts';
import { readEntry } from '../store/read-log.ts';
import { logEntry, undoLog } from '../store/write-entry.ts';
import type { CourseView, PageView } from '../view/page-view.ts';
import { press } from './press.ts';
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

const again = { ...named, id: uuid(0x102) };
const url = 'https://learningportal.ocsc.go.th/learningspace/learn';
const law = { ...excel, title: 'ธรรมาภิบาลข้อมูลภาครัฐ', courseKey: 'DG03', code: 'DG03' };
const otherLaw = { ...law, title: 'ธรรมาภิบาลข้อมูลภาครัฐ รุ่นสอง', courseKey: 'DG03-2' };
const lawItem = sampleItem({ id: uuid(0x101), topics: [] });
const lawToo = sampleItem({ id: uuid(0x102), topics: [] });

describe('the place in the plan of a page’s course', () => {
  let store: ReturnType<typeof newStore>['use'];
  let page: Sighting;
  beforeEach(() => {
    store = newStore().use;
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => page);
  });
  const viewsOf = async (...items: SightedCourse[]) => {
    page = { site: 'ocsc', kind: 'my-courses', url, items };
    return (await viewOf(store, page)) as Extract<PageView, { state: 'list' }>;
  };
  /** Where each course would count, as the page can tell it: a number, `asked`, or null. */
  const placesOf = async (...items: SightedCourse[]) => {
    const { plans, courses } = await viewsOf(...items);
    return courses.map((view) => {
      const { completedOn } = view.course;
      const codes = view.match.codes.map(({ code }) => code);
      const place = placeOf(plans, view, fiscalYearOf(completedOn ?? '2026-06-12'), codes);
      return place && (place.at?.number ?? 'asked');
    });
  };
  const pressOn = async (course: SightedCourse, over: Partial<Press> = {}) => {
    const [view] = (await viewsOf(course)).courses as [CourseView];
    const one: Press = {
      requestId: crypto.randomUUID(),
      fingerprint: view.fingerprint,
      codes: ['DG100'],
      corrected: false,
      status: 'finished',
      minutes: course.minutes,
      minutesEdited: false,
      completedOn: course.completedOn,
      mine: null,
      again: false,
      planItem: null,
      ...over,
    };
    const result = await press(store, 7, [one]);
    const [logged] = result.ok ? result.logged : [];
    return {
      one,
      result,
      place: logged?.planItem,
      entry: logged && (await readEntry(store, logged.entryId)),
    };
  };

  it('is none without a plan', async () => {
    expect(await placesOf(excel)).toEqual([null]);
  });

  it('is the item’s number in the plan of the year that the course was finished in', async () => {
    await savePlan(store, samplePlan({ items: [other, named] }), null);
    const lastYear = { ...excel, courseKey: 'X1', completedOn: '2025-09-30' };
    const noDay = { ...excel, courseKey: 'X2', completedOn: null };
    expect(await placesOf(excel, lastYear, noDay)).toEqual([2, null, 2]);
  });

  it('is asked about where several items fit', async () => {
    await savePlan(store, samplePlan({ items: [other, named, again] }), null);
    expect(await placesOf(excel)).toEqual(['asked']);
  });

  it('goes by the competencies that stand chosen', async () => {
    await savePlan(store, samplePlan({ items: [other, lawItem] }), null);
    expect(await placesOf(law)).toEqual([2]);
  });

  it('is left to the rules where they alone decide it', async () => {
    await savePlan(store, samplePlan({ items: [other, lawItem] }), null);
    const { entry, place } = await pressOn(law, { planItem: lawItem.id });
    expect([entry?.planItem, place]).toEqual([null, { number: 2 }]);
  });

  it('is remembered from the answer, for the course and for the competency, and forgotten with the undo', async () => {
    await savePlan(store, samplePlan({ items: [lawItem, lawToo] }), null);
    expect(await placesOf(law, otherLaw)).toEqual(['asked', 'asked']);
    const { one, entry, place } = await pressOn(law, { planItem: lawToo.id });
    expect([entry?.planItem, place]).toEqual([{ item: lawToo.id }, { number: 2 }]);
    expect(await placesOf(law, otherLaw)).toEqual([2, 2]);
    const unasked = await pressOn(otherLaw);
    expect([unasked.entry?.planItem, unasked.place]).toEqual([{ item: lawToo.id }, { number: 2 }]);
    await undoLog(store, unasked.one.requestId, new Date().toISOString());
    await undoLog(store, one.requestId, new Date().toISOString());
    expect(await placesOf(law, otherLaw)).toEqual(['asked', 'asked']);
  });

  it('is asked again for other competencies, and where answers differ', async () => {
    const wider = { ...lawItem, competencies: ['DG100' as const, 'DG400' as const] };
    await savePlan(
      store,
      samplePlan({ items: [wider, { ...lawToo, competencies: ['DG100', 'DG400'] }] }),
      null,
    );
    await pressOn(law, { planItem: lawToo.id });
    const { plans, courses } = await viewsOf(otherLaw);
    const of = (...codes: string[]) => placeOf(plans, courses[0] as CourseView, 2569, codes)?.at?.number;
    expect([of('DG100'), of('DG400'), of('DG100', 'DG400')]).toEqual([2, undefined, undefined]);
  });

  it('waits in the entry where the learner said "later"', async () => {
    await savePlan(store, samplePlan({ items: [lawItem, lawToo] }), null);
    const { entry, place } = await pressOn(law);
    expect([entry?.planItem, place]).toEqual([null, 'several']);
  });

  it('is kept with an entry without a day, by the plan of this year', async () => {
    const fiscalYear = fiscalYearOf(bangkokDay(new Date()));
    await savePlan(store, samplePlan({ fiscalYear, items: [lawItem, lawToo] }), null);
    const { entry } = await pressOn({ ...law, completedOn: null }, { planItem: lawToo.id });
    expect(entry).toMatchObject({ completedOn: null, planItem: { item: lawToo.id } });
  });

  it.each([
    ['is not in any plan', uuid(0x999)],
    ['does not fit the course', other.id],
  ])('refuses an item that %s, writes nothing, and shows what is there', async (_what, planItem) => {
    await savePlan(store, samplePlan({ items: [other, lawItem, lawToo] }), null);
    const { result } = await pressOn(law, { planItem });
    expect(result).toMatchObject({ ok: false, error: 'plan-changed', done: [], view: { state: 'list' } });
    expect((await viewsOf(law)).courses[0]?.already).toBeNull();
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
    expect((await viewsOf(excel)).courses[0]?.already?.planItem).toEqual({ number: 1 });
    expect(await placesOf(excel)).toEqual([1]);
    const outside = sampleEntry({ ...entry, id: uuid(2), requestId: uuid(3), planItem: { item: null } });
    await logEntry(store, {
      entry: { ...outside, completedOn: '2026-06-06' },
      again: true,
      correction: null,
    });
    expect(await placesOf(excel)).toEqual([null]);
  });
});
