import type { Submissions } from './submissions.ts';

/** One person and which of their files count. */
export interface Person {
  /** Every file of theirs, the newest first. */
  files: readonly number[];
  /** The row of the year columns that counts, by fiscal year: of several files with the year the newest. */
  years: ReadonlyMap<number, number>;
}

/**
 * Whose files are whose. Files with an id belong to that id; one without belongs to the person of the same name and agency when
 * there is exactly one, else to a person of its own. Of several files the newest counts, year by year; of two made at the same
 * instant the one whose place sorts last. The outcome is the same in whatever order the files came.
 */
export function peopleOf(files: Submissions): Person[] {
  const byId = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  for (let row = 0; row < files.length; row += 1) {
    const id = files.id(row);
    if (id !== '') put(byId, id, row);
    else put(byName, files.nameKey(row), row);
  }
  const namesakes = new Map<string, Set<string>>();
  for (const [id, rows] of byId)
    for (const row of rows) {
      const key = files.nameKey(row);
      namesakes.set(key, (namesakes.get(key) ?? new Set()).add(id));
    }
  for (const [key, rows] of byName) {
    const [only, another] = namesakes.get(key) ?? [];
    if (only === undefined || another !== undefined) continue;
    byId.get(only)?.push(...rows);
    byName.delete(key);
  }
  const order = newestFirst(files);
  const yearRows = rowsBySubmission(files);
  return [...byId.values(), ...byName.values()]
    .map((rows) => [...rows].sort(order))
    .sort(([a = 0], [b = 0]) => compare(files.name(a), files.name(b)) || order(a, b))
    .map((rows) => ({ files: rows, years: yearsOf(rows, files, yearRows) }));
}

function yearsOf(rows: readonly number[], files: Submissions, yearRows: ReadonlyMap<number, number[]>) {
  const years = new Map<number, number>();
  for (const row of rows)
    for (const at of yearRows.get(row) ?? []) {
      const year = files.years.fiscalYear(at);
      if (!years.has(year)) years.set(year, at);
    }
  return years;
}

function rowsBySubmission({ years }: Submissions): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (let at = 0; at < years.length; at += 1) put(rows, years.submission(at), at);
  return rows;
}

function newestFirst(files: Submissions): (a: number, b: number) => number {
  const placeText = (row: number) => files.place(row).path.join('\n');
  return (a, b) => files.madeAt(b) - files.madeAt(a) || compare(placeText(b), placeText(a)) || b - a;
}

function put<K>(map: Map<K, number[]>, key: K, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
