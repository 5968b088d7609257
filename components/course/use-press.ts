import { useEffect, useRef, useState } from 'preact/hooks';
import type { Press } from '../../lib/idp/press.ts';
import type { Logged, PageView, PressError, PressResult } from '../../lib/view/page-view.ts';
import type { PanelProps } from './panel.ts';

/** What came of a press: saved, or not carried out with what was (`logged`) of it. */
export interface Result {
  presses: Press[];
  logged: Logged[];
  /** Why not; undefined when all of it was saved. */
  error: PressError | undefined;
  /** Whether it was pressed in this panel, which then has the focus. */
  own: boolean;
  undoFailed?: boolean;
}

/** The life of one press, for the panel to show and to go on with. */
export interface Act {
  busy: boolean;
  /** True after a press was taken back, until the next. */
  undone: boolean;
  /** Null while the panel asks. */
  result: Result | null;
  /** The request id of the course under this key. */
  idOf: (key: string) => string;
  press: (presses: Press[]) => void;
  undo: () => void;
  /** Asks once more, with the page read again. */
  back: () => void;
}

/** Errors after which the panel shows what is there now and asks once more. */
const asksAgain: readonly PressError[] = ['changed', 'already', 'no-competency', 'plan-changed'];

/**
 * One press at a time, the same request ids until it is carried out (so a retry never doubles), undo as long as it shows.
 * What is not lost but has to be looked at again (`asksAgain`) goes to `onNewer`, not to a failure.
 */
export function usePress(
  { onPress, onUndo, onRetry, pressed }: PanelProps,
  onNewer: (error: PressError, view: PageView | undefined) => void,
): Act {
  const [busy, setBusy] = useState(false);
  const [undone, setUndone] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const under = useRef(false);
  const ids = useRef(new Map<string, string>());

  const settle = (presses: Press[], answer: PressResult, own: boolean) => {
    const { error, view, done } = answer.ok ? { done: answer.logged } : answer;
    const logged = done ?? [];
    const again = error && asksAgain.includes(error) && logged.length === 0;
    if (!error || again) ids.current.clear();
    if (again) onNewer(error, view);
    else setResult({ presses, logged, error, own });
  };
  useEffect(() => {
    if (pressed) settle(pressed.presses, pressed.result, false);
  }, [pressed]);

  /** Runs one act after the other, never two at once. */
  const alone = async (act: () => Promise<void>) => {
    if (under.current) return;
    under.current = true;
    setBusy(true);
    await act();
    setBusy(false);
    under.current = false;
  };

  return {
    busy,
    undone,
    result,
    idOf: (key) => {
      const id = ids.current.get(key) ?? crypto.randomUUID();
      ids.current.set(key, id);
      return id;
    },
    press: (presses) =>
      alone(async () => {
        setUndone(false);
        setResult(null);
        const answer = await onPress(presses).catch((): PressResult => ({ ok: false, error: 'failed' }));
        settle(presses, answer, true);
      }),
    undo: () =>
      alone(async () => {
        if (!result) return;
        const gone = await onUndo(result.logged).catch(() => false);
        setUndone(gone);
        setResult(gone ? null : { ...result, undoFailed: true });
        if (gone) onRetry();
      }),
    back: () => {
      setResult(null);
      onRetry();
    },
  };
}
