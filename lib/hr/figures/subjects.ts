import type { MissionGroupLetter } from '../../framework/mission-groups.ts';
import { type Matched, matchRoster } from '../roster/match.ts';
import type { RosterRow } from '../roster/roster.ts';
import { type Person, peopleOf } from '../table/people.ts';
import type { Submissions } from '../table/submissions.ts';

/** Somebody whom the figures speak of: who sent a file, or stands on the roster, or both. */
export interface Subject {
  name: string;
  /** As the roster has it, else as the file says. */
  agency: string;
  position: string;
  missionGroup: MissionGroupLetter | null;
  /** The roster's word on the kind of personnel, else the file's own. */
  kind: RosterRow['kind'];
  /** Whether the agency named them as target; null where nobody says. */
  target: boolean | null;
  /** Null for somebody who sent nothing. */
  person: Person | null;
  /** False for a sender who is not on the roster; true for everybody while there is none. */
  expected: boolean;
  /** Name, agency and position in one text that the search looks in. */
  search: string;
}

/** Everybody, and what the roster leaves unclear. */
export interface Everybody {
  subjects: readonly Subject[];
  /** Null while there is no roster. */
  matched: Matched | null;
}

/** Puts senders and roster together, in the order of names. */
export function everybody(files: Submissions, roster: readonly RosterRow[] | null): Everybody {
  const people = peopleOf(files);
  const matched = roster === null ? null : matchRoster(roster, people, files);
  const senders = people.map((person, at) => {
    const row = matched === null ? undefined : roster?.[matched.rowOf[at] ?? -1];
    return subjectOf(files, person, row, roster === null || row !== undefined);
  });
  const silent = (roster ?? [])
    .filter((_, row) => matched?.personOf[row] === -1)
    .map((row) => subjectOf(files, null, row, true));
  const collator = new Intl.Collator('th');
  const subjects = [...senders, ...silent].sort(
    (a, b) => collator.compare(a.name, b.name) || collator.compare(a.agency, b.agency),
  );
  return { subjects, matched };
}

function subjectOf(
  files: Submissions,
  person: Person | null,
  row: RosterRow | undefined,
  expected: boolean,
): Subject {
  const newest = person?.files[0] ?? -1;
  const name = row?.name || files.name(newest) || row?.id || files.id(newest);
  const agency = row?.agency || files.agency(newest);
  const position = files.position(newest);
  return {
    name,
    agency,
    position,
    missionGroup: files.missionGroup(newest),
    kind: row?.kind ?? files.personnel(newest),
    target: row?.target ?? null,
    person,
    expected,
    search: `${name}\n${agency}\n${position}`.normalize('NFC').toLowerCase(),
  };
}
