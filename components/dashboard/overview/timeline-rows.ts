import type { Reading } from '../../../lib/framework/methods.ts';
import { bucketOfEntry } from '../../../lib/idp/contribution.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import { daysBetween, fiscalYearBounds } from '../../../lib/idp/fiscal-year.ts';
import { boundsOf } from '../../../lib/idp/plan/period.ts';
import type { PlanItem } from '../../../lib/idp/plan/plan.ts';

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
 * Where an item of the plan stands on a day. `late`: its period is over and nothing is finished; `open`: it is over and
 * something is still going on; `behind`: more than half of it is over and there is nothing at all.
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
  items: readonly PlanItem[],
  entriesOf: Readonly<Record<string, readonly Entry[]>>,
  terms: { fiscalYear: number; today: string; reading: Reading },
): TimelineRow[] {
  const place = placer(terms.fiscalYear);
  return items.map((item, at) => {
    const days = boundsOf(item, terms.fiscalYear);
    const entries = [...(entriesOf[item.id] ?? [])];
    return {
      item,
      no: at + 1,
      days,
      planned: days && { from: place(days.from, 0), to: place(days.to, 1) },
      marks: marksOf(entries, terms.today, terms.reading, place),
      entries,
      standing: standingOf(days, entries, terms.today),
    };
  });
}

/** Whether an item needs the learner's eye. */
export function isLate(standing: Standing): boolean {
  return standing === 'late' || standing === 'open' || standing === 'behind';
}

/** Where an item stands on a day, by its period and what was logged for it. */
export function standingOf(
  days: { from: string; to: string } | null,
  entries: readonly Entry[],
  today: string,
): Standing {
  if (days === null) return 'no-period';
  const finished = entries.some(({ status }) => status === 'finished');
  if (today > days.to) {
    if (!finished) return 'late';
    return entries.some(({ status }) => status === 'ongoing') ? 'open' : 'done';
  }
  if (entries.length > 0) return 'started';
  if (today < days.from) return 'upcoming';
  return daysBetween(days.from, today) * 2 > daysBetween(days.from, days.to) ? 'behind' : 'waiting';
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
