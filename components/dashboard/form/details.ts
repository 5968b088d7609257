import { type EntryDetails, entryDetailsSchema } from '../../../lib/idp/entry-details.ts';
import { fieldsOf } from '../../../lib/idp/method-remarks.ts';

/** The fields that a method asks for beside the form's own; the organiser is the form's own field. */
export type DetailField = Exclude<keyof EntryDetails, 'organiser'>;

/** The details as typed, by field. */
export type TypedDetails = Partial<Record<DetailField, string>>;

const numbers: readonly DetailField[] = ['lectureShare', 'people', 'sessionMinutes'];

/** The fields to ask for a method, in the plan's order. */
export function detailFields(method: string): DetailField[] {
  return fieldsOf(method).filter((field): field is DetailField => field !== 'organiser');
}

/** Whether a method asks who held or paid for it. */
export function asksOrganiser(method: string): boolean {
  return fieldsOf(method).includes('organiser');
}

/** Whether a field takes a number. */
export function isNumber(field: DetailField): boolean {
  return numbers.includes(field);
}

/** Details as the form shows them for changing. */
export function typedFrom(details: EntryDetails | null): TypedDetails {
  const { organiser: _, ...rest } = details ?? {};
  return Object.fromEntries(Object.entries(rest).map(([field, value]) => [field, String(value)]));
}

/** What was typed, or the fields that are wrong: a number that is none, or one out of all bounds. */
export type ReadDetails = { ok: true; details: EntryDetails | null } | { ok: false; wrong: DetailField[] };

/** The details of an entry of a method from what was typed; empty fields and those of other methods are left out. */
export function detailsFrom(typed: TypedDetails, method: string, organiser: string): ReadDetails {
  const said = detailFields(method).flatMap((field) => {
    const text = (typed[field] ?? '').trim();
    if (text === '') return [];
    const digits = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
    return [[field, isNumber(field) ? Number(digits) : text] as const];
  });
  const wrong = said
    .filter(([field, value]) => !entryDetailsSchema.shape[field].safeParse(value).success)
    .map(([field]) => field);
  if (wrong.length > 0) return { ok: false, wrong };
  const held = asksOrganiser(method) && organiser.trim() !== '' ? { organiser: organiser.trim() } : {};
  const details = entryDetailsSchema.parse({ ...Object.fromEntries(said), ...held });
  return { ok: true, details: Object.keys(details).length > 0 ? details : null };
}
