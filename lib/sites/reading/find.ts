import { textOf } from './text.ts';

/** Every element of a selector, as an array; the selectors are those of the site's declaration. */
export function all(root: ParentNode, selector: string): Element[] {
  return Array.from(root.querySelectorAll(selector));
}

/** What no learner sees, as far as the markup alone says. */
const unseen = [
  'template, noscript, [hidden], dialog:not([open]), .is-hidden',
  // Bootstrap's class for what is never displayed, unless another one displays it on some screens.
  '.d-none:not([class*="-block"], [class*="-flex"], [class*="-inline"])',
  ...['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden'].map(
    (style) => `[style*="${style}" i]`,
  ),
].join();

/** Whether the markup itself does not hide an element: only on such ones may a completion rest. */
export function isVisible(element: Element): boolean {
  return !element.closest(unseen);
}

/** Every element of a selector that the markup does not hide, as an array. */
export function visible(root: ParentNode, selector: string): Element[] {
  return all(root, selector).filter(isVisible);
}

/**
 * The first element of a selector that the markup does not hide and whose whole cleaned text is exactly one of these; undefined where there is none.
 * Whole text, since sites put the words of a state inside longer ones ("ขอสำเร็จการศึกษา").
 */
export function saying(root: ParentNode, selector: string, ...texts: readonly string[]): Element | undefined {
  return visible(root, selector).find((element) => texts.includes(textOf(element) ?? ''));
}
