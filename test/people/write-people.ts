import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatBackup } from '../../lib/exchange/backup.ts';
import { type MadeUp, madeUp, madeUpRecords } from './made-up-person.ts';

/** A made-up person's JSON record, made on a day of September. */
export function recordBytes(one: MadeUp, madeAt = `${one.fiscalYear - 543}-09-20T03:00:00.000Z`): Uint8Array {
  return new TextEncoder().encode(formatBackup(madeUpRecords(one), madeAt));
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
