import { competencyCodes } from '../framework/competencies.ts';
import type { Bucket } from '../framework/methods.ts';
import { type DetailsForm, detailsFormOf, detailsFromForm } from './details-form.ts';
import type { Entry } from './entry.ts';
import { entrySchema } from './entry.ts';
import type { EntryDetails } from './entry-details.ts';
import { bangkokDay, isRealDay } from './fiscal-year.ts';
import { hoursText, minutesFromHours } from './hours.ts';

/** The form for an entry made or changed by hand, everything as typed. */
export interface EntryForm {
  title: string;
  /** Id of the development method (วิธีการพัฒนา); empty while none is chosen. */
  method: string;
  /** Hours as typed, `1.5`; empty is unknown. */
  hours: string;
  status: 'finished' | 'ongoing';
  /** ISO days; empty is unknown. */
  startedOn: string;
  completedOn: string;
  codes: string[];
  /** True when the codes, or none at all, are what the learner means; an open suggestion is false. Choosing a code confirms. */
  confirmed: boolean;
  provider: string;
  url: string;
  note: string;
  /** What the method needs (`fieldsOf`), as typed; empty fields are left out of the entry. */
  details: DetailsForm;
  /** The plan item that the learner counts it under; null leaves it to the rules of attaching. */
  planItem: Entry['planItem'];
  /** Set when the learner counts the entry under another bucket than the method's, with the reason. */
  bucketOverride: { bucket: Bucket; because: string } | null;
}

/** What can be wrong with a field, as a key of the words that say it. */
export type FieldError =
  | 'missing'
  | 'too-long'
  | 'not-a-number'
  | 'bad-date'
  | 'in-the-future'
  | 'before-start'
  | 'bad-address'
  | 'unknown';

/** The wrong fields of a form; empty when all are right. Those of `details` are named `details.people`, … */
export type FormErrors = Partial<Record<keyof EntryForm | `details.${keyof EntryDetails}`, FieldError>>;

/** An entry, or the fields that are wrong. */
export type FormResult = { ok: true; entry: Entry } | { ok: false; errors: FormErrors };

/** What a new entry needs from outside; ids are UUIDs, `now` an ISO instant. */
export interface FormContext {
  id: string;
  requestId: string;
  now: string;
}

/** A form with nothing in it. */
export const emptyForm: EntryForm = {
  title: '',
  method: '',
  hours: '',
  status: 'finished',
  startedOn: '',
  completedOn: '',
  codes: [],
  confirmed: true,
  provider: '',
  url: '',
  note: '',
  details: {},
  planItem: null,
  bucketOverride: null,
};

/** An entry as the form shows it for changing. */
export function formOf(entry: Entry): EntryForm {
  return {
    title: entry.title,
    method: entry.method,
    hours: entry.minutes === null ? '' : hoursText(entry.minutes),
    status: entry.status,
    startedOn: entry.startedOn ?? '',
    completedOn: entry.completedOn ?? '',
    codes: entry.competencies.map(({ code }) => code),
    confirmed: entry.confirmed,
    provider: entry.provider,
    url: entry.url ?? '',
    note: entry.note,
    details: detailsFormOf(entry.details),
    planItem: entry.planItem,
    bucketOverride: entry.bucketOverride,
  };
}

/** A new entry from the form, on the lowest rung: the learner says so. */
export function entryFromForm(form: EntryForm, { id, requestId, now }: FormContext): FormResult {
  const blank: Entry = {
    kind: 'entry',
    version: 2,
    id,
    requestId,
    title: '',
    titleEn: null,
    site: null,
    courseKeys: [],
    code: null,
    provider: '',
    url: null,
    method: '',
    bucketOverride: null,
    status: 'finished',
    startedOn: null,
    completedOn: null,
    minutes: null,
    minutesFrom: null,
    competencies: [],
    confirmed: true,
    partOf: null,
    evidence: [{ rung: 1, signal: null, url: null, at: now }],
    note: '',
    details: null,
    planItem: null,
    corrects: null,
    correctedBy: null,
    createdAt: now,
    updatedAt: now,
  };
  return changeByForm(blank, form, now);
}

/** An entry with what the form says. Evidence, course keys and the press that made it stay as they are. */
export function changeByForm(entry: Entry, form: EntryForm, now: string): FormResult {
  // Hours show two decimals at most: a time that still reads the same was not changed.
  const sameTime = entry.minutes !== null && form.hours.trim() === hoursText(entry.minutes);
  const typed = minutesFromHours(form.hours);
  const errors = errorsOf(form, now);
  if (!sameTime && typed === 'bad') errors.hours = 'not-a-number';
  const details = detailsFromForm(form.details);
  for (const [field, error] of details.errors) errors[`details.${field}`] = error;
  if (Object.keys(errors).length > 0) return { ok: false, errors };

  const basis = new Map(entry.competencies.map((kept) => [kept.code as string, kept.basis]));
  const changed = entrySchema.parse({
    ...entry,
    title: form.title.trim(),
    method: form.method,
    minutes: sameTime ? entry.minutes : typed,
    minutesFrom: sameTime ? entry.minutesFrom : typed === null ? null : 'learner',
    status: form.status,
    startedOn: form.startedOn || null,
    completedOn: form.status === 'finished' ? form.completedOn || null : null,
    competencies: [...new Set(form.codes)].map((code) => ({ code, basis: basis.get(code) ?? 'correction' })),
    confirmed: form.confirmed || form.codes.length > 0,
    provider: form.provider.trim(),
    url: form.url.trim() || null,
    note: form.note,
    details: details.details,
    planItem: form.planItem,
    bucketOverride: form.bucketOverride && {
      bucket: form.bucketOverride.bucket,
      because: form.bucketOverride.because.trim(),
    },
    updatedAt: now,
  });
  return { ok: true, entry: changed };
}

/** Every field that is wrong by itself, with one reason each; hours are judged beside what they were. */
function errorsOf(form: EntryForm, now: string): FormErrors {
  const errors: FormErrors = {};
  const check = (field: keyof EntryForm, wrong: boolean, why: FieldError) => {
    if (wrong) errors[field] ??= why;
  };
  const today = bangkokDay(now);
  const finished = form.status === 'finished';
  const schema = entrySchema.shape;

  check('title', form.title.trim() === '', 'missing');
  check('title', form.title.trim().length > 1000, 'too-long');
  check('method', form.method === '', 'missing');
  check('method', !schema.method.safeParse(form.method).success, 'unknown');
  check('startedOn', form.startedOn !== '' && !isRealDay(form.startedOn), 'bad-date');
  check('startedOn', form.startedOn > today, 'in-the-future');
  if (finished && form.completedOn !== '') {
    check('completedOn', !isRealDay(form.completedOn), 'bad-date');
    check('completedOn', form.completedOn < form.startedOn, 'before-start');
    check('completedOn', form.completedOn > today, 'in-the-future');
  }
  check(
    'codes',
    !form.codes.every((code) => (competencyCodes as readonly string[]).includes(code)),
    'unknown',
  );
  check('provider', form.provider.trim().length > 500, 'too-long');
  check('url', !schema.url.safeParse(form.url.trim() || null).success, 'bad-address');
  check('note', form.note.length > 5000, 'too-long');
  const because = form.bucketOverride?.because.trim();
  check('bucketOverride', because === '', 'missing');
  check('bucketOverride', (because?.length ?? 0) > 500, 'too-long');
  return errors;
}
