import { stands } from '../idp/contribution.ts';
import type { Entry } from '../idp/entry.ts';
import type { LatestEntry, OpenCounts } from './summary-records.ts';

/** The open counts with an entry added (`1`) or taken back (`-1`); entries that are in a year change nothing. */
export function addOpen(counts: OpenCounts, entry: Entry, sign: 1 | -1): OpenCounts {
  const ongoing = entry.status === 'ongoing';
  if (!ongoing && entry.completedOn !== null) return counts;
  return {
    ...counts,
    ongoing: counts.ongoing + (ongoing ? sign : 0),
    undated: counts.undated + (ongoing ? 0 : sign),
    unconfirmed: counts.unconfirmed + (entry.confirmed ? 0 : sign),
  };
}

/** An entry as a year's summary names it; null for one that is in no year, and for one that does not count. */
export function latestOf(entry: Entry): LatestEntry | null {
  if (entry.status === 'ongoing' || entry.completedOn === null || !stands(entry)) return null;
  const { id, title, method, bucketOverride, minutes, startedOn, completedOn } = entry;
  return {
    id,
    title,
    method,
    bucketOverride: bucketOverride?.bucket ?? null,
    minutes,
    startedOn,
    completedOn,
  };
}
