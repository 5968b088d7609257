import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { moodleWords } from '../../lib/words/moodle.ts';
import { speaker } from '../../lib/words/words.ts';
import { type FakeMoodle, fakeMoodle, serveMoodle } from '../server/moodle/moodle.ts';
import { type AllowedProfile, profileThatAllowed } from './allowed-site.ts';
import { button, cardIn, Journey, say } from './journey.ts';

/** One host for each test: a permission that a test gives back cannot be asked for again without the browser’s own question. */
const hosts = Array.from({ length: 8 }, (_, n) => `lms${n}.agency.example.com`);
let host = '';
let wwwroot = '';
const inMoodle = speaker(moodleWords, 'th');
const on = new Journey();
let allowed: AllowedProfile;
let moodle: FakeMoodle;

type Extension = { chrome: Browser };
const permitted = () =>
  on.desk.page.evaluate(
    (origin) => (globalThis as unknown as Extension).chrome.permissions.contains({ origins: [origin] }),
    `https://${host}/*`,
  );
const registered = () =>
  on.desk.page.evaluate(async () => {
    const scripts = await (globalThis as unknown as Extension).chrome.scripting.getRegisteredContentScripts();
    return scripts.map(({ matches, js }) => ({ matches, js }));
  });

const course = (id: number, fullname: string, more: object = {}) => ({
  id,
  fullname,
  shortname: `C-${id}`,
  idnumber: '',
  progress: 40,
  codes: [] as string[],
  completed: null as number | null,
  criteriaMet: null as string | null,
  ...more,
});

beforeAll(async () => {
  allowed = await profileThatAllowed(...hosts, 'plain.example.com');
  await on.begin({ extension: allowed.extension, profile: allowed.profile });
});
beforeEach(async () => {
  await on.afresh();
  host = hosts.pop() ?? '';
  wwwroot = `https://${host}`;
  moodle = fakeMoodle(wwwroot, [
    course(12, 'ธรรมาภิบาลข้อมูลของหน่วยงาน', { progress: 100, codes: ['DG100'], completed: 1795368176 }),
    course(13, 'วิชาที่ไม่มีในแผน', { progress: 100, criteriaMet: '3 พฤศจิกายน 2026' }),
    course(14, 'ทำครบแต่ยังไม่จบ', { progress: 100 }),
    course(15, 'กำลังเรียนอยู่'),
  ]);
  serveMoodle(on.pages, moodle);
});
afterAll(async () => {
  await on.end();
  allowed?.remove();
});

/** Adds the Moodle as a person does from the dashboard. */
async function add(address: string) {
  const page = await on.dashboard(`/moodle?url=${encodeURIComponent(address)}`);
  await button(page, inMoodle('press')).click();
  return page;
}

async function addAndWait() {
  const page = await add(wwwroot);
  await page.getByText(inMoodle('added', { name: 'ศูนย์เรียนรู้' })).waitFor();
  return page;
}

describe('a Moodle that is added', () => {
  it('is asked for by its one host, read from then on, and forgotten when removed', async () => {
    const page = await addAndWait();
    expect(await permitted()).toBe(true);
    await expect
      .poll(registered)
      .toEqual([{ matches: [`https://${host}/*`], js: ['content-scripts/moodle.js'] }]);

    const tab = await on.open(`${wwwroot}/course/view.php?id=12`);
    await cardIn(tab).getByText('ธรรมาภิบาลข้อมูลของหน่วยงาน').first().waitFor();
    await tab.close();

    await page.getByRole('button', { name: inMoodle('remove') }).click();
    await page.getByText(inMoodle('noneYet')).waitFor();
    await expect.poll(registered).toEqual([]);
    expect(await permitted()).toBe(false);
    const after = await on.open(`${wwwroot}/course/view.php?id=12`);
    await after.waitForTimeout(1500);
    expect(await cardIn(after).count()).toBe(0);
  });

  it('is still read after the worker died', async () => {
    await addAndWait();
    await expect.poll(async () => (await registered()).length).toBe(1);
    await on.desk.killWorker();
    const tab = await on.open(`${wwwroot}/course/view.php?id=12`);
    await cardIn(tab).getByText('ธรรมาภิบาลข้อมูลของหน่วยงาน').first().waitFor();
  });

  it('is no site whose pages are listened to without the browser’s permission', async () => {
    await addAndWait();
    await on.desk.page.evaluate(
      (origin) => (globalThis as unknown as Extension).chrome.permissions.remove({ origins: [origin] }),
      `https://${host}/*`,
    );
    await expect.poll(registered).toEqual([]);
    const page = await on.dashboard('/moodle');
    await page.getByText(inMoodle('needsAllowing')).waitFor();
    expect(await page.getByRole('button', { name: inMoodle('allow') }).count()).toBe(1);
  });

  it('climbs to the site’s own record on the press on a course page, and asks nothing before', async () => {
    await addAndWait();
    const tab = await on.open(`${wwwroot}/course/view.php?id=12`);
    const card = cardIn(tab);
    await card.getByRole('radio', { name: /^DG100/ }).check();
    expect(on.pages.asked.filter(({ url }) => url.includes('/lib/ajax/'))).toEqual([]);
    await button(card, say('confirmFinished')).click();
    await card.getByText(say('saved'), { exact: true }).waitFor();
    await expect
      .poll(async () => (await on.desk.entries())[0]?.evidence.map(({ rung }) => rung))
      .toEqual([4, 2]);
    const [entry] = await on.desk.entries();
    expect(entry?.site).toMatch(/^moodle-lms\d-agency-example-com-/);
  });
});

