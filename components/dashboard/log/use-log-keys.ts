import { useEffect, useRef } from 'preact/hooks';

/** What the keys of the log do. */
export interface LogKeys {
  search: () => void;
  add: () => void;
  close: () => void;
  /** Down is 1, up is -1. False when there is nothing to move, so that the page scrolls as ever. */
  move: (by: 1 | -1) => boolean;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/**
 * Listens to / N Esc and the arrows by the key's place (`code`), since the Thai layout gives other letters. Keys pressed
 * while typing, with a modifier, or in an open dialog are left alone.
 */
export function useLogKeys(keys: LogKeys) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const { search, add, close, move } = latest.current;
      const acts: Partial<Record<string, () => unknown>> = {
        Slash: search,
        KeyN: add,
        Escape: close,
        ArrowDown: () => move(1),
        ArrowUp: () => move(-1),
      };
      const act = acts[event.code];
      if (!act) return;
      if (act() !== false && event.code !== 'Escape') event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
