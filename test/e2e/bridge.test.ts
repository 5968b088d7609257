import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { BridgeTrouble } from '../../lib/bridge/trouble.ts';
import { bridgeWords } from '../../lib/words/bridge.ts';
import { moodleWords } from '../../lib/words/moodle.ts';
import { speaker } from '../../lib/words/words.ts';
import type { FakeBridge } from '../server/moodle/fake-bridge.ts';
import { type FakeMoodle, fakeMoodle, serveMoodle } from '../server/moodle/moodle.ts';
import { installPlugin } from '../server/moodle/plugin.ts';
import { type AllowedProfile, profileThatAllowed } from './allowed-site.ts';
import { foundInEveryLook } from './axe.ts';
import { button, cardIn, Journey, say } from './journey.ts';

const host = 'lms.agency.example.com';
const wwwroot = `https://${host}`;
const inBridge = speaker(bridgeWords, 'th');
const inMoodle = speaker(moodleWords, 'th');
const on = new Journey();
let allowed: AllowedProfile;
let moodle: FakeMoodle;
let bridge: FakeBridge;

const hourAgo = () => Math.floor(Date.now() / 1000) - 3600;
const course = (id: number, fullname: string, codes: string[]) => ({
  id,
  fullname,
  shortname: `C-${id}`,
  idnumber: `BMA-${id}`,
  progress: 100,
  codes,
  completed: hourAgo(),
  criteriaMet: null,
});

beforeAll(async () => {
  allowed = await profileThatAllowed(host);
  await on.begin({ extension: allowed.extension, profile: allowed.profile });
});
beforeEach(async () => {
  await on.afresh();
  moodle = fakeMoodle(wwwroot, [
    course(12, 'ธรรมาภิบาลข้อมูลของหน่วยงาน', ['DG100']),
    course(13, 'การรู้ดิจิทัล', ['DLit100']),
  ]);
  bridge = installPlugin(on.pages, moodle);
  serveMoodle(on.pages, moodle);
  const page = await on.dashboard(`/moodle?url=${encodeURIComponent(wwwroot)}`);
  await button(page, inMoodle('press')).click();
  await page.getByText(inMoodle('added', { name: 'ศูนย์เรียนรู้' })).waitFor();
  await page.close();
});
afterAll(async () => {
  await on.end();
  allowed?.remove();
});

const rungs = async () => (await on.desk.entries()).map(({ evidence }) => evidence[0]?.rung);

/** Opens the Moodle in one tab and the bridge in another. */
async function openBridge(): Promise<Page> {
  await on.open(`${wwwroot}/my/`);
  const page = await on.dashboard('/bridge');
  await page.getByRole('radio', { name: /ศูนย์เรียนรู้/ }).waitFor();
  return page;
}

it('raises a pressed course to the highest rung, with what the Moodle signed', async () => {
  const tab = await on.open(`${wwwroot}/course/view.php?id=12`);
  const card = cardIn(tab);
  await card.getByText(/DG100/).first().waitFor();
  expect(bridge.calls).toEqual([]);
  await button(card, say('save')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  await expect.poll(rungs).toEqual([5]);
  const [entry] = await on.desk.entries();
  expect(entry?.evidence[0]?.attestation?.key).toBe(bridge.key.x);
});

it('verifies, keeps, sends after a look, says what became of each, and withdraws', async () => {
  const page = await openBridge();
  expect(bridge.calls).toEqual([]);
  await button(page, inBridge('askNow')).click();
  await expect.poll(() => page.getByText(inBridge('state_verified')).count()).toBe(2);
  expect(await foundInEveryLook(page)).toEqual([]);
  await button(page, inBridge('keep', { n: 2 })).click();
  await expect.poll(rungs).toEqual([5, 5]);

  await button(page, inBridge('chooseAll')).click();
  await button(page, inBridge('preview', { n: 2 })).click();
  await page.getByText(inBridge('consent', { site: host })).waitFor();
  expect(await foundInEveryLook(page)).toEqual([]);
  expect(bridge.held.size).toBe(0);
  await button(page, inBridge('send')).click();
  await page.getByText(inBridge('sentAll', { n: 2 })).waitFor();
  await expect.poll(() => page.getByText(inBridge('attested')).count()).toBe(2);
  expect(bridge.consents).toMatchObject([{ text: inBridge('consent', { site: host }) }]);
  expect(bridge.held.size).toBe(2);

  await button(page, inBridge('withdraw')).first().click();
  await page.getByText(inBridge('withdrawnAll', { n: 1 })).waitFor();
  expect(bridge.held.size).toBe(1);
});

it('keeps entries and queue through trouble, and goes on with the next press alone', async () => {
  const page = await openBridge();
  await button(page, inBridge('askNow')).click();
  await button(page, inBridge('keep', { n: 2 })).click();
  await expect.poll(rungs).toEqual([5, 5]);
  await button(page, inBridge('chooseAll')).click();
  await button(page, inBridge('preview', { n: 2 })).click();
  moodle.trouble = { status: 503, body: '<h1>503</h1>' };
  await button(page, inBridge('send')).click();
  const told = (trouble: BridgeTrouble) => page.getByText(inBridge(`trouble_${trouble}`)).waitFor();
  await told('server');
  moodle.trouble = { body: '<!doctype html><title>Maintenance</title>' };
  await button(page, inBridge('retry', { n: 2 })).click();
  await told('html');
  moodle.trouble = null;
  moodle.sesskey = 'bbbbbbbbbb';
  await button(page, inBridge('retry', { n: 2 })).click();
  await told('expired');
  moodle.sesskey = 'aaaaaaaaaa';
  bridge.answersAtMost = 1;
  await button(page, inBridge('retry', { n: 2 })).click();
  await told('half-sent');
  bridge.answersAtMost = 50;
  expect(bridge.held.size).toBe(1);
  await button(page, inBridge('retry', { n: 1 })).click();
  await page.getByText(inBridge('sentAll', { n: 1 })).waitFor();
  expect(bridge.held.size).toBe(2);
  expect(await rungs()).toEqual([5, 5]);
});

it('connects to nothing but that Moodle, and says so where none is open', async () => {
  const page = await on.dashboard('/bridge');
  await page.getByText(inBridge('noneOpen')).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await button(page, inBridge('look')).click();
  expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
});
