import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Box,
  type Corner,
  moved,
  type Size,
  spanned,
  stretched,
} from '../../../lib/view/picture-edit.ts';
import { pictureWords } from '../../../lib/words/picture.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { BoxOnPicture } from './box-on-picture.tsx';
import { type BoxName, boxOf, type Editing, nextBar, withBox, withoutBox } from './use-edit.ts';

/** What `Stage` takes. */
export interface StageProps {
  /** Address of the picture. */
  src: string;
  size: Size;
  editing: Editing;
  selected: BoxName | null;
  onSelect: (name: BoxName | null) => void;
  /** Something happened to a box: says where it stands now, or that it is gone (null). */
  onTold: (name: BoxName, box: Box | null) => void;
  nameOf: (name: BoxName) => string;
  /** Id of the text that says how boxes are moved. */
  how: string;
  /** One pixel of the picture is one of the window. */
  actual: boolean;
  locale: Locale;
}

/** What the pointer holds: a box or a corner of it, or the first corner of a new bar, and where it went down. */
interface Held {
  name: BoxName;
  corner: Corner | null;
  from: { x: number; y: number };
  box: Box | null;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The bottom right corner: what Shift and the arrows move. */
const end: Corner = { left: false, top: false };

/** The picture with its boxes. The mouse draws a new bar on it; every box is moved by pointer and by arrow keys. */
export function Stage(props: StageProps) {
  const { src, size, editing, selected, onSelect, onTold, nameOf, how, actual, locale } = props;
  const say = speaker(pictureWords, locale);
  const { edit, change } = editing;
  const svg = useRef<SVGSVGElement>(null);
  const held = useRef<Held | null>(null);
  const boxes = useRef(new Map<BoxName, SVGGElement>());
  const [unit, setUnit] = useState(1);

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const watch = new ResizeObserver(() =>
      setUnit(size.width / (element.getBoundingClientRect().width || size.width)),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [size.width]);
  // A box that was just made, or is the next after one that was removed, takes the focus.
  useEffect(() => {
    if (selected !== null) boxes.current.get(selected)?.focus({ preventScroll: true });
  }, [selected, edit.bars.length, edit.crop === null]);

  const at = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = svg.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: ((clientX - left) / width) * size.width, y: ((clientY - top) / height) * size.height };
  };
  const hold = (event: PointerEvent, name: BoxName, corner: Corner | null) => {
    event.stopPropagation();
    if (event.button !== 0) return;
    svg.current?.setPointerCapture(event.pointerId);
    onSelect(name);
    const box = boxOf(edit, name) ?? null;
    held.current = { name, corner, from: at(event), box };
    // One drag is one step: all that follows goes on with this one.
    if (box) change(edit);
  };
  const drag = (event: PointerEvent) => {
    const { name, corner, from, box } = held.current ?? { name: null };
    if (name === null || from === undefined) return;
    const { x, y } = at(event);
    if (box === null || box === undefined) {
      if (boxOf(edit, name) === undefined && Math.hypot(x - from.x, y - from.y) < 6 * unit) return;
      change(withBox(edit, name, spanned(from.x, from.y, x, y, size)), boxOf(edit, name) !== undefined);
      return;
    }
    const next = corner
      ? stretched(box, corner, x - from.x, y - from.y, size)
      : moved(box, x - from.x, y - from.y, size);
    change(withBox(edit, name, next), true);
  };
  const drop = () => {
    const { name, box: before } = held.current ?? { name: null };
    held.current = null;
    if (name === null) return;
    const now = boxOf(edit, name);
    if (!now) return onSelect(null);
    // Nothing was moved: nothing is to be undone.
    if (before && before.x === now.x && before.y === now.y && before.w === now.w && before.h === now.h)
      return editing.undo();
    onTold(name, now);
  };
  const onKey = (event: KeyboardEvent, name: BoxName) => {
    const box = boxOf(edit, name);
    if (!box || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.code === 'Delete' || event.code === 'Backspace') {
      event.preventDefault();
      change(withoutBox(edit, name));
      onTold(name, null);
      return;
    }
    const [dx, dy] = arrows[event.code] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    const step = Math.max(1, Math.round(size.width / 160));
    const next = event.shiftKey
      ? stretched(box, end, dx * step, dy * step, size)
      : moved(box, dx * step, dy * step, size);
    change(withBox(edit, name, next), event.repeat);
    onTold(name, next);
  };
  const crop = edit.crop;
  const drawn: [BoxName, Box][] = [
    ...(crop ? [['crop', crop] as [BoxName, Box]] : []),
    ...edit.bars.map((bar): [BoxName, Box] => [bar.id, bar]),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="picstage" tabIndex={0} aria-label={say('picture')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset. */}
      <svg
        ref={svg}
        class={actual ? 'pic actual' : 'pic'}
        viewBox={`0 0 ${size.width} ${size.height}`}
        width={size.width}
        height={size.height}
        role="group"
        aria-label={say('picture')}
        onPointerDown={(event) => {
          // A finger on the picture scrolls the page; a bar is then added by its button.
          if (event.pointerType !== 'touch') hold(event, nextBar(edit), null);
        }}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        <image href={src} width={size.width} height={size.height} />
        {crop ? (
          <path
            class="cut"
            fill-rule="evenodd"
            d={`M0 0H${size.width}V${size.height}H0ZM${crop.x} ${crop.y}h${crop.w}v${crop.h}h${-crop.w}Z`}
          />
        ) : null}
        {drawn.map(([name, box]) => (
          <BoxOnPicture
            key={name}
            look={name === 'crop' ? 'crop' : 'bar'}
            box={box}
            name={nameOf(name)}
            kind={say('boxKind')}
            how={how}
            selected={selected === name}
            unit={unit}
            onSelect={() => onSelect(name)}
            onHold={(event, corner) => hold(event, name, corner)}
            onKey={(event) => onKey(event, name)}
            hold={(element) => {
              if (element) boxes.current.set(name, element);
              else boxes.current.delete(name);
            }}
          />
        ))}
      </svg>
    </section>
  );
}
