import type { UseStore } from 'idb-keyval';
import type { Reading } from '../../framework/methods.ts';
import type { Choices, Everything, RestorePlan } from '../../idp/merge.ts';
import { noteBackup } from '../../store/backup-time.ts';
import { applyRestore, readEverything } from '../../store/restore.ts';
import { tellWritten } from './changes.ts';
import { wholeLog } from './log.ts';

/** A file to hand to the browser's downloads. */
export interface MadeFile {
  name: string;
  content: string;
  type: string;
}

const now = () => new Date().toISOString();

/** The whole log as a table. What writes it is loaded only now. */
export async function makeCsv(use: UseStore, reading: Reading): Promise<MadeFile> {
  const [{ formatCsv }, entries] = await Promise.all([import('../../exchange/csv.ts'), wholeLog(use)]);
  return { name: 'log.csv', content: formatCsv(entries, reading), type: 'text/csv;charset=utf-8' };
}

/** A backup of everything, and the note that it was made. */
export async function makeBackup(use: UseStore): Promise<MadeFile> {
  const at = now();
  const { formatBackup } = await import('../../exchange/backup.ts');
  const everything = await readEverything(use, at);
  const content = formatBackup(everything, at);
  await noteBackup(use, at, everything.entries.length);
  tellWritten();
  return { name: 'backup.json', content, type: 'application/json' };
}

/** Reads a chosen file and says what restoring it would do to the store as it is now; nothing is changed. */
export async function checkBackup(use: UseStore, bytes: Uint8Array) {
  const { readBackup } = await import('../../exchange/backup.ts');
  const { planRestore } = await import('../../idp/merge.ts');
  const read = readBackup(bytes);
  if (!read.ok) return read;
  const plan = planRestore(read.records, await readEverything(use, now()));
  return { ...read, plan };
}

/** How many entries a restore brought or changed, and how many it took out. */
export interface Restored {
  restored: number;
  removed: number;
}

/** Carries a restore out. */
export async function restoreBackup(use: UseStore, records: Everything, choices: Choices): Promise<Restored> {
  const plan = await applyRestore(use, records, choices, now());
  tellWritten();
  return restoredBy(plan, choices);
}

function restoredBy({ added, differs, removed }: RestorePlan, choices: Choices): Restored {
  const taken = differs.filter(({ id, newer }) => (choices[id] ?? newer) === 'there');
  return { restored: added.length + taken.length, removed: removed.length };
}
