import type { Entry, Evidence, Rung } from './entry.ts';

/** Whether two pieces of evidence say the same thing of the same place; the instant does not matter. */
function saysTheSame(one: Evidence, other: Evidence): boolean {
  return one.rung === other.rung && one.signal === other.signal && one.url === other.url;
}

/**
 * Adds what was seen to a list of evidence (หลักฐาน), highest rung first, within a rung the earliest first. Nothing is
 * ever taken away, so a lower rung never overwrites a higher one; what says the same as something kept is kept once,
 * with the earlier instant. The result does not depend on the order in which evidence came.
 */
export function raise(kept: readonly Evidence[], seen: readonly Evidence[]): Evidence[] {
  const sorted = [...kept, ...seen].sort(
    (a, b) =>
      b.rung - a.rung ||
      Date.parse(a.at) - Date.parse(b.at) ||
      compare(a.signal ?? '', b.signal ?? '') ||
      compare(a.url ?? '', b.url ?? '') ||
      compare(a.attestation?.jws ?? '', b.attestation?.jws ?? ''),
  );
  return sorted.filter((one, index) => !sorted.slice(0, index).some((earlier) => saysTheSame(earlier, one)));
}

/** The rung that an entry stands on: its highest. */
export function rungOf(entry: Pick<Entry, 'evidence'>): Rung {
  return entry.evidence.reduce<Rung>((highest, { rung }) => (rung > highest ? rung : highest), 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
