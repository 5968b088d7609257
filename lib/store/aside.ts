import { promisifyRequest, type UseStore } from 'idb-keyval';
import type * as z from 'zod/mini';
import { answerSchema } from '../idp/answer/answer.ts';
import { agreementSchema } from '../idp/assessment/agreement.ts';
import { assessmentSchema } from '../idp/assessment/assessment.ts';
import { attachmentSchema } from '../idp/attachment.ts';
import { entrySchema } from '../idp/entry.ts';
import { givenSchema } from '../idp/given.ts';
import { planSchema } from '../idp/plan/plan.ts';
import { profileSchema } from '../idp/profile.ts';
import { type Aside, asideSchema, correctionSchema, removedSchema, tombstoneSchema } from '../idp/records.ts';
import { feedbackSchema } from '../idp/review/feedback.ts';
import { practiceSchema } from '../idp/review/practice.ts';
import { reviewSchema } from '../idp/review/review.ts';
import { allUnder, keyOf } from './keys.ts';
import { rebuildIn } from './rebuild.ts';
import { change, look } from './transaction.ts';

/** The schema of each kind of record that holds what the learner did, by the beginning of its key. */
const schemas: Readonly<Record<string, z.ZodMiniType>> = {
  'entry:': entrySchema,
  'tombstone:': tombstoneSchema,
  'correction:': correctionSchema,
  'plan:': planSchema,
  'review:': reviewSchema,
  'assessment:': assessmentSchema,
  'practice:': practiceSchema,
  'feedback:': feedbackSchema,
  'attachment:': attachmentSchema,
  'removed:': removedSchema,
  'answer:': answerSchema,
  'given:': givenSchema,
  agreement: agreementSchema,
  profile: profileSchema,
};

/**
 * Looks through every record of the learner's and sets those aside that cannot be read: they move under `aside:` as they
 * are, and summaries are made anew without them. Answers how many there were.
 */
export async function setDamagedAside(use: UseStore, now: string): Promise<number> {
  if ((await look(use, damagedIn)).length === 0) return 0;
  return change(use, async (records) => {
    const keys = await damagedIn(records);
    for (const key of keys) await asideIn(records, key, now);
    await rebuildIn(records);
    return keys.length;
  });
}

/** Every record that was set aside, as it was found. */
export async function recordsAside(use: UseStore): Promise<Aside[]> {
  const found = await look(use, (records) => promisifyRequest<unknown[]>(records.getAll(allUnder('aside:'))));
  return found.flatMap((value) => {
    const aside = asideSchema.safeParse(value);
    return aside.success ? [aside.data] : [];
  });
}

/** Sets the record under a key aside if it cannot be read, within a transaction; a readable or missing one stays. */
export async function asideIn(records: IDBObjectStore, key: string, now: string): Promise<void> {
  const value: unknown = await promisifyRequest(records.get(key));
  const why = value === undefined ? null : damage(key, value);
  if (why === null) return;
  records.put({ kind: 'aside', version: 1, key, value, why, at: now } satisfies Aside, keyOf.aside(now, key));
  records.delete(key);
}

async function damagedIn(records: IDBObjectStore): Promise<string[]> {
  const damaged: string[] = [];
  for (const prefix of Object.keys(schemas)) {
    const [keys, values] = await Promise.all([
      promisifyRequest(records.getAllKeys(allUnder(prefix))),
      promisifyRequest<unknown[]>(records.getAll(allUnder(prefix))),
    ]);
    damaged.push(...(keys as string[]).filter((key, at) => damage(key, values[at]) !== null));
  }
  return damaged;
}

/** What is wrong with a record, in the schema's words; null when it can be read. */
function damage(key: string, value: unknown): string | null {
  const prefix = Object.keys(schemas).find((known) => key.startsWith(known));
  const parsed = prefix === undefined ? undefined : schemas[prefix]?.safeParse(value);
  if (parsed === undefined) return null;
  if (parsed.success) return standsRight(key, parsed.data) ? null : 'id: stands under another key';
  const issue = parsed.error.issues[0];
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}

/** Whether a record stands under the key of its own id or year: reading and deleting go by that key. */
function standsRight(key: string, record: unknown): boolean {
  // The id of a profile names a person, not a record.
  if (key === keyOf.profile) return true;
  const { id, fiscalYear } = record as { id?: string; fiscalYear?: number };
  if (id !== undefined) return key.endsWith(`:${id}`);
  return !/^(plan|review):/.test(key) || key.endsWith(`:${fiscalYear}`);
}
