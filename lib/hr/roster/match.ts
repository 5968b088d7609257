import { agencyKey, nameKey } from '../../idp/person-name.ts';
import type { Person } from '../table/people.ts';
import type { Submissions } from '../table/submissions.ts';
import type { RosterRow } from './roster.ts';

/** Who of the roster sent what. */
export interface Matched {
  /** By row of the roster: the person's number, or -1 for somebody who sent nothing. */
  personOf: Int32Array;
  /** By person: the row of the roster, or -1 for somebody who is not on it. */
  rowOf: Int32Array;
  /** Rows of the roster that are not found although somebody of that name sent a file and is on no other row. */
  unclear: number[];
}

/**
 * Finds each person of the roster among the senders: by id, then by name and agency, then by a name that stands once on either
 * side. What would be a guess is not made: it stays missing and is named in `unclear`.
 */
export function matchRoster(
  roster: readonly RosterRow[],
  people: readonly Person[],
  files: Submissions,
): Matched {
  const personOf = new Int32Array(roster.length).fill(-1);
  const rowOf = new Int32Array(people.length).fill(-1);
  const senders = people.map(({ files: [newest = -1] }) => ({
    id: files.id(newest).toLowerCase(),
    name: files.name(newest),
    agency: files.agency(newest),
  }));
  const round = (keyOf: (one: { id: string; name: string; agency: string }) => string) => {
    const there = byKey(senders, keyOf);
    for (const [key, [row, another]] of byKey(roster, keyOf)) {
      const [person, more] = there.get(key) ?? [];
      if (row === undefined || person === undefined || another !== undefined || more !== undefined) continue;
      if (personOf[row] !== -1 || rowOf[person] !== -1) continue;
      personOf[row] = person;
      rowOf[person] = row;
    }
  };
  round(({ id }) => id);
  round(({ name, agency }) => (name === '' || agency === '' ? '' : `${nameKey(name)}|${agencyKey(agency)}`));
  round(({ name }) => nameKey(name));
  const left = new Set(senders.flatMap(({ name }, at) => (rowOf[at] === -1 ? [nameKey(name)] : [])));
  const unclear = roster.flatMap(({ name }, row) =>
    personOf[row] === -1 && name !== '' && left.has(nameKey(name)) ? [row] : [],
  );
  return { personOf, rowOf, unclear };
}

/** Numbers by a key; those with an empty one are left out. */
function byKey<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, one] of all.entries()) {
    const key = keyOf(one);
    const known = found.get(key);
    if (key === '') continue;
    if (known === undefined) found.set(key, [at]);
    else known.push(at);
  }
  return found;
}
