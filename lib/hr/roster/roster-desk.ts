import type { Desk } from '../desk.ts';
import type { RosterState } from '../view.ts';
import { readTable } from './read-table.ts';
import { type ColumnChoice, guessColumns, isEnough, type RosterTable, rosterFrom } from './roster.ts';

/** Rows of a table that are shown while its columns are chosen. */
const sampleRows = 4;

/** The roster of a desk on its way from a file to people. What was there stays until a new one is wholly read. */
export class RosterDesk {
  state: RosterState = { read: null, asks: null };
  private readonly desk: Desk;
  private table: { name: string; table: RosterTable } | null = null;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** Reads a file. Columns that the header names are taken; where it does not name enough of them they are left to be chosen. */
  async read(name: string, bytes: Uint8Array): Promise<RosterState> {
    const read = await readTable(bytes);
    if (!read.ok) return this.asking({ at: 'bad', name, reason: read.reason });
    this.table = { name, table: read.table };
    const choice = guessColumns(read.table.header);
    if (isEnough(choice) && choice.agency !== null && choice.kind !== null) return this.choose(choice);
    const { header, rows } = read.table;
    return this.asking({ at: 'choose', name, header, sample: rows.slice(0, sampleRows), choice });
  }

  /** Takes the columns that HR chose. */
  choose(choice: ColumnChoice): RosterState {
    if (this.table === null || !isEnough(choice)) return this.state;
    const { name, table } = this.table;
    const { people, leftOut } = rosterFrom(table, choice);
    this.desk.roster = people;
    const hasKind = people.some(({ kind }) => kind !== null);
    const hasTarget = people.some(({ target }) => target !== null);
    this.state = { read: { name, people: people.length, leftOut, hasKind, hasTarget }, asks: null };
    return this.state;
  }

  /** Goes on without a roster. */
  forget(): RosterState {
    this.table = null;
    this.desk.roster = null;
    this.state = { read: null, asks: null };
    return this.state;
  }

  private asking(asks: RosterState['asks']): RosterState {
    this.state = { ...this.state, asks };
    return this.state;
  }
}