describe('what is refused', () => {
  it('is a site that is no Moodle, and the permission is given back', async () => {
    on.pages.put('https://plain.example.com/', '<!doctype html><title>x</title><h1>เว็บทั่วไป</h1>');
    const page = await add('https://plain.example.com');
    await page.getByText(inMoodle('notMoodle')).waitFor();
    expect(await registered()).toEqual([]);
    const still = await on.desk.page.evaluate(() =>
      (globalThis as unknown as Extension).chrome.permissions.contains({
        origins: ['https://plain.example.com/*'],
      }),
    );
    expect(still).toBe(false);
  });

  it('is plain http, with a reason, before the browser is asked', async () => {
    const page = await on.dashboard('/moodle');
    await page.getByLabel(inMoodle('address')).fill('http://lms.agency.example.com');
    await button(page, inMoodle('press')).click();
    await page.getByText(inMoodle('not-https')).waitFor();
  });
});

describe('every finished course of the site', () => {
  it('is asked for in the open tab, previewed, saved by one press and taken back', async () => {
    const page = await addAndWait();
    await on.open(`${wwwroot}/my/courses.php`);
    await page.bringToFront();
    await page.getByRole('link', { name: inMoodle('see') }).click();
    await button(page, inMoodle('ask')).click();
    await page.getByText('ทำครบแต่ยังไม่จบ').waitFor();
    const box = page.getByRole('checkbox', { name: 'วิชาที่ไม่มีในแผน' });
    if (!(await box.isChecked())) await box.check();
    await button(page, say('saveMany', { n: 2 })).click();
    await expect.poll(async () => (await on.desk.entries()).length).toBe(2);
    const entries = await on.desk.entries();
    expect(
      entries.map(({ title, completedOn, evidence }) => [title, completedOn, evidence[0]?.rung]).sort(),
    ).toEqual([
      ['ธรรมาภิบาลข้อมูลของหน่วยงาน', '2026-11-23', 4],
      ['วิชาที่ไม่มีในแผน', '2026-11-03', 3],
    ]);
    expect(entries.flatMap(({ competencies }) => competencies)).toEqual([{ code: 'DG100', basis: 'site' }]);
    await button(page, say('undo')).click();
    await expect.poll(async () => (await on.desk.entries()).length).toBe(0);
  });

  it('says so where no tab is open, where nobody is signed in, and where the site has a fault', async () => {
    const page = await addAndWait();
    await page.getByRole('link', { name: inMoodle('see') }).click();
    await button(page, inMoodle('ask')).click();
    await page.getByText(inMoodle('no-tab')).waitFor();
    moodle.userId = 0;
    const opening = on.context.waitForEvent('page');
    await button(page, inMoodle('openIt')).click();
    const tab = await opening;
    await tab.waitForLoadState();
    await page.bringToFront();
    await button(page, inMoodle('askAgain')).click();
    await page.getByText(inMoodle('signed-out')).waitFor();
    moodle.userId = 7;
    await tab.reload();
    for (const [trouble, words] of [
      [{ status: 503, body: 'busy' }, 'server'],
      [{ type: 'text/html', body: '<h1>ปิดปรับปรุง</h1>' }, 'not-json'],
    ] as const) {
      moodle.trouble = trouble;
      await button(page, inMoodle('ask'))
        .or(button(page, inMoodle('askAgain')))
        .click();
      await page.getByText(inMoodle(words)).waitFor();
    }
    moodle.trouble = null;
    moodle.sesskey = 'bbbbbbbbbb';
    await button(page, inMoodle('ask'))
      .or(button(page, inMoodle('askAgain')))
      .click();
    await page.getByText(inMoodle('expired')).waitFor();
  });
});
