import type { UseStore } from 'idb-keyval';
import { bucketOf, isMethodId } from '../framework/methods.ts';
import { fiscalYearOf } from '../idp/fiscal-year.ts';
import type { Settings } from '../idp/settings.ts';
import { type Tally, tallyOf } from '../idp/tally.ts';
import { lastBackup } from '../store/backup-time.ts';
import { StoreError, type StoreErrorCode, storeErrorFrom } from '../store/errors.ts';
import { readProfile } from '../store/profile.ts';
import { readSettings } from '../store/settings.ts';
import { type Summary, storedSummary } from '../store/stored-summary.ts';

const buckets = [70, 20, 10] as const;

/** The plan's own shares (ร้อยละ) for its three buckets: appendix and chapter 1 (2.3.3). */
const target = { 70: 70, 20: 20, 10: 10 } as const;

/** The year as the popup draws it, from the summaries alone. */
export type PopupYear =
  | {
      at: 'ready';
      /** Nothing logged and nothing set up yet. */
      isNew: boolean;
      settings: Settings;
      fiscalYear: number;
      rows: { bucket: 70 | 20 | 10; amount: number; share: number | null; target: number }[];
      measure: 'minutes' | 'count';
      /** Entries that are in no year yet: finished without a day, and in progress. */
      open: { undated: number; ongoing: number };
      recent: {
        id: string;
        title: string;
        minutes: number | null;
        bucket: 70 | 20 | 10;
        startedOn: string | null;
        completedOn: string;
      }[];
    }
  | { at: 'store-error'; code: StoreErrorCode; backedUpOn: string | null };

/** Reads what the popup shows of the learner's year; `today` is an ISO day in Bangkok. A store that does not open is an answer. */
export async function readPopupYear(use: UseStore, today: string): Promise<PopupYear> {
  try {
    const [settings, profile] = await Promise.all([readSettings(use), readProfile(use)]);
    const fiscalYear = profile?.fiscalYear ?? fiscalYearOf(today);
    const { year, open } = await summaryOf(use, fiscalYear);
    const tally = tallyOf(year, settings);
    const empty = tally.totalCount + open.ongoing + open.undated === 0;
    const isNew = empty && !settings.onboarded && profile === null;
    const recent = recentOf(year.latest, settings);
    return { at: 'ready', isNew, settings, fiscalYear, ...picture(tally, settings), open, recent };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { at: 'store-error', code: error.code, backedUpOn: await backedUpOn(use) };
  }
}

/** The stored summary; what makes a damaged one anew is loaded only then. */
async function summaryOf(use: UseStore, fiscalYear: number): Promise<Summary> {
  const stored = await storedSummary(use, fiscalYear);
  if (stored !== null) return stored;
  const { readSummary } = await import('../store/summary.ts').catch((error: unknown) => {
    throw storeErrorFrom(error);
  });
  return readSummary(use, fiscalYear);
}

function picture(tally: Tally, { tallyBy }: Settings) {
  const byMinutes = tallyBy === 'minutes' && tally.totalMinutes > 0;
  const [amounts, shares] = byMinutes ? [tally.minutes, tally.shares] : [tally.counts, tally.countShares];
  return {
    measure: byMinutes ? ('minutes' as const) : ('count' as const),
    rows: buckets.map((bucket) => ({
      bucket,
      amount: amounts[bucket],
      share: shares?.[bucket] ?? null,
      target: target[bucket],
    })),
  };
}

function recentOf(latest: Summary['year']['latest'], { reading }: Settings) {
  return latest.slice(0, 3).map(({ id, title, minutes, startedOn, completedOn, method, bucketOverride }) => {
    const bucket = bucketOverride ?? (isMethodId(method) ? bucketOf(method, reading) : 10);
    return { id, title, minutes, bucket, startedOn, completedOn };
  });
}

/** The day of the last backup, as far as a store that does not answer can still tell. */
async function backedUpOn(use: UseStore): Promise<string | null> {
  try {
    return (await lastBackup(use))?.at.slice(0, 10) ?? null;
  } catch {
    return null;
  }
}
