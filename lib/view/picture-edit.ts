/** A width and a height in pixels of the picture. */
export interface Size {
  width: number;
  height: number;
}

/** A part of a picture in its own pixels, whole numbers, from its left and top edge. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A black bar over a part of a picture; `id` is its own among the bars of the picture. */
export interface Bar extends Box {
  id: number;
}

/** What the learner did to a picture: what of it is kept (null is all of it), and what is covered. */
export interface Edit {
  crop: Box | null;
  bars: readonly Bar[];
}

/** A corner of a box: which of its edges go with it. */
export interface Corner {
  left: boolean;
  top: boolean;
}

/** Nothing done yet. */
export const untouched: Edit = { crop: null, bars: [] };

/** A box is never narrower or lower than this, in pixels, unless the picture is. */
const smallest = 8;

/** A box in whole pixels inside a picture: as large as wanted as far as it fits, moved inside where it stands out. */
export function inside({ x, y, w, h }: Box, { width, height }: Size): Box {
  const [wide, high] = [within(Math.round(w), smallest, width), within(Math.round(h), smallest, height)];
  return {
    x: within(Math.round(x), 0, width - wide),
    y: within(Math.round(y), 0, height - high),
    w: wide,
    h: high,
  };
}

/** A box moved by some pixels, as far as the picture goes. */
export function moved(box: Box, dx: number, dy: number, size: Size): Box {
  return inside({ ...box, x: box.x + dx, y: box.y + dy }, size);
}

/** A box with one of its corners moved by some pixels; the opposite corner stays where it is. */
export function stretched(box: Box, { left, top }: Corner, dx: number, dy: number, size: Size): Box {
  const [x, w] = edge(box.x, box.w, left, dx, size.width);
  const [y, h] = edge(box.y, box.h, top, dy, size.height);
  return { x, y, w, h };
}

/** The box between two points, wherever they lie. */
export function spanned(ax: number, ay: number, bx: number, by: number, size: Size): Box {
  const [left, right] = [within(Math.min(ax, bx), 0, size.width), within(Math.max(ax, bx), 0, size.width)];
  const [top, bottom] = [within(Math.min(ay, by), 0, size.height), within(Math.max(ay, by), 0, size.height)];
  return inside({ x: left, y: top, w: right - left, h: bottom - top }, size);
}

/** What is kept of a picture, and the covered parts of that, counted from its own edges; a bar outside it is left out. */
export function outcome({ crop, bars }: Edit, size: Size): { kept: Box; covered: Box[] } {
  const kept = crop ?? { x: 0, y: 0, w: size.width, h: size.height };
  const covered = bars.flatMap((bar) => {
    const [left, right] = [Math.max(bar.x, kept.x), Math.min(bar.x + bar.w, kept.x + kept.w)];
    const [top, bottom] = [Math.max(bar.y, kept.y), Math.min(bar.y + bar.h, kept.y + kept.h)];
    return right > left && bottom > top
      ? [{ x: left - kept.x, y: top - kept.y, w: right - left, h: bottom - top }]
      : [];
  });
  return { kept, covered };
}

function edge(from: number, long: number, atStart: boolean, by: number, most: number): [number, number] {
  const least = Math.min(smallest, most);
  if (!atStart) return [from, within(Math.round(long + by), Math.min(least, most - from), most - from)];
  const end = from + long;
  const start = within(Math.round(from + by), 0, Math.max(0, end - least));
  return [start, end - start];
}

function within(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), Math.min(least, most));
}
