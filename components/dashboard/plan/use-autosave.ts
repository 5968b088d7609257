import { useEffect, useRef, useState } from 'preact/hooks';

/** How long after the last keystroke what was typed is written, in milliseconds. */
const pause = 500;

/** Where what was typed stands. */
type Standing = 'saved' | 'waiting' | 'failed';

/** What became of a write: kept as this record, or another one stands and takes the place of what was typed, or not written. */
export type Written<T> = { kept: T } | { replaced: T } | 'failed';

/**
 * Holds a record that is edited in place and hands it to `save`, with the record that the edits rest on: soon after the last
 * keystroke, at once when asked, and when the page is left or hidden. One write runs at a time; while one waits or has failed,
 * a newer reading does not replace what was typed; a reading older than the last write never does.
 */
export function useAutosave<T extends { updatedAt: string }>(
  given: T,
  save: (value: T, base: T) => Promise<Written<T>>,
) {
  const [value, setValue] = useState(given);
  const [state, setState] = useState<Standing>('saved');
  const held = useRef({ value: given, base: given, state: 'saved' as Standing, running: false, save });
  held.current.save = save;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = (next: T) => {
    held.current.value = next;
    setValue(next);
  };
  const stand = (next: Standing) => {
    held.current.state = next;
    setState(next);
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer.current);
    const now = held.current;
    if (now.running || now.state === 'saved') return;
    now.running = true;
    const writing = now.value;
    const done = await now.save(writing, now.base);
    now.running = false;
    if (done === 'failed') return stand('failed');
    const typedOn = now.value !== writing && 'kept' in done;
    now.base = 'kept' in done ? done.kept : done.replaced;
    if (typedOn) return flush();
    show(now.base);
    stand('saved');
  };
  /** Takes an edit; `atOnce` for a press, which is not followed by another keystroke. */
  const change = (edit: (value: T) => T, atOnce = false) => {
    show(edit(held.current.value));
    stand('waiting');
    clearTimeout(timer.current);
    if (atOnce) void flush();
    else timer.current = setTimeout(() => void flush(), pause);
  };

  useEffect(() => {
    if (held.current.state !== 'saved' || held.current.running) return;
    // It was read before the last write ended.
    if (given.updatedAt < held.current.base.updatedAt) return;
    held.current.base = given;
    show(given);
  }, [given]);
  useEffect(() => {
    const onLeave = () => void flush();
    const onHide = () => {
      if (document.visibilityState === 'hidden') onLeave();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      onLeave();
    };
  }, []);
  return { value, state, change, flush };
}
