import type { Entry } from '../../idp/entry.ts';
import { emptyForm, entryFromForm, type FieldError } from '../../idp/entry-form.ts';
import { titleKey } from '../../idp/identity.ts';
import { mapCourse } from '../../mapping/map-course.ts';
import type { ListColumns, ListField } from './columns.ts';
import { dayOfCell, minutesOfCell } from './list-cells.ts';

/** What holds for every row of a list. */
export interface ListTerms {
  columns: ListColumns;
  /** Id of the development method (วิธีการพัฒนา) that the learner chose for the list. */
  method: string;
  hoursPerDay: number;
  /** ISO instant. */
  now: string;
  /** Titles and days that are logged already, by `knownKey`. */
  known: ReadonlySet<string>;
  newId: () => string;
}

/** What became of a row, in the order of the list; `no` counts the list's rows from 1. */
export type ListRow =
  | { no: number; ok: true; entry: Entry }
  | { no: number; ok: false; title: string; why: 'known' | 'no-title' }
  | { no: number; ok: false; title: string; why: 'wrong'; field: ListField; error: FieldError; cell: string };

/** What tells that a row is logged already: the same title on the same day. */
export function knownKey({ title, completedOn }: Pick<Entry, 'title' | 'completedOn'>): string {
  return `${titleKey(title)}\t${completedOn ?? ''}`;
}

const formFields: Partial<Record<string, ListField>> = {
  title: 'title',
  completedOn: 'completedOn',
  startedOn: 'startedOn',
  hours: 'length',
  provider: 'provider',
  url: 'url',
  note: 'note',
};

/**
 * Makes entries of a list's rows, on the lowest rung: the learner says so. Competencies are taken where the title is one of the
 * plan's; a mere suggestion is left open. A row that is wrong or known already is named and makes none; the same row twice in
 * one list is made once.
 */
export function makeEntries(rows: readonly (readonly string[])[], terms: ListTerms): ListRow[] {
  const known = new Set(terms.known);
  return rows.map((cells, at): ListRow => {
    const row = makeEntry(at + 1, cells, terms);
    if (!row.ok) return row;
    const key = knownKey(row.entry);
    if (known.has(key)) return { no: row.no, ok: false, title: row.entry.title, why: 'known' };
    known.add(key);
    return row;
  });
}

function makeEntry(no: number, cells: readonly string[], terms: ListTerms): ListRow {
  const { columns, method, hoursPerDay, now, newId } = terms;
  const cellOf = (field: ListField) => {
    const at = columns.fields[field];
    return at === null ? '' : (cells[at] ?? '').trim();
  };
  const title = cellOf('title').replace(/\s+/g, ' ');
  if (title === '') return { no, ok: false, title: '', why: 'no-title' };
  const wrong = (field: ListField, error: FieldError): ListRow => {
    return { no, ok: false, title, why: 'wrong', field, error, cell: cellOf(field) };
  };
  const completedOn = dayOfCell(cellOf('completedOn'));
  if (completedOn === 'bad') return wrong('completedOn', 'bad-date');
  const startedOn = dayOfCell(cellOf('startedOn'));
  if (startedOn === 'bad') return wrong('startedOn', 'bad-date');
  const minutes = minutesOfCell(cellOf('length'), columns.unit, hoursPerDay);
  if (minutes === 'bad') return wrong('length', 'not-a-number');
  const provider = cellOf('provider');
  const match = mapCourse({ title, ...(provider && { provider }) });
  const sure = match.decision === 'preselect';
  const made = entryFromForm(
    {
      ...emptyForm,
      title,
      method,
      startedOn: startedOn ?? '',
      completedOn: completedOn ?? '',
      provider,
      url: cellOf('url'),
      note: cellOf('note'),
      confirmed: match.decision !== 'suggest',
    },
    { id: newId(), requestId: newId(), now },
  );
  if (!made.ok) {
    const [[name, error] = ['title', 'unknown' as const]] = Object.entries(made.errors);
    return wrong(formFields[name] ?? 'title', error);
  }
  const competencies = sure ? match.codes.map(({ code, basis }) => ({ code, basis })) : [];
  const minutesFrom = minutes === null ? null : ('learner' as const);
  return { no, ok: true, entry: { ...made.entry, minutes, minutesFrom, competencies } };
}
