import { duration } from '../../../lib/words/hours.ts';
import { logWords } from '../../../lib/words/log.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';

/** What the head of the log counts. */
export interface LogTotals {
  /** Entries shown: the finished ones of the year, with those in no year. */
  count: number;
  /** Minutes that the tally counts. */
  minutes: number;
  unconfirmed: number;
  /** Finished entries of the year without hours. */
  unknown: number;
  undated: number;
  ongoing: number;
}

/** The line under the log's title: how many entries and hours, then only what waits for the learner. */
export function logSummary(totals: LogTotals, locale: Locale): string {
  const say = speaker(logWords, locale);
  const waits = (['unconfirmed', 'unknown', 'undated', 'ongoing'] as const)
    .filter((key) => totals[key] > 0)
    .map((key) => say(key, { n: totals[key] }));
  const count = say(totals.count === 1 ? 'countOne' : 'count', { n: totals.count });
  const hours =
    totals.minutes > 0 ? ` ${say('hoursSum', { duration: duration(totals.minutes, locale) })}` : '';
  return [count + hours, ...waits].join(' · ');
}
