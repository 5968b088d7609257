/** Elements that stand within a line: what they hold is read on with what is beside them. */
const inline =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|dfn|em|font|i|ins|kbd|label|mark|nobr|output|q|ruby|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;

/** Elements whose text is never shown. */
const silent = /^(script|style|noscript|template|iframe|object)$/;

/** Fields whose value is not shown as it is. */
const unseen = /^(hidden|password|checkbox|radio|file|color|range)$/;

/** Stands where a block begins or ends: no number goes on beyond it. */
const edge = '\u001e';

/** A digit that stands alone in its box, and the edges between it and the next such box. */
const boxed = new RegExp(
  `(?<![0-9๐-๙])([0-9๐-๙])[ ${edge}]*${edge}[ ${edge}]*(?=[0-9๐-๙](?![0-9๐-๙]))`,
  'gu',
);

/** Opens the shadow root of an element, a closed one too where the browser lets an extension do so; null where there is none. */
export type OpenShadow = (element: Element) => ShadowRoot | null;

/** What a document shows: its text, and the frames in it that could not be looked into. */
export interface Printed {
  /** White space is a space, and no number goes on from one block to the next; only digits each in a box of their own do. */
  text: string;
  /** Frames of a visible size whose documents are closed to this one. */
  closedFrames: number;
}

/**
 * Everything a document prints: text, values of fields, and the same of the shadow roots and frames that are open to it.
 * Hidden parts too: what is hidden now may be shown a moment later.
 */
export function printedIn(document: Document, openShadow: OpenShadow): Printed {
  const parts: string[] = [];
  let closedFrames = 0;

  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      parts.push((node.nodeValue ?? '').replace(/\s+/gu, ' '));
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return void readChildren(node);
    const element = node as Element;
    const name = element.localName;
    if (name === 'iframe' || name === 'frame' || name === 'object' || name === 'embed') readFrame(element);
    if (silent.test(name)) return;
    if (name === 'input' || name === 'textarea') {
      const field = element as HTMLInputElement;
      if (!unseen.test(field.type)) parts.push(' ', field.value.replace(/\s+/gu, ' '), ' ');
      return;
    }
    const end = inline.test(name) ? '' : edge;
    parts.push(end);
    const shadow = openShadow(element);
    if (shadow) readChildren(shadow);
    readChildren(element);
    parts.push(end);
  };
  const readChildren = (parent: Node) => {
    for (const child of parent.childNodes) read(child);
  };
  const readFrame = (frame: Element) => {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    if (inside?.documentElement) read(inside.documentElement);
    else if (frame.clientWidth > 2 && frame.clientHeight > 2) closedFrames += 1;
  };

  if (document.documentElement) read(document.documentElement);
  return { text: parts.join('').replace(boxed, '$1 '), closedFrames };
}
