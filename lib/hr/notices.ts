import type { Desk } from './desk.ts';
import type { Subject } from './figures/subjects.ts';
import { sealOf } from './known-keys.ts';
import { type Asked, mostNotices, type Notice, type NoticeCounts } from './view.ts';

/**
 * What HR should look at: files that are not counted, what appears under two people, keys that changed, several files of one person, files of
 * the other reading, names that the roster leaves unclear. At most `mostNotices`; the counts are of all.
 */
export function noticesOf(
  desk: Desk,
  subjects: readonly Subject[],
  { filter, reading }: Asked,
): { notices: Notice[]; counts: NoticeCounts } {
  const all = desk.known();
  const notices: Notice[] = [];
  const counts = { trouble: 0, repeat: 0, reading: 0, 'new-key': 0, twice: 0, unclear: 0 };
  const say = (notice: Notice) => {
    counts[notice.kind] += 1;
    if (notices.length < mostNotices) notices.push(notice);
  };
  for (const { trouble, place } of desk.troubles) say({ kind: 'trouble', path: place.path, trouble });
  for (const { kind, title, subjects: numbers } of all.twice) {
    const named = numbers.map((number) => ({ number, name: all.subjects[number]?.name ?? '' }));
    say({ kind: 'twice', mark: kind, title, subjects: named });
  }
  const each = (tell: (one: Subject, subject: number) => void) => {
    for (const one of subjects) tell(one, all.numbers.get(one) ?? -1);
  };
  each(({ person, name }, subject) => {
    if (person && sealOf(person, desk.files, desk.keys) === 'new-key')
      say({ kind: 'new-key', subject, name });
  });
  each(({ person, name }, subject) => {
    const [newest, another] = person?.files ?? [];
    if (person === null || newest === undefined || another === undefined) return;
    const madeAt = new Date(desk.files.madeAt(newest)).toISOString();
    say({ kind: 'repeat', subject, name, files: person.files.length, madeAt });
  });
  each(({ person, name }, subject) => {
    const row = person?.years.get(filter.fiscalYear);
    const own = row === undefined ? reading : desk.files.years.reading(row);
    if (own !== reading) say({ kind: 'reading', subject, name, reading: own });
  });
  for (const row of all.matched?.unclear ?? []) {
    const one = desk.roster?.[row];
    if (one) say({ kind: 'unclear', name: one.name, agency: one.agency });
  }
  return { notices, counts };
}
