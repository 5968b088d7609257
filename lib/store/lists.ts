import { get, promisifyRequest, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import type { Entry } from '../idp/entry.ts';
import { changeEntryIn } from './change-entry.ts';
import { rememberedChoice } from './choose-item.ts';
import { keyOf } from './keys.ts';
import { isLockedIn } from './locks.ts';
import { entryIn } from './read-entry.ts';
import { buryIn } from './tombstones.ts';
import { change } from './transaction.ts';

const column = z.nullable(z.int().check(z.gte(0), z.lte(1000)));

/** How the learner read lists with certain headings: which column holds what, the unit of the length, the method. */
const listChoiceSchema = z.object({
  /** The headings as one text. */
  header: z.string().check(z.maxLength(2000)),
  fields: z.record(z.string(), column),
  unit: z.enum(['hours', 'days', 'minutes']),
  method: z.string().check(z.maxLength(100)),
});
export type ListChoice = z.infer<typeof listChoiceSchema>;

const listsSchema = z.object({ kind: z.literal('lists'), choices: z.array(listChoiceSchema) });

/** So many lists are remembered, the last ones. */
const mostRemembered = 10;

/** What the learner chose for a list of these headings before; null when never. */
export async function rememberedList(use: UseStore, header: string): Promise<ListChoice | null> {
  const found = listsSchema.safeParse(await get<unknown>(keyOf.lists, use));
  return (found.success && found.data.choices.find((choice) => choice.header === header)) || null;
}

/** Writes the entries of a list, all in one transaction or none, and remembers how the list was read. */
export function importEntries(use: UseStore, entries: readonly Entry[], choice: ListChoice): Promise<void> {
  return change(use, async (records) => {
    for (const entry of entries) {
      const planItem = entry.planItem ?? (await rememberedChoice(records, entry));
      await changeEntryIn(records, { before: null, after: { ...entry, planItem } });
    }
    const found = listsSchema.safeParse(await promisifyRequest<unknown>(records.get(keyOf.lists)));
    const others = found.success ? found.data.choices.filter(({ header }) => header !== choice.header) : [];
    records.put({ kind: 'lists', choices: [choice, ...others].slice(0, mostRemembered) }, keyOf.lists);
  });
}

/** Takes entries of a list back in one transaction; those that a submitted review has locked meanwhile stay. */
export function takeBackEntries(use: UseStore, ids: readonly string[], now: string): Promise<void> {
  return change(use, async (records) => {
    for (const id of ids) {
      const entry = await entryIn(records, id);
      if (entry !== null && !(await isLockedIn(records, entry))) await buryIn(records, entry, now);
    }
  });
}
