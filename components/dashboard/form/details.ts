import type { EntryDetails } from '../../../lib/idp/entry-details.ts';
import type { EntryForm } from '../../../lib/idp/entry-form.ts';
import { fieldsOf } from '../../../lib/idp/method-remarks.ts';

/** A field that a method asks for beside the form's own; the organiser is the form's own. */
export type DetailField = Exclude<keyof EntryDetails, 'organiser'>;

/** The fields to ask for a method, in the plan's order. */
export function detailFields(method: string): DetailField[] {
  return fieldsOf(method).filter((field): field is DetailField => field !== 'organiser');
}

/** Whether a method asks who held or paid for it. */
export function asksOrganiser(method: string): boolean {
  return fieldsOf(method).includes('organiser');
}

/** The details of a form as they are saved: those that its method asks for, with the organiser where it asks for one. */
export function detailsToSave({ method, details, provider }: EntryForm): EntryForm['details'] {
  const said = detailFields(method).flatMap((field) =>
    details[field] === undefined ? [] : [[field, details[field]] as const],
  );
  return { ...Object.fromEntries(said), ...(asksOrganiser(method) && { organiser: provider }) };
}
