import { expect, it } from 'vitest';
import { dueReminders, type ReminderSources, reminderPeriod } from './reminders.ts';

const quiet: ReminderSources = {
  today: '2025-12-20',
  openEnds: [],
  openAssessment: null,
  backup: { lastOn: '2025-12-01', entriesSince: 5 },
};

it('reminds of nothing when nothing is due', () => {
  expect(dueReminders(quiet)).toEqual([]);
  expect(dueReminders({ ...quiet, today: '2025-12-16', openEnds: ['2025-12-31', '2026-03-31'] })).toEqual([]);
});

it('reminds of a quarter’s end, an open assessment and a backup overdue', () => {
  expect(
    dueReminders({
      today: '2025-12-17',
      openEnds: ['2025-12-31', '2025-09-30', '2026-03-31'],
      openAssessment: { id: 'a', touchedOn: '2025-12-10' },
      backup: { lastOn: '2025-11-17', entriesSince: 1 },
    }),
  ).toEqual([
    { about: 'quarter-end', quarter: 1, endsOn: '2025-12-31', items: 1 },
    { about: 'assessment', assessmentId: 'a', days: 7 },
    { about: 'backup', entries: 1, days: 30 },
  ]);
  expect(dueReminders({ ...quiet, backup: { lastOn: null, entriesSince: 1 } })).toEqual([
    { about: 'backup', entries: 1, days: null },
  ]);
});

it('names the same period until the next quarter, and for a backup until the next month', () => {
  const quarter = { about: 'quarter-end', quarter: 1, endsOn: '2025-12-31', items: 1 } as const;
  const assessment = { about: 'assessment', assessmentId: 'a', days: 7 } as const;
  const backup = { about: 'backup', entries: 1, days: null } as const;
  for (const due of [quarter, assessment, backup])
    expect(reminderPeriod(due, '2025-12-18')).toBe(reminderPeriod({ ...due }, '2025-12-31'));
  for (const due of [assessment, backup])
    expect(reminderPeriod(due, '2025-12-31')).not.toBe(reminderPeriod(due, '2026-01-01'));
  expect(reminderPeriod(quarter, '2025-12-31')).not.toBe(
    reminderPeriod({ ...quarter, endsOn: '2026-03-31' }, '2026-03-20'),
  );
});
