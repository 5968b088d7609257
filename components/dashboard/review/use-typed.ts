import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long after the last key typed words are saved, in milliseconds. */
const quiet = 700;

/**
 * Text that is saved as it is typed: after a pause, when the field is left, and when it goes away. A new value from outside
 * takes its place only while nothing typed waits to be saved, and never in a field that was emptied: `put` fills that again.
 */
export function useTyped(value: string, save: (text: string) => void) {
  const [text, setText] = useState(value);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const cleared = useRef(false);
  const latest = useRef(save);
  latest.current = save;

  const flush = useCallback(() => {
    if (waiting.current === null) return;
    const { text: typed, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    latest.current(typed);
  }, []);
  const type = useCallback(
    (typed: string) => {
      setText(typed);
      cleared.current = typed === '';
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { text: typed, timer: setTimeout(flush, quiet) };
    },
    [flush],
  );
  const put = useCallback((words: string) => {
    cleared.current = false;
    setText(words);
  }, []);
  useEffect(() => {
    if (waiting.current === null && !cleared.current) setText(value);
  }, [value]);
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      flush();
    };
  }, [flush]);
  return { text, type, flush, put };
}
