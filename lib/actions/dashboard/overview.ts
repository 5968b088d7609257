import type { UseStore } from 'idb-keyval';
import type { Entry } from '../../idp/entry.ts';
import { bangkokDay } from '../../idp/fiscal-year.ts';
import { lastBackup } from '../../store/backup-time.ts';
import { readEntry } from '../../store/read-log.ts';
import { readSummary } from '../../store/summary.ts';
import { readYear } from './year.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Reads the overview of a fiscal year (B.E.) from its summary, its plan, a handful of entries and the time of the last backup. */
export async function readOverview(use: UseStore, fiscalYear: number, now: string) {
  // First, because a summary that cannot be read is made anew here.
  const { year, open } = await readSummary(use, fiscalYear);
  const [backup, plans] = await Promise.all([lastBackup(use), readYear(use, fiscalYear, bangkokDay(now))]);
  const { tally } = plans.now;
  const latest = await Promise.all(year.latest.map(({ id }) => readEntry(use, id)));
  const total = tally.totalCount + open.undated + open.ongoing;
  const since = backup === null ? 'never' : Math.floor((Date.parse(now) - Date.parse(backup.at)) / dayMs);
  return {
    tally,
    year: plans,
    counts: year.competencies,
    latest: latest.filter((entry): entry is Entry => entry !== null),
    total,
    waiting: {
      undated: open.undated,
      unconfirmed: year.unconfirmed + open.unconfirmed,
      unknown: tally.unknownMinutes,
      sinceBackup: total === 0 ? null : (since as number | 'never'),
    },
  };
}
