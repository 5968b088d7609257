import type { UseStore } from 'idb-keyval';
import { type Given, givenSchema } from '../idp/given.ts';
import { keyOf } from './keys.ts';
import { allIn, oneIn } from './read-years.ts';
import { change, look } from './transaction.ts';

/** Everything that was given to any Moodle, or waits to be. */
export function readGiven(use: UseStore): Promise<Given[]> {
  return look(use, (records) => allIn(records, 'given:', givenSchema));
}

/**
 * Changes what is kept of some entries in one transaction: `to` is handed what stands there now, null for nothing, and answers what
 * shall stand there, null to leave it. Throws StoreError.
 */
export function changeGiven(
  use: UseStore,
  ids: readonly string[],
  to: (id: string, now: Given | null) => Given | null,
): Promise<void> {
  return change(use, async (records) => {
    for (const id of ids) {
      const kept = to(id, await oneIn(records, keyOf.given(id), givenSchema));
      if (kept !== null) records.put(givenSchema.parse(kept), keyOf.given(id));
    }
  });
}
