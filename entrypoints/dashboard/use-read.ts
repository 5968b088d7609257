import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onWritten } from '../../lib/actions/dashboard/changes.ts';
import { type StoreErrorCode, storeErrorFrom } from '../../lib/store/errors.ts';

/** Something read from the store: nothing yet, or the last good reading, or why it cannot be read. */
export type Read<T> =
  | { at: 'reading'; value: null }
  | { at: 'read'; value: T }
  | { at: 'failed'; value: null; code: StoreErrorCode };

/**
 * Reads from the store, and again whenever something was written here or elsewhere. What was read stays in sight until
 * the new reading is there; a reading that was overtaken by a later one is thrown away.
 */
export function useRead<T>(read: () => Promise<T>, by: readonly unknown[]): [Read<T>, () => void] {
  const [found, setFound] = useState<Read<T>>({ at: 'reading', value: null });
  const turn = useRef(0);
  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    read().then(
      (value) => {
        if (mine === turn.current) setFound({ at: 'read', value });
      },
      (error: unknown) => {
        if (mine === turn.current) setFound({ at: 'failed', value: null, code: storeErrorFrom(error).code });
      },
    );
  }, by);
  useEffect(() => {
    again();
    return onWritten(again);
  }, [again]);
  return [found, again];
}
