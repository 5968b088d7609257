import { useRef, useState } from 'preact/hooks';
import type { Logged, PageView, Press, PressError, PressResult } from '../../lib/view/page-view.ts';
import type { PanelProps } from './panel.ts';

/** Where the act stands: asked for, under way, saved, or not carried out. `undone`: a press was just taken back. */
export type Phase =
  | { at: 'ask'; undone?: boolean }
  | { at: 'busy' }
  | { at: 'saved'; logged: Logged[]; presses: Press[]; undoFailed?: boolean }
  | { at: 'failed'; error: PressError; presses: Press[]; done: Logged[] };

/** Errors after which the panel shows what is there now and asks once more. */
const asksAgain: readonly PressError[] = ['changed', 'already', 'no-competency'];

/**
 * The life of one press: one at a time, the same request ids until it is carried out (so a retry never doubles), undo as
 * long as it shows. What is not lost but has to be looked at again (`asksAgain`) goes to `onNewer`, not to a failure.
 */
export function usePress(
  { onPress, onUndo, onRetry }: PanelProps,
  onNewer: (error: PressError, view: PageView | undefined) => void,
) {
  const [phase, setPhase] = useState<Phase>({ at: 'ask' });
  const under = useRef(false);
  const ids = useRef(new Map<string, string>());

  /** Runs one act after the other, never two at once. */
  const alone = async (act: () => Promise<void>) => {
    if (under.current) return;
    under.current = true;
    try {
      await act();
    } finally {
      under.current = false;
    }
  };

  /** The request id of the course under this key. */
  const idOf = (key: string) => {
    const id = ids.current.get(key) ?? crypto.randomUUID();
    ids.current.set(key, id);
    return id;
  };

  const press = (presses: Press[]) =>
    alone(async () => {
      setPhase({ at: 'busy' });
      const result = await onPress(presses).catch((): PressResult => ({ ok: false, error: 'failed' }));
      if (result.ok) {
        ids.current.clear();
        setPhase({ at: 'saved', logged: result.logged, presses });
      } else if (asksAgain.includes(result.error) && !result.done?.length) {
        ids.current.clear();
        setPhase({ at: 'ask' });
        onNewer(result.error, result.view);
      } else setPhase({ at: 'failed', error: result.error, presses, done: result.done ?? [] });
    });

  const undo = () =>
    alone(async () => {
      if (phase.at !== 'saved') return;
      const undone = await onUndo(phase.logged).catch(() => false);
      if (undone) {
        setPhase({ at: 'ask', undone: true });
        onRetry();
      } else setPhase({ ...phase, undoFailed: true });
    });

  return { phase, press, undo, idOf, back: () => setPhase({ at: 'ask' }) };
}
