import type { Box, Corner } from '../../../lib/view/picture-edit.ts';

/** The corners of a box, in reading order. */
const corners: readonly Corner[] = [
  { left: true, top: true },
  { left: false, top: true },
  { left: true, top: false },
  { left: false, top: false },
];

/** What `BoxOnPicture` takes. */
export interface BoxOnPictureProps {
  /** How it looks: painted black, or a frame. */
  look: 'bar' | 'crop';
  box: Box;
  name: string;
  /** What kind of thing it is, for screen readers. */
  kind: string;
  /** Id of the text that says its keys. */
  how: string;
  selected: boolean;
  /** Picture pixels for one pixel of the screen: what is held stays as large as a finger. */
  unit: number;
  onSelect: () => void;
  /** The pointer went down on it, at a corner or, with null, anywhere else on it. */
  onHold: (event: PointerEvent, corner: Corner | null) => void;
  onKey: (event: KeyboardEvent) => void;
  hold: (element: SVGGElement | null) => void;
}

/** A box over the picture that can be moved and stretched, by pointer and by keys. */
export function BoxOnPicture(props: BoxOnPictureProps) {
  const { look, box, name, kind, how, selected, unit, onSelect, onHold, onKey, hold } = props;
  const [knob, reach] = [14 * unit, 24 * unit];
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it is moved by arrow keys, which a screen reader passes on to an application only.
    <g
      ref={hold}
      class={`onpic ${look}${selected ? ' sel' : ''}`}
      tabIndex={0}
      role="application"
      aria-roledescription={kind}
      aria-label={name}
      aria-describedby={how}
      onFocus={onSelect}
      onKeyDown={onKey}
    >
      <rect
        class="body"
        x={box.x}
        y={box.y}
        width={box.w}
        height={box.h}
        onPointerDown={(event) => onHold(event, null)}
      />
      <rect class="line" x={box.x} y={box.y} width={box.w} height={box.h} />
      {selected
        ? corners.map((corner) => {
            const [x, y] = [corner.left ? box.x : box.x + box.w, corner.top ? box.y : box.y + box.h];
            return (
              <g key={`${corner.left} ${corner.top}`} onPointerDown={(event) => onHold(event, corner)}>
                <rect class="reach" x={x - reach / 2} y={y - reach / 2} width={reach} height={reach} />
                <rect class="knob" x={x - knob / 2} y={y - knob / 2} width={knob} height={knob} />
              </g>
            );
          })
        : null}
    </g>
  );
}
