const name = 'idp-companion-card';

/** Events by which a page could act in the learner's place. */
const acts = ['click', 'input', 'change', 'submit', 'keydown', 'keyup', 'pointerdown'];

/**
 * Puts the card's root into the page: a shadow root with its own style, in place of one that an earlier version of the
 * extension left behind. What the page's own scripts send to it is dropped: only the learner presses.
 */
export function makeHost(document: Document, css: string): { host: HTMLElement; root: ShadowRoot } {
  for (const old of document.querySelectorAll(name)) old.remove();
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'open' });
  for (const type of acts)
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(host);
  return { host, root };
}
