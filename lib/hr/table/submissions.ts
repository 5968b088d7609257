import type { Verdict } from '../../exchange/package/read-package.ts';
import type { MissionGroupLetter } from '../../framework/mission-groups.ts';
import { agencyKey, nameKey } from '../../idp/person-name.ts';
import type { PersonnelKind } from '../../idp/profile.ts';
import type { Mark } from '../marks.ts';
import type { Place } from '../read/read-file.ts';
import type { Submission } from '../submission.ts';
import { Column, column, Dictionary } from './column.ts';
import { YearColumns } from './year-columns.ts';

/** The mission groups in the order of their columns; 0 stands for none. */
const groups: readonly (MissionGroupLetter | null)[] = [null, 'E', 'M', 'A', 'S', 'T', 'O'];
const personnel: readonly (PersonnelKind | null)[] = [null, 'civil-servant', 'teacher', 'permanent-employee'];
const markKinds: readonly Mark['kind'][] = ['certificate', 'attestation', 'file'];

/**
 * Every file that was read, as columns. A row is a file, never removed while the page is open; which of a person's files count is
 * decided over all of them, so that the order in which files come makes no difference.
 */
export class Submissions {
  readonly years = new YearColumns();
  private readonly words = new Dictionary();
  private readonly text = {
    id: column.i32(),
    name: column.i32(),
    nameKey: column.i32(),
    agency: column.i32(),
    position: column.i32(),
    fingerprint: column.i32(),
  };
  private readonly group = column.u8();
  private readonly kind = column.u8();
  private readonly made = column.f64();
  private readonly file = column.i32();
  private readonly paths: (readonly string[])[] = [];
  private readonly mark = {
    of: column.i32(),
    kind: column.u8(),
    hash: new Column((length) => new Float64Array(length)),
    title: column.i32(),
  };

  get length(): number {
    return this.made.length;
  }

  get markCount(): number {
    return this.mark.of.length;
  }

  /** Adds one file that was read. */
  push(one: Submission, seal: Verdict, place: Place): void {
    const row = this.length;
    const word = (text: string) => this.words.numberOf(text);
    this.text.id.push(word(one.id ?? ''));
    this.text.name.push(word(one.name));
    this.text.nameKey.push(word(`${nameKey(one.name)}|${agencyKey(one.agency)}`));
    this.text.agency.push(word(one.agency));
    this.text.position.push(word(one.position));
    this.text.fingerprint.push(word(seal.is === 'unchanged' ? seal.fingerprint : ''));
    this.group.push(groups.indexOf(one.missionGroup));
    this.kind.push(personnel.indexOf(one.personnel));
    this.made.push(Date.parse(one.madeAt));
    this.file.push(place.file);
    this.paths.push(place.path);
    for (const year of one.years) this.years.push(row, year);
    for (const { kind, hash, title } of one.marks) {
      this.mark.of.push(row);
      this.mark.kind.push(markKinds.indexOf(kind));
      this.mark.hash.push(hash);
      this.mark.title.push(word(title));
    }
  }

  /** The learner's own id; empty for none. */
  id(row: number): string {
    return this.words.text(this.text.id.at(row));
  }

  name(row: number): string {
    return this.words.text(this.text.name.at(row));
  }

  /** Name and agency as they are compared. */
  nameKey(row: number): string {
    return this.words.text(this.text.nameKey.at(row));
  }

  agency(row: number): string {
    return this.words.text(this.text.agency.at(row));
  }

  position(row: number): string {
    return this.words.text(this.text.position.at(row));
  }

  /** Fingerprint of the key that signed the file; empty for an unsigned one. */
  fingerprint(row: number): string {
    return this.words.text(this.text.fingerprint.at(row));
  }

  missionGroup(row: number): MissionGroupLetter | null {
    return groups[this.group.at(row)] ?? null;
  }

  personnel(row: number): PersonnelKind | null {
    return personnel[this.kind.at(row)] ?? null;
  }

  /** Milliseconds since 1970 at which the file was made. */
  madeAt(row: number): number {
    return this.made.at(row);
  }

  place(row: number): Place {
    return { file: this.file.at(row), path: this.paths[row] ?? [] };
  }

  /** One mark: the file that carries it, what it is, its hash, the title of its entry. */
  markAt(at: number): Mark & { submission: number } {
    return {
      submission: this.mark.of.at(at),
      kind: markKinds[this.mark.kind.at(at)] ?? 'file',
      hash: this.mark.hash.at(at),
      title: this.words.text(this.mark.title.at(at)),
    };
  }
}
