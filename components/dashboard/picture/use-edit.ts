import { useState } from 'preact/hooks';
import { type Box, type Edit, untouched } from '../../../lib/view/picture-edit.ts';

/** A box on the picture: a bar by its id, or the crop. */
export type BoxName = number | 'crop';

/** What was done to the picture, and what can be done next. */
export interface Editing {
  edit: Edit;
  canUndo: boolean;
  /** Puts something in the place of the edit; `on` goes on with the last step, as the next pixel of a drag does. */
  change: (edit: Edit, on?: boolean) => void;
  undo: () => void;
}

/** The steps of an edit, each of which can be taken back. */
export function useEdit(): Editing {
  const [steps, setSteps] = useState<readonly Edit[]>([untouched]);
  return {
    edit: steps.at(-1) ?? untouched,
    canUndo: steps.length > 1,
    change: (edit, on = false) =>
      setSteps((old) => [...(on && old.length > 1 ? old.slice(0, -1) : old), edit]),
    undo: () => setSteps((old) => (old.length > 1 ? old.slice(0, -1) : old)),
  };
}

/** A box of an edit by its name; undefined when it is gone. */
export function boxOf({ crop, bars }: Edit, name: BoxName): Box | undefined {
  return name === 'crop' ? (crop ?? undefined) : bars.find(({ id }) => id === name);
}

/** An edit with one of its boxes put elsewhere, or with a new one. */
export function withBox(edit: Edit, name: BoxName, box: Box): Edit {
  if (name === 'crop') return { ...edit, crop: box };
  const known = edit.bars.some(({ id }) => id === name);
  const bar = { ...box, id: name };
  return {
    ...edit,
    bars: known ? edit.bars.map((one) => (one.id === name ? bar : one)) : [...edit.bars, bar],
  };
}

/** An edit without one of its boxes. */
export function withoutBox(edit: Edit, name: BoxName): Edit {
  if (name === 'crop') return { ...edit, crop: null };
  return { ...edit, bars: edit.bars.filter(({ id }) => id !== name) };
}

/** The id of the next bar: none was ever its. */
export function nextBar({ bars }: Edit): number {
  return Math.max(0, ...bars.map(({ id }) => id)) + 1;
}
