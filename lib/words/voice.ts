import type { Locale, Phrases, Say } from './words.ts';

/** A screen's phrases in one language, by key: plain data, so that it can be sent where only one language is needed. */
export type Told<P extends Phrases> = Readonly<Record<keyof P & string, string>>;

/** Says a screen's phrases, and knows the language it says them in (for dates, lengths of time and the plan's own names). */
export type Voice<P extends Phrases> = Say<P> & { readonly locale: Locale };

/** A screen's phrases in one language. */
export function told<P extends Phrases>(phrases: P, locale: Locale): Told<P> {
  return Object.fromEntries(Object.entries(phrases).map(([key, phrase]) => [key, phrase[locale]])) as Told<P>;
}

/** The voice of phrases in one language. A value missing for a `{place}` leaves the place visible, as an unknown key does itself. */
export function voiceOf<P extends Phrases>(words: Told<P>, locale: Locale): Voice<P> {
  const say: Say<P> = (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  return Object.assign(say, { locale });
}
