import { method } from '../../../lib/framework/methods.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import { bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import { dayText, spanText } from '../../../lib/words/dates.ts';
import { logWords, quarterWords } from '../../../lib/words/log.ts';
import type { Locale, Phrase } from '../../../lib/words/words.ts';
import type { LogGroup } from './select-entries.ts';

/** Labels of the learning sites by id, as their declarations give them. */
export type SiteLabels = Readonly<Record<string, Phrase>>;

/** Where an entry was learned, in short: the site, else who held it, else the method. */
export function sourceText(entry: Entry, sites: SiteLabels, locale: Locale): string {
  if (entry.site !== null) return sites[entry.site]?.[locale] ?? (entry.provider || entry.site);
  return entry.provider || (method(entry.method)?.[locale] ?? '');
}

/** When it was: the day or the span, or that it goes on; empty for a finished one without a day. */
export function whenText(entry: Entry, locale: Locale): string {
  if (entry.status === 'ongoing') return logWords.isOngoing[locale];
  if (entry.completedOn === null) return '';
  return spanText(entry.startedOn ?? entry.completedOn, entry.completedOn, locale);
}

/** An instant as day and minute in Bangkok, `20 ม.ค. 2569 16:12`. */
export function momentText(instant: string, locale: Locale): string {
  const at = new Date(Date.parse(instant) + 7 * 60 * 60 * 1000).toISOString().slice(11, 16);
  return `${dayText(bangkokDay(instant), locale)}\u00a0${at}`;
}

/** The name of a group of the log. */
export function groupText({ key, quarter }: LogGroup, locale: Locale): string {
  if (quarter === null) return logWords[key === 'undated' ? 'groupUndated' : 'groupOngoing'][locale];
  const calendarYear = quarter.fiscalYear - (quarter.quarter === 1 ? 1 : 0);
  const months = quarterWords[quarter.quarter][locale].replace(
    '{y}',
    String(locale === 'th' ? calendarYear : calendarYear - 543),
  );
  return logWords.groupQuarter[locale].replace('{q}', String(quarter.quarter)).replace('{months}', months);
}
