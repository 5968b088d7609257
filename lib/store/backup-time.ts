import { get, set, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { instant } from '../idp/moments.ts';
import { reasonOf } from './errors.ts';
import { keyOf } from './keys.ts';

const backupTimeSchema = z.object({ kind: z.literal('backup'), at: instant, entries: z.int() });

/** When the learner last made a backup and how many entries it held. */
export type BackupTime = z.infer<typeof backupTimeSchema>;

/** The last backup (สำรองครั้งล่าสุด); null when there never was one. */
export async function lastBackup(use: UseStore): Promise<BackupTime | null> {
  try {
    const found = backupTimeSchema.safeParse(await get<unknown>(keyOf.backup, use));
    return found.success ? found.data : null;
  } catch (error) {
    throw await reasonOf(error);
  }
}

/** Remembers that a backup was made. */
export async function noteBackup(use: UseStore, at: string, entries: number): Promise<void> {
  try {
    await set(keyOf.backup, { kind: 'backup', at, entries } satisfies BackupTime, use);
  } catch (error) {
    throw await reasonOf(error);
  }
}
