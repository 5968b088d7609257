import { promisifyRequest, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { keyOf } from './keys.ts';
import { change, look } from './transaction.ts';

/** Most versions of a year that are remembered; the oldest are forgotten first. */
const mostSent = 200;

const sentSchema = z.object({
  kind: z.literal('sent'),
  hashes: z.array(z.string()).check(z.maxLength(mostSent)),
});

/** Remembers which versions of a year's plan and review went out in a package, by hash: an answer to them is known later on. */
export function noteSent(use: UseStore, fiscalYear: number, hashes: Iterable<string>): Promise<void> {
  return change(use, async (records) => {
    const all = [...new Set([...(await sentIn(records, fiscalYear)), ...hashes])].slice(-mostSent);
    records.put({ kind: 'sent', hashes: all } satisfies z.infer<typeof sentSchema>, keyOf.sent(fiscalYear));
  });
}

/** The hashes of versions that went out for a fiscal year (B.E.). */
export function sentVersions(use: UseStore, fiscalYear: number): Promise<string[]> {
  return look(use, (records) => sentIn(records, fiscalYear));
}

async function sentIn(records: IDBObjectStore, fiscalYear: number): Promise<string[]> {
  const found = sentSchema.safeParse(await promisifyRequest<unknown>(records.get(keyOf.sent(fiscalYear))));
  return found.success ? found.data.hashes : [];
}
