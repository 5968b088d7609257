/** How far the card stands from the window's edges, px. */
const gap = 20;
/** What ends higher than this above the window's foot is no bar of the foot, px. */
const foot = 48;
/** The card gives way up to this part of the window's height, so that it still has room itself. */
const most = 0.4;

/** The part of a page that placing looks at. */
type Page = Pick<Document, 'elementsFromPoint'>;

/** The fixed or sticky thing that an element belongs to; null where it scrolls with the page. */
function pinned(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
  return null;
}

/**
 * How far above the window's foot the card has to stand, px, so that it covers no bar or button that the page itself keeps
 * at its bottom right. Things as high as the window (overlays, side menus) are left out: the card cannot clear them.
 * `own` is the card's host, which is not in the way of itself; `width` the card's width in px.
 */
export function liftOf(page: Page, own: Element, width: number): number {
  const { innerWidth, innerHeight } = window;
  const highest = innerHeight * most;
  const [margin, left] = innerWidth < 480 ? [8, 8] : [gap, innerWidth - gap - width];
  const step = (innerWidth - margin - left) / 8;
  let lift = 0;
  for (let y = innerHeight - 4; y > innerHeight - highest; y -= 16)
    for (let column = 0; column <= 8; column++)
      for (const element of page.elementsFromPoint(left + column * step, y)) {
        const bar = own.contains(element) ? null : pinned(element);
        if (!bar) continue;
        const { top, bottom, height } = bar.getBoundingClientRect();
        if (bottom >= innerHeight - foot - lift && height <= highest)
          lift = Math.max(lift, innerHeight - top);
      }
  return Math.min(lift, highest) + margin;
}
