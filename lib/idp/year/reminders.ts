import { addDays, daysBetween, fiscalYearOf, quarterBounds, quarterOf } from '../fiscal-year.ts';

/** One thing that the learner is reminded of (การแจ้งเตือน), with what its words need. */
export type Reminder =
  /** A quarter ends soon, with so many items of the plan whose period ends with it and that are not done. */
  | { about: 'quarter-end'; quarter: 1 | 2 | 3 | 4; endsOn: string; items: number }
  /** A self-assessment was left open. */
  | { about: 'assessment'; assessmentId: string; days: number }
  /** Entries that no backup holds yet; `days` since the last one, null when there never was one. */
  | { about: 'backup'; entries: number; days: number | null };

/** What reminders depend on; days are ISO days in Bangkok. */
export interface ReminderSources {
  today: string;
  /** Last days of the periods of the plan's items that are not done. */
  openEnds: readonly string[];
  /** The assessment that is open and the day on which it was last touched. */
  openAssessment: { id: string; touchedOn: string } | null;
  /** When the last backup was made, and how many entries there are beyond those it held. */
  backup: { lastOn: string | null; entriesSince: number };
}

/** Days before the end of a quarter, of rest of an assessment, and without a backup, after which a reminder is due. */
const afterDays = { quarter: 14, assessment: 7, backup: 30 } as const;

/** The reminders that are due on a day, in this order: quarter's end, an unfinished assessment, a backup overdue. */
export function dueReminders({ today, openEnds, openAssessment, backup }: ReminderSources): Reminder[] {
  const due: Reminder[] = [];
  const quarter = quarterOf(today);
  const { from, to } = quarterBounds(fiscalYearOf(today), quarter);
  const ending = openEnds.filter((end) => end >= from && end <= to).length;
  if (ending > 0 && addDays(today, afterDays.quarter) >= to)
    due.push({ about: 'quarter-end', quarter, endsOn: to, items: ending });
  if (openAssessment !== null) {
    const days = daysBetween(openAssessment.touchedOn, today);
    if (days >= afterDays.assessment)
      due.push({ about: 'assessment', assessmentId: openAssessment.id, days });
  }
  const days = backup.lastOn === null ? null : daysBetween(backup.lastOn, today);
  if (backup.entriesSince > 0 && (days === null || days >= afterDays.backup))
    due.push({ about: 'backup', entries: backup.entriesSince, days });
  return due;
}

/**
 * The period for which a reminder is shown once: the quarter, for an assessment its quarter of rest, for a backup the month
 * of the ISO day on which it is due.
 */
export function reminderPeriod(reminder: Reminder, today: string): string {
  if (reminder.about === 'quarter-end') return reminder.endsOn;
  if (reminder.about === 'backup') return today.slice(0, 7);
  return `${reminder.assessmentId} ${fiscalYearOf(today)} Q${quarterOf(today)}`;
}
