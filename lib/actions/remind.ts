import type { UseStore } from 'idb-keyval';
import { browser } from '../browser.ts';
import { bangkokDay } from '../idp/fiscal-year.ts';
import { dueReminders, type Reminder, reminderPeriod } from '../idp/year/reminders.ts';
import { noteReminded, readReminderSources, wasReminded } from '../store/reminders.ts';
import { readSettings } from '../store/settings.ts';
import { dayText } from '../words/dates.ts';
import { reminderWords } from '../words/reminders.ts';
import { type Locale, speaker } from '../words/words.ts';
import { localeOf } from './card.ts';
import { openDashboard } from './dashboard.ts';
import { mayRemind, remindsByAlarm } from './reminder-permission.ts';

/** The one alarm, which goes off once a day; what is due is read only then. */
export const dailyAlarm = 'remind';

/** Where in the dashboard each kind of reminder leads; its name is the notification's id too. */
const places: Readonly<Record<Reminder['about'], string>> = {
  'quarter-end': '/plan',
  assessment: '/assessment',
  backup: '/export',
};

/**
 * Brings the daily alarm in step with the settings: there while anything is asked for, away otherwise. Again at every start
 * is harmless; without the browser's permission, or where it has no alarm for us, nothing happens.
 */
export async function followReminders(use: UseStore): Promise<void> {
  if (!remindsByAlarm() || !(await mayRemind())) return;
  const { reminders } = await readSettings(use);
  if (reminders.length === 0) await browser.alarms.clear(dailyAlarm);
  else if (!(await browser.alarms.get(dailyAlarm)))
    browser.alarms.create(dailyAlarm, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
}

/**
 * Shows what is due and asked for, each kind at most once for its period. It is noted after it is shown: a worker that dies
 * between shows it again in its own place, never beside itself.
 */
export async function remind(use: UseStore, now: string): Promise<void> {
  if (!(await mayRemind())) return;
  const settings = await readSettings(use);
  if (settings.reminders.length === 0) return;
  const today = bangkokDay(now);
  for (const due of dueReminders(await readReminderSources(use, today))) {
    const period = reminderPeriod(due, today);
    if (!settings.reminders.includes(due.about) || (await wasReminded(use, due.about, period))) continue;
    await browser.notifications.create(due.about, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      ...wordsOf(due, localeOf(settings)),
    });
    await noteReminded(use, due.about, period);
  }
}

/** Looks at once what is due in a browser that has no alarm for us; to be called whenever the background starts. */
export async function remindAtStart(use: UseStore, now: string): Promise<void> {
  if (!remindsByAlarm()) await remind(use, now);
}

/** A notification was pressed: it goes away, and the dashboard opens where it leads. */
export async function openReminder(id: string): Promise<void> {
  if (!isKind(id)) return;
  await browser.notifications.clear(id);
  await openDashboard(places[id]);
}

function isKind(id: string): id is Reminder['about'] {
  return Object.hasOwn(places, id);
}

/** Title and text of a reminder. */
function wordsOf(due: Reminder, locale: Locale): { title: string; message: string } {
  const say = speaker(reminderWords, locale);
  switch (due.about) {
    case 'quarter-end':
      return {
        title: say('quarter-end', { quarter: due.quarter, day: dayText(due.endsOn, locale) }),
        message: say('quarter-endDo', { items: due.items }),
      };
    case 'assessment':
      return { title: say('assessment'), message: say('assessmentDo') };
    case 'backup':
      return {
        title: due.days === null ? say('backupNever') : say('backup', { days: due.days }),
        message: say('backupDo', { entries: due.entries }),
      };
  }
}
