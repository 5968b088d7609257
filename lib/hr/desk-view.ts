import { sizeOfBits } from './codes.ts';
import type { Desk } from './desk.ts';
import { asksFiles, chosen } from './figures/filter.ts';
import { groupsBy } from './figures/groups.ts';
import { kpiFigures } from './figures/kpi.ts';
import type { Subject } from './figures/subjects.ts';
import { competencySums, sumsOf } from './figures/sums.ts';
import { sealOf } from './known-keys.ts';
import { noticesOf } from './notices.ts';
import { type Asked, listSize, type PersonLine, type RosterState, type View } from './view.ts';

/** Most choices that a filter offers; the search finds the others. */
const mostChoices = 400;
/** Most groups that a table shows at once, the largest first. */
const mostGroups = 100;

/** One picture of the page: everything counted over the people who fit the filter. */
export function viewOf(desk: Desk, asked: Asked, roster: RosterState): View {
  const { files } = desk;
  const { filter } = asked;
  const all = desk.known();
  const subjects = chosen(all.subjects, filter);
  const whole = desk.roster !== null && !asksFiles(filter);
  const { notices, counts } = noticesOf(desk, subjects, asked);
  const listed = subjects.filter((one) => isListed(one, desk, asked));
  return {
    years: all.years,
    agencies: commonest(all.subjects.map(({ agency }) => agency)),
    positions: commonest(all.subjects.map(({ position }) => position)),
    filesCounted: files.length,
    filesGiven: files.length + desk.troubles.length,
    everybody: all.subjects.length,
    roster,
    sums: sumsOf(subjects, files, filter.fiscalYear),
    missing: subjects.filter(({ person, expected }) => expected && person === null).length,
    extra: subjects.filter(({ expected }) => !expected).length,
    kpis: kpiFigures(subjects, files, { fiscalYear: filter.fiscalYear, developed: asked.developed, whole }),
    groups: groupsBy(asked.dimension, subjects, files, filter.fiscalYear).slice(0, mostGroups),
    competencies: competencySums(subjects, files, filter.fiscalYear),
    otherReading: counts.reading,
    notices,
    noticeCounts: counts,
    list: listed
      .slice(asked.from, asked.from + listSize)
      .map((one) => lineOf(one, all.numbers.get(one) ?? -1, desk, filter.fiscalYear)),
    listLength: listed.length,
  };
}

/** One person as the list shows them. */
export function lineOf(one: Subject, number: number, { files, keys }: Desk, fiscalYear: number): PersonLine {
  const { person } = one;
  const row = person?.years.get(fiscalYear);
  const { years } = files;
  return {
    name: one.name,
    agency: one.agency,
    position: one.position,
    missionGroup: one.missionGroup,
    kind: one.kind,
    number,
    sent: person !== null,
    expected: one.expected,
    madeAt: person === null ? '' : new Date(files.madeAt(person.files[0] ?? -1)).toISOString(),
    seal: person === null ? null : sealOf(person, files, keys),
    year:
      row === undefined
        ? null
        : {
            assessed: years.assessed(row),
            planned: years.planned(row),
            outcome: years.outcome(row),
            minutes: years.minutesOf(row, 70) + years.minutesOf(row, 20) + years.minutesOf(row, 10),
            days: years.days(row),
            required: sizeOfBits(years.bits(row, 'required')),
            covered: sizeOfBits(years.bits(row, 'required') & years.bits(row, 'done')),
            reading: years.reading(row),
          },
  };
}

function isListed({ person, expected }: Subject, { files }: Desk, { list, filter }: Asked): boolean {
  if (list === 'all') return true;
  if (list === 'missing') return expected && person === null;
  if (list === 'extra') return !expected;
  const row = person?.years.get(filter.fiscalYear);
  return expected && (row === undefined || !files.years.planned(row));
}

/** The commonest texts, sorted as Thai sorts them. */
function commonest(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostChoices)
    .map(([text]) => text)
    .sort(new Intl.Collator('th').compare);
}
