import type { UseStore } from 'idb-keyval';
import type { SentEntry } from '../../bridge/contract.ts';
import { sentEntryOf } from '../../bridge/sent-entry.ts';
import type { Reading } from '../../framework/methods.ts';
import type { Given } from '../../idp/given.ts';
import { readGiven } from '../../store/given.ts';
import { logPage } from '../../store/read-log.ts';

/** Most entries of a year that are offered at once. */
const mostRows = 500;

/** The finished entries of a fiscal year as they would be sent, and how they stand with a Moodle. */
export interface GivenTo {
  /** Newest first. */
  rows: { sent: SentEntry; given: Given | null }[];
  /** Entries of any year that wait to be sent to it. */
  waiting: number;
  /** Every Moodle that anything was given to. */
  issuers: string[];
}

/** Reads how the entries of a fiscal year (B.E.) stand with a Moodle (its wwwroot; empty for none). */
export async function givenTo(
  use: UseStore,
  issuer: string,
  year: number,
  reading: Reading,
): Promise<GivenTo> {
  const [{ entries }, given] = await Promise.all([logPage(use, year, { newest: mostRows }), readGiven(use)]);
  const here = given.filter((one) => one.issuer === issuer);
  const by = new Map(here.map((one) => [one.entry, one]));
  return {
    rows: entries.flatMap((entry) => {
      const sent = sentEntryOf(entry, reading);
      return sent === null ? [] : [{ sent, given: by.get(entry.id) ?? null }];
    }),
    waiting: here.filter(({ state }) => state === 'queued').length,
    issuers: [...new Set(given.map((one) => one.issuer))],
  };
}
