import { type Everybody, everybody, type Subject } from './figures/subjects.ts';
import { type Twice, underTwo } from './figures/twice.ts';
import type { KnownKeys } from './known-keys.ts';
import type { Place, ReadFile } from './read/read-file.ts';
import type { Trouble } from './read/trouble.ts';
import type { RosterRow } from './roster/roster.ts';
import { Submissions } from './table/submissions.ts';

/** Everybody as files and roster have them now, and what appears under two of them. */
export interface Known extends Everybody {
  /** The number of each in the list of everybody. */
  numbers: ReadonlyMap<Subject, number>;
  twice: readonly Twice[];
  /** Fiscal years (B.E.) that any file speaks of, newest first. */
  years: readonly number[];
}

/**
 * HR's desk: every file that was read, the roster, the keys of last time. It lives in the worker of the page alone; closing the page
 * forgets it. Who is who is worked out anew when files or roster change, and every picture is counted from that.
 */
export class Desk {
  readonly files = new Submissions();
  readonly troubles: { trouble: Trouble; place: Place }[] = [];
  private readonly remembered = new Map<string, string[]>();
  private expected: readonly RosterRow[] | null = null;
  private found: Known | null = null;

  /** The keys that people signed with before, from workbooks that HR saved. */
  get keys(): KnownKeys {
    return this.remembered;
  }

  /** The roster; null while there is none. */
  get roster(): readonly RosterRow[] | null {
    return this.expected;
  }

  /** Puts a roster in the place of the last one, or takes it away. */
  set roster(roster: readonly RosterRow[] | null) {
    this.expected = roster;
    this.found = null;
  }

  /** Takes what was read; a list of members is no result and is passed over. */
  take(results: readonly ReadFile[]): void {
    for (const one of results) {
      if (one.at === 'submission') this.files.push(one.submission, one.seal, one.place);
      else if (one.at === 'trouble') this.troubles.push({ trouble: one.trouble, place: one.place });
      else if (one.at === 'keys') this.remember(one.keys);
    }
    this.found = null;
  }

  /** Everybody, worked out once after each change. */
  known(): Known {
    this.found ??= this.workOut();
    return this.found;
  }

  private remember(keys: KnownKeys): void {
    for (const [id, fingerprints] of keys)
      this.remembered.set(id, [...new Set([...(this.remembered.get(id) ?? []), ...fingerprints])]);
  }

  /** The file that somebody's fiscal year (B.E.) counts from; null where no file says anything of it. */
  rowOf(number: number, fiscalYear: number): number | null {
    const row = this.known().subjects[number]?.person?.years.get(fiscalYear);
    return row === undefined ? null : this.files.years.submission(row);
  }

  private workOut(): Known {
    const all = everybody(this.files, this.expected);
    const years = new Set<number>();
    for (let row = 0; row < this.files.years.length; row += 1) years.add(this.files.years.fiscalYear(row));
    return {
      ...all,
      numbers: new Map(all.subjects.map((one, number) => [one, number])),
      twice: underTwo(all.subjects, this.files),
      years: [...years].sort((a, b) => b - a),
    };
  }
}
