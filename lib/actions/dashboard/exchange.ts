import type { UseStore } from 'idb-keyval';
import type { Reading } from '../../framework/methods.ts';
import type { Choices, Everything, RestorePlan } from '../../idp/merge.ts';
import { lostFiles, readFiles } from '../../store/attachments.ts';
import { noteBackup } from '../../store/backup-time.ts';
import { readProfile } from '../../store/profile.ts';
import { applyRestore, readEverything } from '../../store/restore.ts';
import { identifiedProfile } from '../../store/write-profile.ts';
import { tellWritten } from './changes.ts';
import { wholeLog } from './log.ts';

/** A file to hand to the browser's downloads. */
export interface MadeFile {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
  type: string;
}

const now = () => new Date().toISOString();

/** The whole log as a table. What writes it is loaded only now. */
export async function makeCsv(use: UseStore, reading: Reading): Promise<MadeFile> {
  const [{ formatCsv }, entries] = await Promise.all([import('../../exchange/csv.ts'), wholeLog(use)]);
  return { name: 'log.csv', content: formatCsv(entries, reading), type: 'text/csv;charset=utf-8' };
}

/** A backup of everything, and the note that it was made: a zip where files of evidence are kept, else JSON alone. */
export async function makeBackup(use: UseStore): Promise<MadeFile> {
  const at = now();
  // Whoever restores it elsewhere must be known for the same person there.
  if ((await readProfile(use)) !== null) await identifiedProfile(use, at);
  const everything = await readEverything(use, at);
  const made = await formatted(use, everything, at);
  await noteBackup(use, at, everything.entries.length);
  tellWritten();
  return made;
}

async function formatted(use: UseStore, everything: Everything, at: string): Promise<MadeFile> {
  if (everything.attachments.length === 0) {
    const { formatBackup } = await import('../../exchange/backup.ts');
    return { name: 'backup.json', content: formatBackup(everything, at), type: 'application/json' };
  }
  const { formatArchive } = await import('../../exchange/archive.ts');
  const content = formatArchive(everything, await readFiles(use), at).slice();
  return { name: 'backup.zip', content, type: 'application/zip' };
}

/** Reads a chosen file and says what restoring it would do to the store as it is now; nothing is changed. */
export async function checkBackup(use: UseStore, bytes: Uint8Array) {
  const { readArchive } = await import('../../exchange/archive.ts');
  const { planRestore } = await import('../../idp/merge.ts');
  const read = await readArchive(bytes);
  if (!read.ok) return read;
  const plan = planRestore(read.records, await readEverything(use, now()));
  const removed = new Set(plan.years.removed.map(({ key }) => key));
  const lost = await lostFiles(use, read.records.attachments);
  const returning = lost.filter((id) => read.files.has(id) && !removed.has(`attachment:${id}`));
  return { ...read, plan, returning: returning.length };
}

/** How many entries a restore brought or changed, how many it took out, and how many files of evidence it brought. */
export interface Restored {
  restored: number;
  removed: number;
  files: number;
}

/** Carries a restore out, with the files of evidence that came with it. */
export async function restoreBackup(
  use: UseStore,
  { records, files }: { records: Everything; files: ReadonlyMap<string, Uint8Array> },
  choices: Choices,
): Promise<Restored> {
  const plan = await applyRestore(use, records, choices, now(), files);
  tellWritten();
  return { ...restoredBy(plan, choices), files: plan.files };
}

function restoredBy({ added, differs, removed }: RestorePlan, choices: Choices) {
  const taken = differs.filter(
    ({ id, newer, locked }) => ((locked ? undefined : choices[id]) ?? newer) === 'there',
  );
  return { restored: added.length + taken.length, removed: removed.length };
}
