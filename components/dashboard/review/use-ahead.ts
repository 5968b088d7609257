import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewItem } from '../../../lib/idp/review/review.ts';

/** What of a row may be changed. */
export type RowChange = Partial<Omit<ReviewItem, 'item'>>;

/** Writes a change of a row; answers the `updatedAt` of the review that holds it, null when it was not written. */
export type WriteRow = (change: RowChange) => Promise<string | null>;

/**
 * A row as the person last left it: what is ticked or typed shows at once, and stays until the store has it and was read again,
 * or for as long as it cannot be written. `stamp` is the `updatedAt` of the stored review that `row` was read from.
 */
export function useAhead(row: ReviewItem, stamp: string | null, write: WriteRow) {
  const [ahead, setAhead] = useState<RowChange>({});
  const [failed, setFailed] = useState(false);
  const latest = useRef({ ahead, stamp });
  latest.current.stamp = stamp;
  const open = useRef(0);
  const refused = useRef<RowChange>({});
  const written = useRef<string | null>(null);

  const put = useCallback((change: RowChange) => {
    latest.current.ahead = change;
    setAhead(change);
  }, []);
  const settle = useCallback(() => {
    const { stamp } = latest.current;
    const isRead = stamp !== null && written.current !== null && stamp >= written.current;
    if (open.current === 0 && isRead) put({});
  }, [put]);
  const send = (change: RowChange) => {
    const draft = change.result !== undefined && change.draft === undefined ? { draft: false } : {};
    put({ ...latest.current.ahead, ...draft, ...change });
    open.current += 1;
    // What could not be written before goes along, so that the next press mends it.
    const all = { ...refused.current, ...change };
    refused.current = {};
    void write(all).then((at) => {
      open.current -= 1;
      if (at === null) refused.current = { ...all, ...refused.current };
      else written.current = at;
      setFailed(at === null);
      if (at !== null) settle();
    });
  };
  useEffect(() => {
    if (!failed) settle();
  }, [stamp, failed, settle]);
  return { shown: { ...row, ...ahead }, failed, send };
}
