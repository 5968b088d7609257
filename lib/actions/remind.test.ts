import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleEntry, uuid } from '../idp/entry.fixture.ts';
import type { Reminding } from '../idp/settings.ts';
import { samplePlan } from '../idp/year/years.fixture.ts';
import { noteBackup } from '../store/backup-time.ts';
import { newStore } from '../store/new-store.fixture.ts';
import { savePlan } from '../store/plans.ts';
import { changeSettings } from '../store/settings.ts';
import { logEntry } from '../store/write-entry.ts';
import { dailyAlarm, followReminders, openReminder, remind, remindAtStart } from './remind.ts';

const all: Reminding[] = ['quarter-end', 'assessment', 'backup'];
/** Twelve days before the quarter of the plan's one item ends. */
const december = '2025-12-19T03:00:00.000Z';

describe('reminders', () => {
  let use: ReturnType<typeof newStore>['use'];
  /** What the browser declares as optional, and whether the person allowed it. */
  let optional: string[];
  let allowed: boolean;

  beforeEach(() => {
    fakeBrowser.reset();
    use = newStore().use;
    optional = ['alarms', 'notifications'];
    allowed = true;
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(
      () => ({ optional_permissions: optional }) as never,
    );
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => allowed);
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
      (path: string) => `chrome-extension://own${path}`,
    );
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('th');
  });
  const ask = (reminders: Reminding[]) => changeSettings(use, () => ({ reminders }), december);
  const shown = async () => Object.keys(await fakeBrowser.notifications.getAll()).sort();
  const forget = () => fakeBrowser.notifications.resetState();
  const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name);
  /** A year in which the quarter's item is open and an entry was never backed up. */
  const fillYear = async () => {
    await savePlan(use, samplePlan(), null);
    const entry = sampleEntry({ id: uuid(9), title: 'อื่น', courseKeys: [], competencies: [] });
    await logEntry(use, { entry, again: false, correction: null });
  };

  it('set no alarm and show nothing until they are asked for', async () => {
    await fillYear();
    await followReminders(use);
    await remind(use, december);
    expect([await alarms(), await shown()]).toEqual([[], []]);
  });

  it('keep one daily alarm while asked for, however often the worker starts, and clear it when switched off', async () => {
    await ask(['backup']);
    await followReminders(use);
    const [first] = await fakeBrowser.alarms.getAll();
    await followReminders(use);
    expect(await fakeBrowser.alarms.getAll()).toEqual([first]);
    expect(first).toMatchObject({ name: dailyAlarm, periodInMinutes: 1440 });
    await ask([]);
    await followReminders(use);
    expect(await alarms()).toEqual([]);
  });

  it('do nothing without the browser’s permission, nor where it cannot be asked for', async () => {
    await fillYear();
    await ask(all);
    allowed = false;
    await followReminders(use);
    await remind(use, december);
    expect([await alarms(), await shown()]).toEqual([[], []]);
    allowed = true;
    optional = [];
    await followReminders(use);
    await remind(use, december);
    expect([await alarms(), await shown()]).toEqual([[], []]);
  });

  it('are looked for at the start where the browser has no alarm for us, and there alone', async () => {
    await fillYear();
    await ask(['backup']);
    await remindAtStart(use, december);
    expect(await shown()).toEqual([]);
    optional = ['notifications'];
    await followReminders(use);
    await remindAtStart(use, december);
    expect([await alarms(), await shown()]).toEqual([[], ['backup']]);
    forget();
    await remindAtStart(use, december);
    expect(await shown()).toEqual([]);
  });

  it('show only the kinds that are asked for, in the learner’s words', async () => {
    await fillYear();
    await ask(['quarter-end']);
    await remind(use, december);
    expect(await shown()).toEqual(['quarter-end']);
    expect(fakeBrowser.notifications.getAllCreateOptions()).toMatchObject({
      'quarter-end': {
        title: 'ไตรมาส 1 จะสิ้นสุด 31\u00a0ธ.ค.\u00a02568',
        message: 'แผนของคุณมี 1 ข้อที่ครบกำหนดในไตรมาสนี้และยังไม่เสร็จ',
      },
    });
  });

  it('show each kind once for its period, and again in the next', async () => {
    await fillYear();
    await ask(all);
    await remind(use, december);
    expect(await shown()).toEqual(['backup', 'quarter-end']);
    forget();
    await remind(use, '2025-12-30T03:00:00.000Z');
    expect(await shown()).toEqual([]);
    await remind(use, '2026-01-05T03:00:00.000Z');
    expect(await shown()).toEqual(['backup']);
  });

  it('say nothing of a backup that holds everything', async () => {
    await fillYear();
    await ask(['backup']);
    await noteBackup(use, '2025-10-01T03:00:00.000Z', 1);
    await remind(use, december);
    expect(await shown()).toEqual([]);
  });

  it('lead to their place in the dashboard', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openReminder('backup');
    await openReminder('toString');
    expect(create.mock.calls.map(([{ url }]) => url)).toEqual([
      'chrome-extension://own/dashboard.html#/export',
    ]);
  });
});
