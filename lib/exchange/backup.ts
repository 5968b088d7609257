import * as z from 'zod/mini';
import { answerSchema } from '../idp/answer/answer.ts';
import { agreementSchema } from '../idp/assessment/agreement.ts';
import { assessmentSchema } from '../idp/assessment/assessment.ts';
import { attachmentSchema } from '../idp/attachment.ts';
import { entrySchema } from '../idp/entry.ts';
import { givenSchema } from '../idp/given.ts';
import type { Everything } from '../idp/merge.ts';
import { instant } from '../idp/moments.ts';
import { planSchema } from '../idp/plan/plan.ts';
import { profileSchema } from '../idp/profile.ts';
import { asideSchema, correctionSchema, removedSchema, tombstoneSchema } from '../idp/records.ts';
import { feedbackSchema } from '../idp/review/feedback.ts';
import { practiceSchema } from '../idp/review/practice.ts';
import { reviewSchema } from '../idp/review/review.ts';
import { type Migration, migrateRecord, migrations, schemaVersion } from '../idp/schema-version.ts';
import { settingsFrom } from '../idp/settings.ts';

/** What every backup file says it is; `docs/backup-format.md` documents the rest. */
const backupFormat = 'idp-companion-backup';

/** Largest file that is read: 64 MiB, some forty thousand entries with long notes. */
export const largestBackup = 64 * 1024 * 1024;

/** The lists of a backup with the kind of record that each holds. */
const kindOf = {
  entries: 'entry',
  tombstones: 'tombstone',
  corrections: 'correction',
  aside: 'aside',
  plans: 'plan',
  assessments: 'assessment',
  reviews: 'review',
  practices: 'practice',
  feedback: 'feedback',
  attachments: 'attachment',
  removed: 'removed',
  answers: 'answer',
  given: 'given',
} as const;
type List = keyof typeof kindOf;
const lists = Object.keys(kindOf) as List[];

/** The version from which a backup must have a list; those that are not named came with version 2. */
const listSince: Partial<Record<List, number>> = {
  entries: 1,
  tombstones: 1,
  corrections: 1,
  aside: 1,
  answers: 3,
  given: 4,
};

/** The envelope of a backup; its records are checked one by one. */
const envelopeSchema = z.looseObject({
  format: z.literal(backupFormat),
  version: z.int().check(z.gte(1)),
  exportedAt: instant,
  counts: z.record(z.string(), z.int()),
  profile: z.unknown(),
  settings: z.unknown(),
  agreement: z.optional(z.unknown()),
});

/** One record of a backup that cannot be read; it is named and left out, the others are not lost for it. */
export interface InvalidRecord {
  list: List | 'profile' | 'agreement';
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
  const { profile, settings, agreement } = records;
  const contents = Object.fromEntries(lists.map((list) => [list, records[list]]));
  const counts = Object.fromEntries(lists.map((list) => [list, records[list].length]));
  const head = { format: backupFormat, version: schemaVersion, exportedAt, counts };
  return `${JSON.stringify({ ...head, profile, settings, agreement, ...contents }, null, 1)}\n`;
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
  const contents = contentsOf(file);
  if (contents === null) return { ok: false, error: 'not-a-backup' };
  if (lists.some((list) => contents[list].length !== (file.counts[list] ?? 0)))
    return { ok: false, error: 'incomplete' };

  const invalid: InvalidRecord[] = [];
  const readAll = <T>(list: InvalidRecord['list'], schema: z.ZodMiniType<T>, values: unknown[]): T[] =>
    values.flatMap((value, at) => {
      const record = migrateRecord({ key: keyIn(list, value), value }, file.version, steps);
      const parsed = schema.safeParse(record.value);
      if (parsed.success) return [parsed.data];
      const issue = parsed.error.issues[0];
      invalid.push({ list, at, why: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
      return [];
    });
  const read = <T>(list: List, schema: z.ZodMiniType<T>): T[] => readAll(list, schema, contents[list]);
  const one = <T>(list: 'profile' | 'agreement', schema: z.ZodMiniType<T>): T | null =>
    readAll(list, schema, isNothing(file[list]) ? [] : [file[list]])[0] ?? null;
  const settings = migrateRecord({ key: 'settings', value: file.settings }, file.version, steps).value;
  const records: Everything = {
    entries: read('entries', entrySchema),
    tombstones: read('tombstones', tombstoneSchema),
    corrections: read('corrections', correctionSchema),
    aside: read('aside', asideSchema),
    profile: one('profile', profileSchema),
    settings: isNothing(settings) ? null : settingsFrom(settings),
    plans: read('plans', planSchema),
    assessments: read('assessments', assessmentSchema),
    agreement: one('agreement', agreementSchema),
    reviews: read('reviews', reviewSchema),
    practices: read('practices', practiceSchema),
    feedback: read('feedback', feedbackSchema),
    attachments: read('attachments', attachmentSchema),
    removed: read('removed', removedSchema),
    answers: read('answers', answerSchema),
    given: read('given', givenSchema),
  };
  return { ok: true, exportedAt: file.exportedAt, records, invalid };
}

/** The lists of an envelope; one that an older version did not have is empty. Null where one is missing or none at all. */
function contentsOf(file: z.infer<typeof envelopeSchema>): Record<List, unknown[]> | null {
  const found = {} as Record<List, unknown[]>;
  for (const list of lists) {
    const late = file.version < (listSince[list] ?? 2);
    const values = file[list] ?? (late ? [] : undefined);
    if (!Array.isArray(values) || (!late && file.counts[list] === undefined)) return null;
    found[list] = values;
  }
  return found;
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
  const { id, key, fiscalYear } = (value ?? {}) as { id?: unknown; key?: unknown; fiscalYear?: unknown };
  if (list === 'profile' || list === 'agreement') return list;
  return `${kindOf[list]}:${id ?? key ?? fiscalYear ?? ''}`;
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
