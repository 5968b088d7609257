import type { Mark } from '../marks.ts';
import type { Submissions } from '../table/submissions.ts';
import type { Subject } from './subjects.ts';

/** A certificate, attestation or file that stands in the records of more than one person. */
export interface Twice {
  kind: Mark['kind'];
  /** The title of an entry that rests on it. */
  title: string;
  /** Numbers of the people in the list of subjects. */
  subjects: number[];
}

/** Everything that appears under two people or more, over all years and all files that anybody sent. */
export function underTwo(subjects: readonly Subject[], files: Submissions): Twice[] {
  const owner = new Int32Array(files.length).fill(-1);
  for (const [at, { person }] of subjects.entries()) for (const row of person?.files ?? []) owner[row] = at;
  const order = Uint32Array.from({ length: files.markCount }, (_, at) => at);
  const hash = Float64Array.from(order, (at) => files.markAt(at).hash);
  order.sort((a, b) => (hash[a] ?? 0) - (hash[b] ?? 0));
  const found: Twice[] = [];
  for (let at = 0; at < order.length; ) {
    let end = at + 1;
    while (end < order.length && hash[order[end] ?? 0] === hash[order[at] ?? 0]) end += 1;
    if (end > at + 1) {
      const marks = [...order.subarray(at, end)].map((one) => files.markAt(one));
      const people = [...new Set(marks.map(({ submission }) => owner[submission] ?? -1))];
      const [first] = marks;
      if (people.length > 1 && first !== undefined)
        found.push({ kind: first.kind, title: first.title, subjects: people });
    }
    at = end;
  }
  return found;
}
