/**
 * Why the store did not do what was asked; nothing was changed in any of them. `disk-full`: the browser's storage is
 * full. `store-closed`: the database cannot be opened or was closed. `newer-version`: a newer version of the extension
 * wrote it. `failed`: anything else, see `cause`.
 */
export type StoreErrorCode = 'disk-full' | 'store-closed' | 'newer-version' | 'failed';

/** What every function of the store throws. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(`The store did not answer: ${code}`, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

/** IndexedDB's own names of exceptions, as the specification gives them. */
const codes: Readonly<Record<string, StoreErrorCode>> = {
  QuotaExceededError: 'disk-full',
  VersionError: 'newer-version',
  InvalidStateError: 'store-closed',
  AbortError: 'store-closed',
  UnknownError: 'store-closed',
  NotFoundError: 'store-closed',
};

const unnamed = { name: '', message: '' };

/** Any exception as a StoreError; one that is one already stays as it is. */
export function storeErrorFrom(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : unnamed;
  // Chromium has no name of its own for a disk without room where the store itself may grow without limit.
  return new StoreError(/NO_SPACE/.test(message) ? 'disk-full' : (codes[name] ?? 'failed'), error);
}

/** Room below which a database does not stay open, in bytes. */
const leastRoom = 64 * 1024;

/**
 * Why the database did not open or was closed on the way, as a StoreError: Chromium names no reason then, but where the
 * disk is full it offers no room.
 */
export async function reasonOf(error: unknown): Promise<StoreError> {
  const told = storeErrorFrom(error);
  if (told.code !== 'store-closed') return told;
  const { quota, usage = 0 } = await roomLeft();
  return quota !== undefined && quota - usage < leastRoom ? new StoreError('disk-full', error) : told;
}

/** The browser's own estimate; empty where it has none to give. */
async function roomLeft(): Promise<StorageEstimate> {
  try {
    return (await globalThis.navigator?.storage?.estimate()) ?? {};
  } catch {
    return {};
  }
}
