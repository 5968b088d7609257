import { textOf } from './text.ts';

/** Every element of a selector, as an array; the selectors are those of the site's declaration. */
export function all(root: ParentNode, selector: string): Element[] {
  return Array.from(root.querySelectorAll(selector));
}

/**
 * The first element of a selector whose whole cleaned text is exactly one of these; undefined where there is none.
 * Whole text, since sites put the words of a state inside longer ones ("ขอสำเร็จการศึกษา").
 */
export function saying(root: ParentNode, selector: string, ...texts: readonly string[]): Element | undefined {
  return all(root, selector).find((element) => texts.includes(textOf(element) ?? ''));
}
