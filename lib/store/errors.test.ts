import { afterEach, describe, expect, it, vi } from 'vitest';
import { reasonOf, StoreError, storeErrorFrom } from './errors.ts';

describe('an exception of the browser’s database', () => {
  it.each([
    ['QuotaExceededError', 'full', 'disk-full'],
    [
      'UnknownError',
      'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE',
      'disk-full',
    ],
    ['UnknownError', 'Internal error opening backing store for indexedDB.open.', 'store-closed'],
    ['VersionError', 'The requested version is less than the existing version.', 'newer-version'],
    ['InvalidStateError', 'The database connection is closing.', 'store-closed'],
    ['DataError', 'no key', 'failed'],
  ])('%s “%s” is told as %3$s', (name, message, code) => {
    const error = storeErrorFrom(new DOMException(message, name));
    expect(error).toBeInstanceOf(StoreError);
    expect(error.code).toBe(code);
  });

  it('is told once, and anything else thrown is a failure', () => {
    const known = new StoreError('disk-full');
    expect(storeErrorFrom(known)).toBe(known);
    expect(storeErrorFrom('text').code).toBe('failed');
  });
});

describe('a database that does not open or is closed on the way', () => {
  const closed = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    [{ quota: 363_798, usage: 363_798 }, 'disk-full'],
    [{ quota: 97_914_134, usage: 363_798 }, 'store-closed'],
    [{}, 'store-closed'],
  ])('with room of %j is told as %s', async (estimate, code) => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => estimate } });
    expect((await reasonOf(closed)).code).toBe(code);
  });

  it('is closed where the browser has no estimate', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.reject(new TypeError()) } });
    expect((await reasonOf(closed)).code).toBe('store-closed');
  });
});
