import type { EntryForm, FormErrors } from '../../../lib/idp/entry-form.ts';
import { fieldErrorWords } from '../../../lib/words/entry-form.ts';
import type { Locale } from '../../../lib/words/words.ts';

/** What is wrong with a field, in words; undefined when nothing is. */
export function errorText(field: keyof EntryForm, errors: FormErrors, locale: Locale): string | undefined {
  const error = errors[field];
  if (!error) return undefined;
  const exact = `${field}.${error}`;
  const key = exact in fieldErrorWords ? (exact as keyof typeof fieldErrorWords) : error;
  return fieldErrorWords[key][locale];
}
