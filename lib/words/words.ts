/** The two languages of the interface; Thai comes first. */
export type Locale = 'th' | 'en';

/** One phrase in both languages, side by side so that neither is forgotten. `{name}` marks a place to fill. */
export interface Phrase {
  readonly th: string;
  readonly en: string;
}

/** A screen's phrases, by key. */
export type Phrases = Readonly<Record<string, Phrase>>;

/** Says a phrase of `phrases` in one language; a value missing for a `{place}` leaves the place visible rather than guess. */
export type Say<P extends Phrases> = (
  key: keyof P & string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Makes the speaker of one screen's phrases. */
export function speaker<P extends Phrases>(phrases: P, locale: Locale): Say<P> {
  return (key, values = {}) =>
    (phrases[key] as Phrase)[locale].replace(/\{(\w+)\}/g, (place, name: string) =>
      String(values[name] ?? place),
    );
}
