import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, inside, moved, outcome, type Size, spanned, stretched } from './picture-edit.ts';

const size: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
});
const far = fc.double({ min: -9000, max: 9000, noNaN: true });
const anyBox: fc.Arbitrary<Box> = fc.record({ x: far, y: far, w: far, h: far });
const corner = fc.record({ left: fc.boolean(), top: fc.boolean() });

function expectWithin({ x, y, w, h }: Box, { width, height }: Size) {
  for (const value of [x, y, w, h]) expect(Number.isInteger(value)).toBe(true);
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(Math.min(w, h)).toBeGreaterThanOrEqual(1);
  expect(x + w).toBeLessThanOrEqual(width);
  expect(y + h).toBeLessThanOrEqual(height);
}

describe('a box on a picture', () => {
  it('stays inside in whole pixels, whatever is done to it', () => {
    fc.assert(
      fc.property(anyBox, size, far, far, corner, (box, size, dx, dy, corner) => {
        const placed = inside(box, size);
        expectWithin(placed, size);
        expectWithin(moved(placed, dx, dy, size), size);
        expectWithin(stretched(placed, corner, dx, dy, size), size);
        expectWithin(spanned(box.x, box.y, dx, dy, size), size);
      }),
    );
  });

  it('keeps its size when it is moved', () => {
    fc.assert(
      fc.property(anyBox, size, far, far, (box, size, dx, dy) => {
        const { w, h } = inside(box, size);
        expect(moved(inside(box, size), dx, dy, size)).toMatchObject({ w, h });
      }),
    );
  });

  it('keeps the corner opposite to the one that is moved', () => {
    fc.assert(
      fc.property(anyBox, size, far, far, (box, size, dx, dy) => {
        const placed = inside(box, size);
        const grown = stretched(placed, { left: true, top: true }, dx, dy, size);
        expect([grown.x + grown.w, grown.y + grown.h]).toEqual([placed.x + placed.w, placed.y + placed.h]);
        const other = stretched(placed, { left: false, top: false }, dx, dy, size);
        expect([other.x, other.y]).toEqual([placed.x, placed.y]);
      }),
    );
  });

  it('is the same whichever of two points comes first', () => {
    fc.assert(
      fc.property(far, far, far, far, size, (ax, ay, bx, by, size) => {
        expect(spanned(ax, ay, bx, by, size)).toEqual(spanned(bx, by, ax, ay, size));
      }),
    );
  });
});

describe('what comes out', () => {
  it('covers exactly the pixels of the bars that are kept', () => {
    const small = fc.record({
      width: fc.integer({ min: 1, max: 30 }),
      height: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(small, fc.array(anyBox, { maxLength: 4 }), fc.option(anyBox), (size, boxes, cropped) => {
        const bars = boxes.map((box, id) => ({ id, ...inside(box, size) }));
        const crop = cropped && inside(cropped, size);
        const { kept, covered } = outcome({ crop, bars }, size);
        const has = ({ x, y, w, h }: Box, px: number, py: number) =>
          px >= x && px < x + w && py >= y && py < y + h;
        for (let y = 0; y < kept.h; y += 1)
          for (let x = 0; x < kept.w; x += 1)
            expect(covered.some((box) => has(box, x, y))).toBe(
              bars.some((box) => has(box, x + kept.x, y + kept.y)),
            );
        for (const box of covered) expectWithin(box, { width: kept.w, height: kept.h });
      }),
    );
  });

  it('is the whole picture without a crop', () => {
    expect(outcome({ crop: null, bars: [] }, { width: 5, height: 7 }).kept).toEqual({
      x: 0,
      y: 0,
      w: 5,
      h: 7,
    });
  });
});
