import { useEffect } from 'preact/hooks';

/** How long what took the focus away may take to put it elsewhere, in milliseconds. */
const patience = 60;

/** Parts of a page that say what they are when they get the focus. */
const places = 'li, section, fieldset, form, ol, ul, dialog, aside, main';

/**
 * Keeps the focus in the page when what had it goes away: it moves to the nearest part that is still there, else to the
 * main part, so that the keyboard goes on from where it was. What takes the focus elsewhere by itself is left alone.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let above: Element[] = [];
    let soon: ReturnType<typeof setTimeout> | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      above = [];
      for (let part = target as Element | null; part !== null; part = part.parentElement) above.push(part);
    };
    const keep = () => {
      if (document.activeElement !== document.body || above.length === 0 || above[0]?.isConnected) return;
      const there = above.find((part) => part.isConnected);
      const place = there?.closest<HTMLElement>(places) ?? document.querySelector('main');
      above = [];
      if (!place) return;
      if (!place.hasAttribute('tabindex')) {
        place.tabIndex = -1;
        place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
      }
      place.focus({ preventScroll: true });
    };
    const watching = new MutationObserver(() => {
      clearTimeout(soon);
      if (document.activeElement === document.body) soon = setTimeout(keep, patience);
    });
    watching.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocus);
    return () => {
      clearTimeout(soon);
      watching.disconnect();
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}
