import * as z from 'zod/mini';
import { entrySchema, instant } from '../idp/entry.ts';
import type { Everything } from '../idp/merge.ts';
import { profileSchema } from '../idp/profile.ts';
import { asideSchema, correctionSchema, tombstoneSchema } from '../idp/records.ts';
import { type Migration, migrateRecord, migrations, schemaVersion } from '../idp/schema-version.ts';
import { settingsFrom } from '../idp/settings.ts';

/** What every backup file says it is; `docs/backup-format.md` documents the rest. */
const backupFormat = 'idp-companion-backup';

/** Largest file that is read: 64 MiB, some forty thousand entries with long notes. */
export const largestBackup = 64 * 1024 * 1024;

/** The envelope of a backup; its records are checked one by one. */
const envelopeSchema = z.object({
  format: z.literal(backupFormat),
  version: z.int().check(z.gte(1)),
  exportedAt: instant,
  counts: z.object({ entries: z.int(), tombstones: z.int(), corrections: z.int(), aside: z.int() }),
  entries: z.array(z.unknown()),
  tombstones: z.array(z.unknown()),
  corrections: z.array(z.unknown()),
  aside: z.array(z.unknown()),
  profile: z.unknown(),
  settings: z.unknown(),
});

/** One record of a backup that cannot be read; it is named and left out, the others are not lost for it. */
export interface InvalidRecord {
  list: 'entries' | 'tombstones' | 'corrections' | 'aside' | 'profile';
  /** Its place in the list, from 0. */
  at: number;
  /** The field that is wrong and how, in the schema's words. */
  why: string;
}

/** Why a file is no backup that can be restored. In every case nothing was changed. */
export type BackupError = 'too-large' | 'not-json' | 'not-a-backup' | 'newer-version' | 'incomplete';

/** A backup as it was read, or why it was not. */
export type ReadBackup =
  | { ok: true; exportedAt: string; records: Everything; invalid: InvalidRecord[] }
  | { ok: false; error: BackupError };

/** The backup file (JSON text, UTF-8 when written) of everything the learner has. `exportedAt` is an ISO instant. */
export function formatBackup(records: Everything, exportedAt: string): string {
  const { entries, tombstones, corrections, aside, profile, settings } = records;
  const counts = {
    entries: entries.length,
    tombstones: tombstones.length,
    corrections: corrections.length,
    aside: aside.length,
  };
  const backup: z.infer<typeof envelopeSchema> = {
    format: backupFormat,
    version: schemaVersion,
    exportedAt,
    counts,
    profile,
    settings,
    entries,
    tombstones,
    corrections,
    aside,
  };
  return `${JSON.stringify(backup, null, 1)}\n`;
}

/**
 * Reads a backup file. A file that is cut off, or that holds fewer or more records than it says, is `incomplete`; older
 * versions are brought to this one, newer ones refused. Never throws.
 */
export function readBackup(bytes: Uint8Array, steps: readonly Migration[] = migrations): ReadBackup {
  if (bytes.byteLength > largestBackup) return { ok: false, error: 'too-large' };
  const json = parseJson(bytes);
  if (!json.ok) return json;
  const { format, version } = (json.value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== backupFormat) return { ok: false, error: 'not-a-backup' };
  if (typeof version === 'number' && version > schemaVersion) return { ok: false, error: 'newer-version' };
  const found = envelopeSchema.safeParse(json.value);
  if (!found.success) return { ok: false, error: 'not-a-backup' };
  const file = found.data;
  const lists = ['entries', 'tombstones', 'corrections', 'aside'] as const;
  if (lists.some((list) => file[list].length !== file.counts[list]))
    return { ok: false, error: 'incomplete' };

  const invalid: InvalidRecord[] = [];
  const read = <T>(list: InvalidRecord['list'], schema: z.ZodMiniType<T>, values: unknown[]): T[] =>
    values.flatMap((value, at) => {
      const record = migrateRecord({ key: keyIn(list, value), value }, file.version, steps);
      const parsed = schema.safeParse(record.value);
      if (parsed.success) return [parsed.data];
      const issue = parsed.error.issues[0];
      invalid.push({ list, at, why: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
      return [];
    });
  const settings = migrateRecord({ key: 'settings', value: file.settings }, file.version, steps).value;
  const records: Everything = {
    entries: read('entries', entrySchema, file.entries),
    tombstones: read('tombstones', tombstoneSchema, file.tombstones),
    corrections: read('corrections', correctionSchema, file.corrections),
    aside: read('aside', asideSchema, file.aside),
    profile: read('profile', profileSchema, isNothing(file.profile) ? [] : [file.profile])[0] ?? null,
    settings: isNothing(settings) ? null : settingsFrom(settings),
  };
  return { ok: true, exportedAt: file.exportedAt, records, invalid };
}

function parseJson(bytes: Uint8Array): { ok: true; value: unknown } | { ok: false; error: BackupError } {
  let text: string;
  try {
    // As a stream, so that a file cut off within a letter is told from one that is no text.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return { ok: false, error: 'not-json' };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // A download that broke off still begins as a backup.
    const begins = text.slice(0, 200).includes(`"format": "${backupFormat}"`);
    return { ok: false, error: begins ? 'incomplete' : 'not-json' };
  }
}

/** The key that a record of a list is stored under, for migrations, which tell records apart by it. */
function keyIn(list: InvalidRecord['list'], value: unknown): string {
  const { id, key } = (value ?? {}) as { id?: unknown; key?: unknown };
  if (list === 'profile') return 'profile';
  const kind = { entries: 'entry', tombstones: 'tombstone', corrections: 'correction', aside: 'aside' }[list];
  return `${kind}:${id ?? key ?? ''}`;
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
