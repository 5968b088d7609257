import { promisifyRequest, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { bangkokDay, fiscalYearOf } from '../idp/fiscal-year.ts';
import { emptyProgress } from '../idp/plan/progress.ts';
import type { Reminder, ReminderSources } from '../idp/year/reminders.ts';
import { itemStandings } from '../idp/year/standing.ts';
import { lastBackup } from './backup-time.ts';
import { allUnder, keyOf } from './keys.ts';
import { oneIn, planIn, readAssessments } from './read-years.ts';
import { progressSchema } from './summary-records.ts';
import { change, look } from './transaction.ts';

/** The period for which each kind was shown last, as `reminderPeriod` names it. */
const remindedSchema = z.object({
  kind: z.literal('reminded'),
  shown: z.record(z.string(), z.string()),
});

/** What reminders depend on (การแจ้งเตือน) on an ISO day in Bangkok; it reads the plan and counts the log, never reads it. */
export async function readReminderSources(use: UseStore, today: string): Promise<ReminderSources> {
  const year = fiscalYearOf(today);
  const { openEnds, entries } = await look(use, async (records) => {
    const plan = await planIn(records, year);
    const progress = (await oneIn(records, keyOf.progress(year), progressSchema)) ?? emptyProgress(year);
    const open =
      plan === null ? [] : itemStandings(plan, progress, today).filter(({ state }) => state !== 'done');
    return {
      openEnds: open.flatMap(({ bounds }) => bounds?.to ?? []),
      entries: await promisifyRequest(records.count(allUnder('entry:'))),
    };
  });
  const [latest] = await readAssessments(use);
  const backup = await lastBackup(use);
  return {
    today,
    openEnds,
    openAssessment:
      latest === undefined || latest.finishedAt !== null
        ? null
        : { id: latest.id, touchedOn: bangkokDay(latest.updatedAt) },
    backup: {
      lastOn: backup && bangkokDay(backup.at),
      entriesSince: Math.max(0, entries - (backup?.entries ?? 0)),
    },
  };
}

/** Whether a reminder of this kind was shown for this period already. */
export async function wasReminded(use: UseStore, about: Reminder['about'], period: string): Promise<boolean> {
  const reminded = await look(use, (records) => oneIn(records, keyOf.reminded, remindedSchema));
  return reminded?.shown[about] === period;
}

/** Remembers that a reminder of this kind was shown for this period. */
export function noteReminded(use: UseStore, about: Reminder['about'], period: string): Promise<void> {
  return change(use, async (records) => {
    const reminded = await oneIn(records, keyOf.reminded, remindedSchema);
    records.put({ kind: 'reminded', shown: { ...reminded?.shown, [about]: period } }, keyOf.reminded);
  });
}
