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

/** Any exception as a StoreError; one that is one already stays as it is. */
export function storeErrorFrom(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StoreError(codes[name] ?? 'failed', error);
}
