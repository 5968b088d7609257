import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Press } from '../idp/press.ts';
import type { SightedCourse, Sighting } from '../sites/reading/sighting.ts';
import { newStore } from '../store/new-store.fixture.ts';
import { logPage } from '../store/read-log.ts';
import { undoLog } from '../store/write-entry.ts';
import type { CourseView, PageView } from '../view/page-view.ts';
import { press } from './press.ts';
import { viewOf } from './view.ts';

const tab = 7;
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
const law = { ...excel, title: 'กฎหมายพื้นฐานสำหรับข้าราชการ', courseKey: 'KD08', code: 'KD08' };
const url = 'https://learningportal.ocsc.go.th/learningspace/learn';
const sightingOf = (...items: SightedCourse[]): Sighting => ({
  site: 'ocsc',
  kind: 'my-courses',
  url,
  items,
});

describe('a press on a course page', () => {
  /** What the page in the tab shows; undefined where it was closed. */
  let page: Sighting | undefined;
  let store: ReturnType<typeof newStore>['use'];

  beforeEach(() => {
    store = newStore().use;
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {
      if (!page) throw new Error('Receiving end does not exist.');
      return page;
    });
  });
  const shown = async (sighting: Sighting) => {
    page = sighting;
    const view = (await viewOf(store, sighting)) as Extract<PageView, { state: 'list' }>;
    return view.courses;
  };
  const pressOn = ({ fingerprint, course, match }: CourseView, over: Partial<Press> = {}): Press => ({
    requestId: crypto.randomUUID(),
    fingerprint,
    codes: match.codes.map(({ code }) => code),
    corrected: false,
    status: 'finished',
    minutes: course.minutes,
    minutesEdited: false,
    completedOn: course.completedOn,
    mine: null,
    again: false,
    planItem: null,
    ...over,
  });
  const logged = async () =>
    (await logPage(store, 'all', { newest: 50 })).entries.map(({ title }) => title).sort();

  it('logs what the page shows and says where it counts', async () => {
    const [view] = await shown(sightingOf(excel));
    const result = await press(store, tab, [pressOn(view as CourseView)]);
    expect(result).toMatchObject({
      ok: true,
      logged: [{ title: excel.title, bucket: 10, year: 2569, bucketMinutes: 360 }],
    });
    expect(await logged()).toEqual([excel.title]);
  });

  it('logs nothing of a page that reads otherwise than what was shown, and shows the new reading', async () => {
    const [view] = await shown(sightingOf(excel));
    page = sightingOf({ ...excel, minutes: 60 });
    const result = await press(store, tab, [pressOn(view as CourseView)]);
    expect(result).toMatchObject({
      ok: false,
      error: 'changed',
      view: { courses: [{ course: { minutes: 60 } }] },
    });
    expect(await logged()).toEqual([]);
  });

  it('answers the same request with its first result, even after the page was closed', async () => {
    const [view] = await shown(sightingOf(excel));
    const one = pressOn(view as CourseView);
    const first = await press(store, tab, [one]);
    page = undefined;
    expect(await press(store, tab, [one])).toEqual(first);
    expect(await logged()).toHaveLength(1);
  });

  it('says that the page is gone when nothing was carried out yet', async () => {
    const [view] = await shown(sightingOf(excel));
    page = undefined;
    expect(await press(store, tab, [pressOn(view as CourseView)])).toMatchObject({
      ok: false,
      error: 'page-gone',
    });
    expect(await press(store, null, [pressOn(view as CourseView)])).toMatchObject({
      ok: false,
      error: 'page-gone',
    });
  });

  it('keeps what was logged of a list when a later course cannot be', async () => {
    const [one, two] = await shown(sightingOf(excel, law));
    page = sightingOf(excel);
    const result = await press(store, tab, [pressOn(one as CourseView), pressOn(two as CourseView)]);
    expect(result).toMatchObject({ ok: false, error: 'changed', done: [{ title: excel.title }] });
    expect(await logged()).toEqual([excel.title]);
  });

  it('never doubles a course that another tab logged meanwhile, unless it is a repeat', async () => {
    const [view] = await shown(sightingOf(excel));
    await press(store, tab, [pressOn(view as CourseView)]);
    expect(await press(store, tab + 1, [pressOn(view as CourseView)])).toMatchObject({
      ok: false,
      error: 'already',
    });
    expect(await press(store, tab, [pressOn(view as CourseView, { again: true })])).toMatchObject({
      ok: true,
    });
    expect(await logged()).toHaveLength(2);
  });

  it('refuses competencies that the plan does not have', async () => {
    const [view] = await shown(sightingOf(excel));
    const result = await press(store, tab, [pressOn(view as CourseView, { codes: ['DLit999'] })]);
    expect(result).toMatchObject({ ok: false, error: 'invalid' });
  });

  it('remembers corrected competencies for the course', async () => {
    const [view] = await shown(sightingOf(excel));
    await press(store, tab, [pressOn(view as CourseView, { codes: ['DG100'], corrected: true })]);
    const [again] = await shown(sightingOf(excel));
    expect(again?.match).toMatchObject({
      decision: 'preselect',
      codes: [{ code: 'DG100', basis: 'correction' }],
    });
    expect(again?.already).toMatchObject({ on: '2026-06-05', codes: ['DG100'], rung: 3 });
  });

  it('forgets corrected competencies with the press that is taken back, and remembers those from before', async () => {
    const [view] = await shown(sightingOf(excel));
    const correct = (codes: string[]) => pressOn(view as CourseView, { codes, corrected: true, again: true });
    const [first, second] = [correct(['DG100']), correct(['DLit100'])];
    await press(store, tab, [first]);
    await press(store, tab, [second]);
    await undoLog(store, second.requestId, new Date().toISOString());
    expect((await shown(sightingOf(excel)))[0]?.match.codes[0]?.code).toBe('DG100');
    await undoLog(store, first.requestId, new Date().toISOString());
    expect((await shown(sightingOf(excel)))[0]?.match.codes[0]?.basis).not.toBe('correction');
  });
});
