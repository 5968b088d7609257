/** Longest title that is read, in UTF-16 units: longer than any real course title, short enough that no page can hurt. */
export const longestTitle = 500;

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
const space = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/**
 * One line of text as a person sees it: every run of spaces (NBSP and control characters included) single, zero-width
 * and bidi controls gone, at most `limit` UTF-16 units, never cut inside a character.
 */
export function cleanText(text: string, limit: number = longestTitle): string {
  const head = text
    .slice(0, limit * 8)
    .replace(invisible, '')
    .replace(space, ' ')
    .trim();
  return head
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** The cleaned `textContent` of a node, markup as its text; null where the node is missing or shows no text. */
export function textOf(node: Node | null | undefined, limit: number = longestTitle): string | null {
  return cleanText(node?.textContent ?? '', limit) || null;
}

const block = /^(address|article|br|dd|div|dl|dt|h[1-6]|li|ol|p|section|table|td|th|tr|ul)$/;
const unread = /^(script|style|template|noscript)$/;

/**
 * Cleaned text of a longer passage: paragraphs, list items and lines parted by a space, scripts and styles left out;
 * at most `limit` UTF-16 units (4,000 is what a sighting's `about` may hold). Null where there is none.
 */
export function proseOf(node: Node | null | undefined, limit = 4000): string | null {
  let raw = '';
  const pending: (Node | ' ' | null | undefined)[] = [node];
  while (pending.length && raw.length < limit * 4) {
    const next = pending.pop();
    if (!next) continue;
    if (next === ' ') {
      raw += next;
      continue;
    }
    if (next !== node) pending.push(next.nextSibling);
    if (next.nodeType === 3) raw += next.nodeValue ?? '';
    const name = next.nodeName.toLowerCase();
    if (unread.test(name)) continue;
    const gap = block.test(name) ? ' ' : null;
    pending.push(gap, next.firstChild, gap);
  }
  return cleanText(raw, limit) || null;
}
