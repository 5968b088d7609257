import { type EntryDetails, entryDetailsSchema } from './entry-details.ts';
import type { FieldError } from './entry-form.ts';

/** What a method needs, as typed; a field that is left out or empty says nothing. */
export type DetailsForm = Partial<Record<keyof EntryDetails, string>>;

/** The fields that hold a number. */
export const numberFields: readonly (keyof EntryDetails)[] = ['lectureShare', 'people', 'sessionMinutes'];

/** Typed details as an entry keeps them (null when nothing was said), and the fields that are wrong. */
export interface ReadDetails {
  details: EntryDetails | null;
  errors: [keyof EntryDetails, FieldError][];
}

/** The details of an entry as fields show them. */
export function detailsFormOf(details: EntryDetails | null): DetailsForm {
  return Object.fromEntries(Object.entries(details ?? {}).map(([field, value]) => [field, String(value)]));
}

/** Reads typed details field by field; Thai digits are understood. */
export function detailsFromForm(form: DetailsForm): ReadDetails {
  const details: Record<string, unknown> = {};
  const errors: ReadDetails['errors'] = [];
  for (const [name, typed] of Object.entries(form)) {
    const field = name as keyof EntryDetails;
    const words = typed.trim();
    if (words === '') continue;
    const isNumber = numberFields.includes(field);
    const value = isNumber ? numberFrom(words) : words;
    const schema = entryDetailsSchema.shape[field];
    if (schema?.safeParse(value).success) details[field] = value;
    else errors.push([field, isNumber ? 'not-a-number' : schema === undefined ? 'unknown' : 'too-long']);
  }
  const said = entryDetailsSchema.parse(details);
  return { details: Object.keys(said).length === 0 ? null : said, errors };
}

function numberFrom(words: string): number {
  return Number(words.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replace('%', ''));
}
