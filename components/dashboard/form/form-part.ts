import type { Reading } from '../../../lib/framework/methods.ts';
import type { EntryForm, FormErrors } from '../../../lib/idp/entry-form.ts';
import type { Locale } from '../../../lib/words/words.ts';

/** What each part of the entry form shares: the form as typed, how to change it, and what is wrong. */
export interface FormPart {
  form: EntryForm;
  set: (change: Partial<EntryForm>) => void;
  errors: FormErrors;
  reading: Reading;
  /** ISO day of today in Bangkok. */
  today: string;
  locale: Locale;
}
