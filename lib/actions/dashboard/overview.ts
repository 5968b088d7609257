import type { UseStore } from 'idb-keyval';
import type { Entry } from '../../idp/entry.ts';
import type { Profile } from '../../idp/profile.ts';
import type { Settings } from '../../idp/settings.ts';
import { lastBackup } from '../../store/backup-time.ts';
import { readEntry } from '../../store/read-log.ts';
import { readSummary } from '../../store/summary.ts';
import { readYear } from './year.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Whose year it is and when it is looked at. */
export interface Onlooker {
  settings: Settings;
  profile: Profile | null;
  /** An ISO instant. */
  now: string;
}

/** Reads the overview of a fiscal year (B.E.) from its summary, its plan, a handful of entries and the time of the last backup. */
export async function readOverview(use: UseStore, fiscalYear: number, { settings, profile, now }: Onlooker) {
  const [{ year, open }, backup, { plan, ...plans }] = await Promise.all([
    readSummary(use, fiscalYear),
    lastBackup(use),
    readYear(use, fiscalYear, settings, profile),
  ]);
  const { tally } = plans.now;
  const latest = await Promise.all(year.latest.map(({ id }) => readEntry(use, id)));
  const total = tally.totalCount + open.undated + open.ongoing;
  const since = backup === null ? 'never' : Math.floor((Date.parse(now) - Date.parse(backup.at)) / dayMs);
  return {
    tally,
    year: { ...plans, items: plan?.items ?? null },
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
