import { promisifyRequest, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { sha256Of } from '../idp/attachment.ts';
import { keyOf } from './keys.ts';
import { change, look } from './transaction.ts';

/** Most keys of one sender that are remembered. */
const mostKeys = 20;

const senderSchema = z.object({
  kind: z.literal('sender'),
  fingerprints: z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/))).check(z.maxLength(mostKeys)),
});

/** The fingerprints with which packages of a person came before; empty for a person whose packages are not known. */
export async function knownKeys(use: UseStore, person: string): Promise<string[]> {
  const key = await keyFor(person);
  return look(use, (records) => keysIn(records, key));
}

/**
 * Remembers that packages of a person come with a key. Kept are the fingerprint and a digest of the person's id, nothing else
 * of the learner.
 */
export async function rememberKey(use: UseStore, person: string, fingerprint: string): Promise<void> {
  const key = await keyFor(person);
  await change(use, async (records) => {
    const fingerprints = [...new Set([...(await keysIn(records, key)), fingerprint])].slice(-mostKeys);
    records.put({ kind: 'sender', fingerprints } satisfies z.infer<typeof senderSchema>, key);
  });
}

async function keyFor(person: string): Promise<string> {
  return keyOf.sender(await sha256Of(new TextEncoder().encode(person)));
}

async function keysIn(records: IDBObjectStore, key: string): Promise<string[]> {
  const found = senderSchema.safeParse(await promisifyRequest<unknown>(records.get(key)));
  return found.success ? found.data.fingerprints : [];
}
