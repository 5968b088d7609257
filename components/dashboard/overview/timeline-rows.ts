import type { Reading } from '../../../lib/framework/methods.ts';
import { bucketOfEntry } from '../../../lib/idp/contribution.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import { daysBetween, fiscalYearBounds } from '../../../lib/idp/fiscal-year.ts';
import type { PlanItem } from '../../../lib/idp/plan/plan.ts';
import type { ItemStanding } from '../../../lib/idp/year/standing.ts';

/** One sign on the timeline: an entry, or entries of one kind that stand too close to be told apart. */
export interface Mark {
  bucket: 70 | 20 | 10;
  /** Left and right edge in per cent of the year. */
  from: number;
  to: number;
  /** 0 in the planned bar, below zero above it, above zero under it. */
  lane: number;
  entries: Entry[];
}

/**
 * How an item of the plan is told to stand on a day, finer than `ItemStanding.state`. `late`: its period is over and nothing is
 * finished; `open`: it is over and something is missing; `behind`: more than half of it is over and there is nothing at all.
 */
export type Standing = 'no-period' | 'upcoming' | 'started' | 'waiting' | 'done' | 'behind' | 'open' | 'late';

/** One item of the plan on the timeline. */
export interface TimelineRow {
  item: PlanItem;
  /** Its number in the plan (ลำดับที่), from 1. */
  no: number;
  /** The planned period in per cent of the year; null while none is planned. */
  planned: { from: number; to: number } | null;
  /** First and last day of it. */
  days: { from: string; to: string } | null;
  marks: Mark[];
  entries: Entry[];
  standing: Standing;
}

/** How much of the year a sign takes, in per cent, at the narrowest. */
const signWidth = 4;
const lanes = [0, -1, 1, -2, 2];

/** The rows of a year's timeline (แผนปีนี้ตามไตรมาส), in the plan's order. */
export function timelineRows(
  standings: readonly ItemStanding[],
  entriesOf: Readonly<Record<string, readonly Entry[]>>,
  terms: { fiscalYear: number; today: string; reading: Reading },
): TimelineRow[] {
  const place = placer(terms.fiscalYear);
  return standings.map((standing) => {
    const { item, no, bounds } = standing;
    const entries = [...(entriesOf[item.id] ?? [])];
    return {
      item,
      no,
      days: bounds,
      planned: bounds && { from: place(bounds.from, 0), to: place(bounds.to, 1) },
      marks: marksOf(entries, terms.today, terms.reading, place),
      entries,
      standing: standingOf(standing, terms.today),
    };
  });
}

/** Whether an item needs the learner's eye. */
export function isLate(standing: Standing): boolean {
  return standing === 'late' || standing === 'open' || standing === 'behind';
}

/** How an item is told to stand on a day. */
export function standingOf(
  { state, bounds, progress }: Pick<ItemStanding, 'state' | 'bounds' | 'progress'>,
  today: string,
): Standing {
  const anything = progress.count + progress.ongoing > 0;
  if (state === 'done') return 'done';
  if (state === 'late') return progress.count > 0 ? 'open' : 'late';
  if (bounds === null) return 'no-period';
  if (anything) return 'started';
  if (state === 'ahead') return 'upcoming';
  return daysBetween(bounds.from, today) * 2 > daysBetween(bounds.from, bounds.to) ? 'behind' : 'waiting';
}

/** Where today stands, in per cent of the year; null outside of it. */
export function todayAt(today: string, fiscalYear: number): number | null {
  const { from, to } = fiscalYearBounds(fiscalYear);
  return today < from || today > to ? null : placer(fiscalYear)(today, 0.5);
}

type Place = (day: string, part: number) => number;

/** Days of a year as per cent of it; `part` 0 is the morning of the day, 1 its end. Days outside stand at the edge. */
function placer(fiscalYear: number): Place {
  const { from, to } = fiscalYearBounds(fiscalYear);
  const all = daysBetween(from, to) + 1;
  return (day, part) => {
    const at = Math.min(1, Math.max(0, (daysBetween(from, day) + part) / all));
    return Math.round(at * 10_000) / 100;
  };
}

function marksOf(entries: readonly Entry[], today: string, reading: Reading, place: Place): Mark[] {
  const signs = entries
    .flatMap((entry) => signOf(entry, today, reading, place))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const kept: Mark[] = [];
  for (const sign of signs) {
    const lane = lanes.find(
      (free) => !kept.some((other) => other.lane === free && other.to > sign.from && other.from < sign.to),
    );
    if (lane !== undefined) kept.push({ ...sign, lane });
    else {
      // So many in one place cannot be told apart: they become one sign with a number.
      const near = kept.findLast(({ bucket }) => bucket === sign.bucket) ?? kept.at(-1);
      near?.entries.push(...sign.entries);
    }
  }
  return kept;
}

function signOf(entry: Entry, today: string, reading: Reading, place: Place): Mark[] {
  const { startedOn, completedOn, status } = entry;
  const end = status === 'ongoing' ? today : completedOn;
  if (end === null) return [];
  const bucket = bucketOfEntry(entry, reading);
  const at = place(end, 0.5);
  const spans = bucket === 70 && startedOn !== null && startedOn < end;
  const from = spans ? place(startedOn, 0) : at - signWidth / 2;
  const to = Math.max(spans ? place(end, 1) : at + signWidth / 2, from + signWidth);
  return [{ bucket, from, to, lane: 0, entries: [entry] }];
}
