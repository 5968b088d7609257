import { answerOnForm } from '../../idp/answer/version-hash.ts';
import { bangkokDay } from '../../idp/fiscal-year.ts';
import { fillForm } from '../../idp/forms/fill.ts';
import type { Everything } from '../../idp/merge.ts';
import { defaultSettings } from '../../idp/settings.ts';
import { termsOf } from '../../idp/year/year-tally.ts';
import { formSheet } from '../xlsx/form-sheet.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import { aboutSheet } from './about-sheet.ts';
import { competencySheet } from './competency-sheet.ts';
import { logSheet, logSums } from './log-sheet.ts';
import { summarySheet, summaryYears } from './summary-sheet.ts';

/**
 * The sheets of the workbook "บันทึกการเรียนรู้": summary by year, log, competencies, the two forms of one fiscal year (B.E.), and what
 * the file is. `madeAt` is the instant at which it is made.
 */
export async function workbookSheets(
  records: Everything,
  fiscalYear: number,
  madeAt: string,
): Promise<Sheet[]> {
  const { profile, entries } = records;
  const settings = records.settings ?? defaultSettings;
  const years = summaryYears(records);
  const forms = await Promise.all(
    (['IDP1', 'IDP2'] as const).map((id) => filledForm(records, id, fiscalYear, madeAt)),
  );
  const { reading, hoursPerDay } = settings;
  return [
    summarySheet(years),
    logSheet(entries, reading),
    competencySheet(years, entries),
    ...forms.map(formSheet),
    aboutSheet({ profile, reading, hoursPerDay, madeAt, sums: await logSums(entries, reading) }),
  ];
}

/** One of the two forms of a fiscal year, filled from somebody's records. */
export async function filledForm(
  records: Everything,
  id: 'IDP1' | 'IDP2',
  fiscalYear: number,
  madeAt: string,
) {
  const plan = records.plans.find((one) => one.fiscalYear === fiscalYear) ?? null;
  const review = records.reviews.find((one) => one.fiscalYear === fiscalYear) ?? null;
  const answered = await answerOnForm(records.answers, id, fiscalYear, { plan, review });
  const { reading } = termsOf(review, records.settings ?? defaultSettings);
  const { profile } = records;
  return fillForm(id, { fiscalYear, profile, plan, review, answered, reading, today: bangkokDay(madeAt) });
}
