import type { Desk } from '../desk.ts';
import type { RosterState } from '../view.ts';
import { readTable } from './read-table.ts';
import { type ColumnChoice, guessColumns, isEnough, type RosterTable, rosterFrom } from './roster.ts';

/** Rows of a table that are shown while its columns are chosen. */
const sampleRows = 4;

/** The roster of a desk on its way from a file to people. What was there stays until a new one is wholly read. */
export class RosterDesk {
  state: RosterState = { at: 'none' };
  private readonly desk: Desk;
  private table: { name: string; table: RosterTable } | null = null;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** Reads a file. Columns that the header names are taken; without a name or an id they are left to be chosen. */
  async read(name: string, bytes: Uint8Array): Promise<RosterState> {
    const read = await readTable(bytes);
    if (!read.ok) {
      this.state = { at: 'bad', name, reason: read.reason };
      return this.state;
    }
    this.table = { name, table: read.table };
    const choice = guessColumns(read.table.header);
    if (isEnough(choice) && choice.agency !== null && choice.kind !== null) return this.choose(choice);
    const { header, rows } = read.table;
    this.state = { at: 'choose', name, header, sample: rows.slice(0, sampleRows), choice };
    return this.state;
  }

  /** Takes the columns that HR chose. */
  choose(choice: ColumnChoice): RosterState {
    if (this.table === null) return this.state;
    const { name, table } = this.table;
    const { people, leftOut } = rosterFrom(table, choice);
    this.desk.roster = people;
    this.state = {
      at: 'read',
      name,
      people: people.length,
      leftOut,
      hasKind: people.some(({ kind }) => kind !== null),
      hasTarget: people.some(({ target }) => target !== null),
    };
    return this.state;
  }

  /** Goes on without a roster. */
  forget(): RosterState {
    this.table = null;
    this.desk.roster = null;
    this.state = { at: 'none' };
    return this.state;
  }
}
