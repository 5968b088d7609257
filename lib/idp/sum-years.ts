import type { Contribution } from './contribution.ts';
import { contributions } from './contribution.ts';
import type { Entry } from './entry.ts';
import { emptySums, type Tally, type TallyTerms, tallyOf, type YearSums } from './tally.ts';

/** The sums with one contribution added (`1`) or taken back (`-1`); the given sums stay as they are. */
export function addContribution(sums: YearSums, part: Contribution, sign: 1 | -1): YearSums {
  const methods = { ...sums.methods };
  const before = methods[part.cell] ?? { count: 0, minutes: 0, unknown: 0 };
  const after = {
    count: before.count + sign,
    minutes: before.minutes + sign * (part.minutes ?? 0),
    unknown: before.unknown + (part.minutes === null ? sign : 0),
  };
  if (after.count === 0) delete methods[part.cell];
  else methods[part.cell] = after;

  const competencies = { ...sums.competencies };
  for (const code of part.done) {
    const count = (competencies[code] ?? 0) + sign;
    if (count === 0) delete competencies[code];
    else competencies[code] = count;
  }
  const unconfirmed = sums.unconfirmed + (part.unconfirmed ? sign : 0);
  return { ...sums, methods, competencies, unconfirmed };
}

/** The sums of every fiscal year that the entries reach, by year. Entries without a year are in none. */
export function sumYears(entries: Iterable<Entry>): Map<number, YearSums> {
  const years = new Map<number, YearSums>();
  for (const part of contributions(entries)) {
    years.set(
      part.fiscalYear,
      addContribution(years.get(part.fiscalYear) ?? emptySums(part.fiscalYear), part, 1),
    );
  }
  return years;
}

/** The tally of one fiscal year, straight from entries. */
export function tally(entries: Iterable<Entry>, fiscalYear: number, terms: TallyTerms): Tally {
  return tallyOf(sumYears(entries).get(fiscalYear) ?? emptySums(fiscalYear), terms);
}
