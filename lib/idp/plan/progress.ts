import type { Contribution } from '../contribution.ts';
import { stands } from '../contribution.ts';
import type { Entry } from '../entry.ts';
import type { Link } from './attach.ts';

/** What the log holds of one plan item. */
export interface ItemProgress {
  /** Finished entries under the item. */
  count: number;
  /** Their known minutes; a curriculum adds what its own courses do not count. */
  minutes: number;
  /** How many of `count` have no known minutes. */
  unknown: number;
  /** Entries in progress under the item. */
  ongoing: number;
  /** How many finished, confirmed entries built each competency; codes without one are left out. */
  competencies: Record<string, number>;
}

/** Where the log of one fiscal year (B.E.) stands against its plan. Its size does not grow with the log. */
export interface Progress {
  fiscalYear: number;
  /** By plan item id; items without an entry are left out. */
  items: Record<string, ItemProgress>;
  /** Finished entries of the year outside the plan (ไม่อยู่ในแผน). */
  outside: number;
  /** Entries, in progress ones too, that fit several items and wait for the learner's choice. */
  asking: number;
}

/** A year in which nothing was logged. */
export function emptyProgress(fiscalYear: number): Progress {
  return { fiscalYear, items: {}, outside: 0, asking: 0 };
}

/** What the log holds of an item without entries. */
export const nothingYet: ItemProgress = { count: 0, minutes: 0, unknown: 0, ongoing: 0, competencies: {} };

/** One entry as progress counts it: where it stands, and what it adds (null while it is in progress). */
export interface Step {
  link: Link;
  part: Contribution | null;
}

/** The progress with one step added (`1`) or taken back (`-1`); the given progress stays as it is. */
export function addStep(progress: Progress, { link, part }: Step, sign: 1 | -1): Progress {
  if (link.at === 'ask') return { ...progress, asking: progress.asking + sign };
  if (link.at === 'outside') {
    return part === null ? progress : { ...progress, outside: progress.outside + sign };
  }
  const before = progress.items[link.item] ?? nothingYet;
  const after: ItemProgress =
    part === null
      ? { ...before, ongoing: before.ongoing + sign }
      : {
          ...before,
          count: before.count + sign,
          minutes: before.minutes + sign * (part.minutes ?? 0),
          unknown: before.unknown + (part.minutes === null ? sign : 0),
          competencies: counted(before.competencies, part.done, sign),
        };
  const items = { ...progress.items, [link.item]: after };
  if (after.count === 0 && after.ongoing === 0) delete items[link.item];
  return { ...progress, items };
}

/** Whether an entry is a step of its year at all while it is in progress; a finished one is by its contribution. */
export function isOpenStep(entry: Entry): boolean {
  return entry.status === 'ongoing' && stands(entry);
}

function counted(counts: Record<string, number>, codes: readonly string[], sign: 1 | -1) {
  const after = { ...counts };
  for (const code of codes) {
    const count = (after[code] ?? 0) + sign;
    if (count === 0) delete after[code];
    else after[code] = count;
  }
  return after;
}
