import type { UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { instant } from '../idp/moments.ts';
import { keyOf } from './keys.ts';
import { allIn } from './read-years.ts';
import { change, look } from './transaction.ts';

/** A key that a Moodle signs with, trusted on this machine after its fingerprint was compared; no backup carries it elsewhere. */
const pinnedKeySchema = z.object({
  kind: z.literal('pinned-key'),
  version: z.literal(1),
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The Moodle (its wwwroot) for which it was pinned: attestations of any other do not count by it. */
  issuer: z.string().check(z.maxLength(500)),
  at: instant,
});

/** The fingerprints that are trusted here, each with its Moodle. */
export async function pinnedKeys(use: UseStore): Promise<Map<string, string>> {
  const found = await look(use, (records) => allIn(records, 'pinned-key:', pinnedKeySchema));
  return new Map(found.map(({ fingerprint, issuer }) => [fingerprint, issuer]));
}

/** Trusts a key from now on (`at`, ISO instant), for one Moodle. */
export function pinKey(use: UseStore, fingerprint: string, issuer: string, at: string): Promise<void> {
  return change(use, async (records) => {
    const key = { kind: 'pinned-key', version: 1, fingerprint, issuer, at };
    records.put(pinnedKeySchema.parse(key), keyOf.pinnedKey(fingerprint));
  });
}

/** Trusts a key no longer. */
export function unpinKey(use: UseStore, fingerprint: string): Promise<void> {
  return change(use, async (records) => {
    records.delete(keyOf.pinnedKey(fingerprint));
  });
}
