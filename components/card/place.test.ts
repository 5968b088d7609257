// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { liftOf } from './place.ts';

afterEach(() => document.body.replaceChildren());

/** A page of 1200 × 800 px with boxes laid where they are said to be, for there is no layout here. */
function page(boxes: { left: number; top: number; right: number; bottom: number; position: string }[]) {
  const laid = boxes.map((box) => {
    const element = document.createElement('div');
    element.style.position = box.position;
    element.getBoundingClientRect = () =>
      new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    document.body.append(element);
    return { box, element };
  });
  Object.assign(window, { innerWidth: 1200, innerHeight: 800 });
  return {
    elementsFromPoint: (x: number, y: number) =>
      laid
        .filter(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
        .map(({ element }) => element),
  };
}
const own = () => document.createElement('div');

it('stands 20 px from the foot of a page without bars', () => {
  expect(liftOf(page([{ left: 0, top: 0, right: 1200, bottom: 800, position: 'static' }]), own(), 344)).toBe(
    20,
  );
});

it('stands above a fixed bar, and above a button that floats over that bar', () => {
  const bar = { left: 0, top: 736, right: 1200, bottom: 800, position: 'fixed' };
  expect(liftOf(page([bar]), own(), 344)).toBe(84);
  expect(
    liftOf(page([bar, { left: 1120, top: 660, right: 1180, bottom: 720, position: 'fixed' }]), own(), 344),
  ).toBe(160);
});

it('does not mind a bar at the left, a bar at the top, or an overlay as high as the window', () => {
  const away = [
    { left: 0, top: 700, right: 300, bottom: 800, position: 'fixed' },
    { left: 0, top: 0, right: 1200, bottom: 60, position: 'sticky' },
    { left: 0, top: 0, right: 1200, bottom: 800, position: 'fixed' },
  ];
  expect(liftOf(page(away), own(), 344)).toBe(20);
});
