import type { Sheet, SheetCell } from './sheet.ts';

/** One fact about a file: an id for programs, its Thai name, the value; empty text is unknown. */
export type Fact = [id: string, th: string, value: string | number];

/** A sheet that says what a file is, one fact a row; `labels` is the width of the Thai names, in characters. */
export function factsSheet(name: string, facts: readonly Fact[], labels: number): Sheet {
  return {
    name,
    widths: [18, labels, 70],
    rows: facts.map(([id, th, value]) => ({
      cells: [{ text: id }, { text: th, style: { bold: true } }, cellOf(value)],
      height: 18,
    })),
    print: {},
  };
}

function cellOf(value: string | number): SheetCell {
  if (value === '') return null;
  return typeof value === 'number' ? { number: value, style: { align: 'left' } } : { text: value };
}
