/**
 * Reads a backup (docs/backup-format.md) on standard input and prints one JSON line for each fiscal year in it, oldest first:
 * the tally of 70:20:10, the competencies and the checks of the plan's rules, from the same code as the screens. `--reading
 * appendix|curriculum` takes the place of the backup's own reading. What is no backup answers `{"error":"…"}` and exits 1.
 */
import { parseArgs } from 'node:util';
import { readBackup } from '../../lib/exchange/backup.ts';
import type { Reading } from '../../lib/framework/methods.ts';
import { type CountedYear, countYears } from '../../lib/idp/year/year-tally.ts';

/** One year as this command prints it. */
function line({ tally, competencies, rules }: CountedYear): string {
  const { fiscalYear, reading, minutes, counts, shares, days } = tally;
  const checks = rules.map(({ id, ok, severity, source }) => ({ id, ok, severity, source }));
  return JSON.stringify({
    fiscalYear,
    reading,
    minutes,
    counts,
    share: shares,
    days,
    competencies,
    rules: checks,
  });
}

function fail(error: string): void {
  process.stdout.write(`${JSON.stringify({ error })}\n`);
  process.exitCode = 1;
}

/** The reading asked for, `undefined` for the backup's own, null for something else. */
function askedReading(): Reading | undefined | null {
  try {
    const { reading } = parseArgs({ options: { reading: { type: 'string' } } }).values;
    return reading === undefined || reading === 'appendix' || reading === 'curriculum' ? reading : null;
  } catch {
    return null;
  }
}

async function input(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const reading = askedReading();
const backup = reading === null ? null : readBackup(await input());
if (reading === null || backup === null) fail('usage: tally [--reading appendix|curriculum] < backup.json');
else if (!backup.ok) fail(`the input is no backup that can be read: ${backup.error}`);
else {
  for (const { list, at, why } of backup.invalid) process.stderr.write(`left out ${list}[${at}]: ${why}\n`);
  for (const year of countYears(backup.records, reading)) process.stdout.write(`${line(year)}\n`);
}
