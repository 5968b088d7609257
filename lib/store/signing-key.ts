import { promisifyRequest, type UseStore } from 'idb-keyval';
import { newSigningKey } from '../idp/signature.ts';
import { keyOf } from './keys.ts';
import { change, look } from './transaction.ts';

/**
 * This profile's pair of keys to sign with, made at the first use and the same ever after. The private key cannot be read out of
 * the browser and is in no backup: a restored profile makes a new one.
 */
export async function signingKey(use: UseStore): Promise<CryptoKeyPair> {
  const there = await look(use, keysIn);
  if (there !== null) return there;
  // Made outside the transaction, which would end while it waits; another window may have been faster.
  const made = await newSigningKey();
  return change(use, async (records) => {
    const meanwhile = await keysIn(records);
    if (meanwhile !== null) return meanwhile;
    const { privateKey, publicKey } = made;
    records.put({ kind: 'signing-key', privateKey, publicKey }, keyOf.signingKey);
    return made;
  });
}

async function keysIn(records: IDBObjectStore): Promise<CryptoKeyPair | null> {
  const found: unknown = await promisifyRequest(records.get(keyOf.signingKey));
  const { privateKey, publicKey } = (found ?? {}) as Partial<CryptoKeyPair>;
  return isKey(privateKey) && isKey(publicKey) ? { privateKey, publicKey } : null;
}

/** Whether a stored value is a key, of whichever realm. */
function isKey(value: unknown): value is CryptoKey {
  return Object.prototype.toString.call(value) === '[object CryptoKey]';
}
