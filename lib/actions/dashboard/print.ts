import type { UseStore } from 'idb-keyval';
import type { Form } from '../../framework/forms.ts';
import { answerOnForm } from '../../idp/answer/version-hash.ts';
import { bangkokDay } from '../../idp/fiscal-year.ts';
import { blankSources, type FormSources } from '../../idp/forms/fill.ts';
import type { FilledForm } from '../../idp/forms/filled.ts';
import type { Settings } from '../../idp/settings.ts';
import { termsOf } from '../../idp/year/year-tally.ts';
import { readAnswers } from '../../store/answers.ts';
import { readProfile } from '../../store/profile.ts';
import { readPlan, readReview } from '../../store/read-years.ts';
import { readSettings } from '../../store/settings.ts';
import type { MadeFile } from './exchange.ts';

/** Which form of which year is printed; `fiscalYear` is B.E., null prints a blank one. */
export interface PrintRoute {
  form: Form['id'];
  fiscalYear: number | null;
}

/** Reads a hash such as `#/IDP2/2569` or `#/IDP1/blank`; anything else is a blank IDP1. */
export function printRouteOf(hash: string): PrintRoute {
  const [, form, year = ''] = hash.replace(/^#/, '').split('/');
  return {
    form: form === 'IDP2' ? 'IDP2' : 'IDP1',
    fiscalYear: /^2[567]\d\d$/.test(year) ? Number(year) : null,
  };
}

/** What a form is filled from, read from the store, and the settings that its screen speaks by. */
export async function readFormSources(
  use: UseStore,
  { form, fiscalYear }: PrintRoute,
): Promise<{ sources: FormSources; settings: Settings }> {
  const today = bangkokDay(new Date());
  const settings = await readSettings(use);
  if (fiscalYear === null)
    return { sources: { ...blankSources, reading: settings.reading, today }, settings };
  const [profile, plan, review, answers] = await Promise.all([
    readProfile(use),
    readPlan(use, fiscalYear),
    readReview(use, fiscalYear),
    readAnswers(use),
  ]);
  const answered = await answerOnForm(answers, form, fiscalYear, { plan, review });
  const { reading } = termsOf(review, settings);
  return { sources: { fiscalYear, profile, plan, review, answered, reading, today }, settings };
}

/** A filled form as a file for Excel; what writes it is loaded only now. */
export async function makeFormXlsx(filled: FilledForm, fiscalYear: number | null): Promise<MadeFile> {
  const [{ formSheet }, { writeXlsx }] = await Promise.all([
    import('../../exchange/xlsx/form-sheet.ts'),
    import('../../exchange/xlsx/write-xlsx.ts'),
  ]);
  return {
    name: `${filled.form.id.toLowerCase()}${fiscalYear === null ? '' : `-${fiscalYear}`}.xlsx`,
    content: await writeXlsx([formSheet(filled)]),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
}
