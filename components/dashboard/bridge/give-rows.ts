import type { SentEntry } from '../../../lib/bridge/contract.ts';
import type { Given } from '../../../lib/idp/given.ts';

/** One finished entry of the year, as it would be sent, and what became of it at the chosen Moodle. */
export interface GiveRow {
  sent: SentEntry;
  given: Given | null;
}

/** How an entry stands with a Moodle; `changed`: it was changed here after it was sent. */
export type GivenStanding = Given['state'] | 'changed' | null;

/** How a row stands; null where it was never given. */
export function standingOf({ sent, given }: GiveRow): GivenStanding {
  if (given === null) return null;
  if (given.state !== 'stored') return given.state;
  const there = given.sentVersion === null ? 0 : Date.parse(given.sentVersion) / 1000;
  return there === sent.updated ? 'stored' : 'changed';
}

/** Whether a row may be chosen for sending: not what stands there as it is here, nor what waits already. */
export function mayBeSent(row: GiveRow): boolean {
  return !['stored', 'queued', 'withdrawing'].includes(standingOf(row) ?? '');
}

/** Whether a row may be taken back: the Moodle has it, or a withdrawal of it waits. */
export function mayBeWithdrawn(row: GiveRow): boolean {
  return ['stored', 'changed', 'withdrawing'].includes(standingOf(row) ?? '');
}
