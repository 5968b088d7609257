import type { UseStore } from 'idb-keyval';
import type { ListColumns } from '../../exchange/import/columns.ts';
import type { ListRow } from '../../exchange/import/make-entries.ts';
import type { Entry } from '../../idp/entry.ts';
import { importEntries, type ListChoice, rememberedList, takeBackEntries } from '../../store/lists.ts';
import { tellWritten } from './changes.ts';
import { wholeLog } from './log.ts';

/** How a list is read: columns, unit and method; `remembered` when the learner chose it so before. */
export interface ReadingOfList {
  columns: ListColumns;
  method: string;
  remembered: boolean;
}

/** Reads a chosen file and proposes which column holds what: as chosen before for the same headings, else guessed. */
export async function readList(use: UseStore, bytes: Uint8Array<ArrayBuffer>) {
  const { readTable } = await import('../../exchange/import/read-table.ts');
  const { guessColumns, headerKey, listFields } = await import('../../exchange/import/columns.ts');
  const read = await readTable(bytes);
  if (!read.ok) return read;
  const key = headerKey(read.header);
  const before = await rememberedList(use, key);
  const guessed = guessColumns(read.header);
  const fields = Object.fromEntries(
    listFields.map((field) => [field, before?.fields[field] ?? (before ? null : guessed.fields[field])]),
  ) as ListColumns['fields'];
  const chosen: ReadingOfList = {
    columns: { fields, unit: before?.unit ?? guessed.unit },
    method: before?.method ?? '',
    remembered: before !== null,
  };
  return { ...read, key, chosen, known: await knownKeys(use) };
}

/** What the rows of a list become under a reading of it; nothing is written. */
export async function checkList(
  rows: readonly (readonly string[])[],
  { columns, method }: ReadingOfList,
  { known, hoursPerDay }: { known: ReadonlySet<string>; hoursPerDay: number },
): Promise<ListRow[]> {
  const { makeEntries } = await import('../../exchange/import/make-entries.ts');
  return makeEntries(rows, {
    columns,
    // Until one is chosen the rows are checked as if they were of the commonest.
    method: method === '' ? 'classroom' : method,
    hoursPerDay,
    now: new Date().toISOString(),
    known,
    newId: () => crypto.randomUUID(),
  });
}

/** Writes what a list became and remembers how it was read. */
export async function takeList(use: UseStore, entries: readonly Entry[], choice: ListChoice): Promise<void> {
  await importEntries(use, entries, choice);
  tellWritten();
}

/** Takes the entries of a list back. */
export async function takeListBack(use: UseStore, entries: readonly Entry[]): Promise<void> {
  await takeBackEntries(
    use,
    entries.map(({ id }) => id),
    new Date().toISOString(),
  );
  tellWritten();
}

async function knownKeys(use: UseStore): Promise<Set<string>> {
  const { knownKey } = await import('../../exchange/import/make-entries.ts');
  return new Set((await wholeLog(use)).map(knownKey));
}
