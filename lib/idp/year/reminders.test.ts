import { expect, it } from 'vitest';
import { dueReminders, type ReminderSources } from './reminders.ts';

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
