import type { UseStore } from 'idb-keyval';
import { reasonOf } from './errors.ts';

/**
 * Runs a change in one transaction and answers only when it is durable. If the change throws, or a write fails, or the
 * browser dies on the way, nothing of it is there. `body` may await requests of `records` only: anything else would let
 * the transaction end early. Throws StoreError.
 */
export async function change<T>(use: UseStore, body: (records: IDBObjectStore) => Promise<T>): Promise<T> {
  try {
    return await use('readwrite', async (records) => {
      const durable = completion(records.transaction);
      try {
        const result = await body(records);
        await durable;
        return result;
      } catch (error) {
        throw abort(records.transaction) ?? error;
      }
    });
  } catch (error) {
    throw await reasonOf(error);
  }
}

/** Runs a look at one state of the store, untouched by changes meanwhile. Throws StoreError. */
export async function look<T>(use: UseStore, body: (records: IDBObjectStore) => Promise<T>): Promise<T> {
  try {
    return await use('readonly', body);
  } catch (error) {
    throw await reasonOf(error);
  }
}

function completion(transaction: IDBTransaction): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
  // It also rejects while the body is still running; the body's own error or the await above reports it.
  done.catch(() => undefined);
  return done;
}

/** Ends a transaction that must not happen; its own error, such as a full disk, tells more than what followed from it. */
function abort(transaction: IDBTransaction): DOMException | null {
  try {
    transaction.abort();
  } catch {
    return transaction.error; // It had ended by itself.
  }
  return null;
}
