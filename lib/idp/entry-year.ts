import type { Entry } from './entry.ts';
import { bangkokDay, fiscalYearOf } from './fiscal-year.ts';

/** The fiscal year (B.E.) under which an entry is sent: that of its completion, else of its beginning, else of the press. */
export function yearOfEntry({
  completedOn,
  startedOn,
  createdAt,
}: Pick<Entry, 'completedOn' | 'startedOn' | 'createdAt'>): number {
  return fiscalYearOf(completedOn ?? startedOn ?? bangkokDay(createdAt));
}
