import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { formatBackup } from '../../lib/exchange/backup.ts';
import { writePackage } from '../../lib/exchange/package/write-package.ts';
import { workbookSheets } from '../../lib/exchange/workbook/workbook.ts';
import { writeXlsx } from '../../lib/exchange/xlsx/write-xlsx.ts';
import { newSigningKey } from '../../lib/idp/signature.ts';
import { type MadeUp, madeUp, madeUpRecords } from './made-up-person.ts';

const madeAt = ({ fiscalYear }: MadeUp) => `${fiscalYear - 543}-09-20T03:00:00.000Z`;

/** A made-up person's JSON record, made on a day of September unless another instant is given. */
export function recordBytes(one: MadeUp, at = madeAt(one)): Uint8Array {
  return new TextEncoder().encode(formatBackup(madeUpRecords(one), at));
}

/** A made-up person's learner package, signed with `keys` or, with null, not at all; without an id there is none. */
export function packageBytes(
  one: MadeUp,
  keys: CryptoKeyPair | null,
  at = madeAt(one),
): Promise<Uint8Array<ArrayBuffer>> {
  const records = madeUpRecords({ ...one, withId: true });
  const { profile } = records;
  if (profile?.id == null) throw new Error('a package needs a person with an id');
  return writePackage(
    {
      records: { ...records, profile: { ...profile, id: profile.id } },
      fiscalYears: [one.fiscalYear],
      leftOut: [],
      reading: one.reading,
      hoursPerDay: 6,
      files: new Map(),
      extras: [],
      createdAt: at,
    },
    keys,
  );
}

/** Writes the JSON records of some made-up people into a folder; answers their paths. */
export function writeRecords(
  folder: string,
  from: number,
  count: number,
  over: Partial<MadeUp> = {},
): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, at) => {
    const path = join(folder, `record-${from + at}.json`);
    writeFileSync(path, recordBytes(madeUp(from + at, over)));
    return path;
  });
}

/** Writes the workbooks of some made-up people into a folder; answers their paths. */
export async function writeWorkbooks(folder: string, from: number, count: number): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (let no = from; no < from + count; no += 1) {
    const one = madeUp(no);
    const path = join(folder, `workbook-${no}.xlsx`);
    const sheets = await workbookSheets(madeUpRecords(one), one.fiscalYear, madeAt(one));
    writeFileSync(path, await writeXlsx(sheets));
    paths.push(path);
  }
  return paths;
}

/** Writes signed packages of some made-up people, so many in a zip; answers the zips' paths. */
export async function writeZips(
  folder: string,
  from: number,
  count: number,
  perZip: number,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const keys = await newSigningKey();
  const paths: string[] = [];
  for (let first = from; first < from + count; first += perZip) {
    const members: Zippable = {};
    for (let no = first; no < Math.min(first + perZip, from + count); no += 1)
      members[`package-${no}.zip`] = [await packageBytes(madeUp(no), keys), { level: 0 }];
    const path = join(folder, `packages-${first}.zip`);
    writeFileSync(path, zipSync(members));
    paths.push(path);
  }
  return paths;
}
