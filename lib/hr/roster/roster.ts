import type { PersonnelKind } from '../../idp/profile.ts';

/** One person of the roster (บัญชีรายชื่อ): whom HR expects a file from. */
export interface RosterRow {
  /** The learner's own id; empty where the roster has none. */
  id: string;
  name: string;
  agency: string;
  /** Kind of personnel; `other` for words that are none of the plan's three, null where nothing is said. */
  kind: PersonnelKind | 'other' | null;
  /** Whether the agency named a permanent employee as target (กลุ่มเป้าหมาย) of the digital plan; null where nothing is said. */
  target: boolean | null;
}

/** The columns that a roster may have; a name or an id it must. */
export const rosterColumns = ['id', 'name', 'agency', 'kind', 'target'] as const;
export type RosterColumn = (typeof rosterColumns)[number];

/** Which column of a table is what: its number from 0, or null for none. */
export type ColumnChoice = Readonly<Record<RosterColumn, number | null>>;

/** A table as it was read: its first row names the columns. */
export interface RosterTable {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Why a file is no table of people. */
export type TableTrouble = 'foreign' | 'empty' | 'too-large' | 'unreadable';

/** Words that head each column in tables of Thai offices, compared without spaces, dots and case. */
const heads: Readonly<Record<RosterColumn, RegExp>> = {
  id: /^(id|uuid|profileid|รหัส(ผู้เรียน|คู่เรียน|โปรไฟล์)?)$/,
  name: /^(name|fullname|ชื่อ|ชื่อ-?(นาม)?สกุล|ชื่อและ(นาม)?สกุล|ชื่อตัว-?ชื่อสกุล|ชื่อผู้รับการพัฒนา)$/,
  agency: /^(agency|department|unit|สังกัด|หน่วยงาน|ส่วนราชการ|สำนัก|สำนักงานเขต|กอง|ฝ่าย)$/,
  kind: /^(kind|type|personnel|ประเภท|ประเภทบุคลากร|ประเภทบุคคล|ประเภทข้าราชการ)$/,
  target: /^(target|กลุ่มเป้าหมาย|เป้าหมาย|กำหนดเป็นกลุ่มเป้าหมาย)$/,
};

/** What the header alone says; a column that two heads claim is left to be chosen. */
export function guessColumns(header: readonly string[]): ColumnChoice {
  const plain = header.map((head) =>
    head
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s._/()]+/g, ''),
  );
  const place = (column: RosterColumn) => {
    const found = plain.flatMap((head, at) => (heads[column].test(head) ? [at] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  return {
    id: place('id'),
    name: place('name'),
    agency: place('agency'),
    kind: place('kind'),
    target: place('target'),
  };
}

/** Whether a choice is enough to tell people apart. */
export function isEnough(choice: ColumnChoice): boolean {
  return choice.name !== null || choice.id !== null;
}

/** The people of a table under a choice of columns; rows without name and id are left out and counted. */
export function rosterFrom(
  { rows }: RosterTable,
  choice: ColumnChoice,
): { people: RosterRow[]; leftOut: number } {
  const people: RosterRow[] = [];
  let leftOut = 0;
  for (const row of rows) {
    const cell = (column: RosterColumn) => {
      const at = choice[column];
      return at === null ? '' : (row[at] ?? '').trim();
    };
    const one = { id: cell('id').toLowerCase(), name: cell('name'), agency: cell('agency') };
    if (one.id === '' && one.name === '') {
      if (row.some((text) => text.trim() !== '')) leftOut += 1;
      continue;
    }
    people.push({ ...one, kind: kindIn(cell('kind')), target: flagIn(cell('target')) });
  }
  return { people, leftOut };
}

/** A kind of personnel in the words that offices use; ordinary officials and teachers, permanent employees. */
function kindIn(words: string): RosterRow['kind'] {
  const plain = words.toLowerCase().replace(/\s+/g, '');
  if (plain === '') return null;
  if (/ลูกจ้างประจำ|permanent-?employee/.test(plain)) return 'permanent-employee';
  if (/ครู|บุคลากรทางการศึกษา|teacher/.test(plain)) return 'teacher';
  if (/ข้าราชการ|civil-?servant|official/.test(plain)) return 'civil-servant';
  return 'other';
}

function flagIn(words: string): boolean | null {
  const plain = words.toLowerCase().trim();
  if (plain === '') return null;
  return /^(1|y|yes|true|x|✓|✔|ใช่|เป็น|กลุ่มเป้าหมาย|target)$/.test(plain);
}
