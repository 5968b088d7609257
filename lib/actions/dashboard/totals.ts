import type { UseStore } from 'idb-keyval';
import { type TallyTerms, tallyOf } from '../../idp/tally.ts';
import { loggedYears, readSummary } from '../../store/summary.ts';
import { nothingOpen } from '../../store/summary-records.ts';

/** A fiscal year before any entry. */
const noYear = 2500;

/** The counts at the head of the log, from the summaries alone; a year (B.E.) or all of them. */
export async function logTotals(use: UseStore, year: number | 'all', terms: TallyTerms) {
  const logged = year === 'all' ? await loggedYears(use) : [year];
  // What is in no year stands beside any year's summary, even that of a year without entries.
  const years = logged.length > 0 ? logged : [noYear];
  const summaries = await Promise.all(years.map((one) => readSummary(use, one)));
  const open = summaries[0]?.open ?? nothingOpen;
  const tallies = summaries.map((summary) => tallyOf(summary.year, terms));
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    count: sum(tallies.map(({ totalCount }) => totalCount)) + open.undated + open.ongoing,
    minutes: sum(tallies.map(({ totalMinutes }) => totalMinutes)),
    unconfirmed: sum(summaries.map((summary) => summary.year.unconfirmed)) + open.unconfirmed,
    unknown: sum(tallies.map(({ unknownMinutes }) => unknownMinutes)),
    undated: open.undated,
    ongoing: open.ongoing,
  };
}
