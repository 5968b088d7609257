import type { FilledCell, FilledRow } from '../../lib/idp/forms/filled.ts';

/** What stands on one sheet of a form. */
export interface SheetRows {
  rows: FilledRow[];
  /** Whether the part to sign stands here: on the last sheet. */
  signed: boolean;
}

/** The height that is free for rows, in px: on the first sheet, on every other one; and what the part to sign takes. */
export interface Room {
  first: number;
  next: number;
  signature: number;
}

/** Less room than this, in px, is not worth beginning a row in that must be split anyway. */
const leastPart = 100;

/**
 * Spreads rows over sheets. A row is never split while it fits on a sheet of its own; one that is longer goes on over as many
 * sheets as it needs, cut between words, so that nothing is lost or shrunk. There is always at least one sheet.
 */
export function paginate(
  rows: readonly FilledRow[],
  room: Room,
  heightOf: (row: FilledRow) => number,
): SheetRows[] {
  const sheets: SheetRows[] = [{ rows: [], signed: false }];
  let left = room.first;
  const turn = () => {
    sheets.push({ rows: [], signed: false });
    left = room.next;
  };
  for (const row of rows) {
    let rest: FilledRow | null = row;
    while (rest !== null) {
      const height = heightOf(rest);
      if (height <= left) {
        sheets.at(-1)?.rows.push(rest);
        left -= height;
        rest = null;
      } else if (height <= room.next || left < Math.min(leastPart, room.next)) {
        turn();
      } else {
        const [part, more] = splitRow(rest, left, heightOf);
        sheets.at(-1)?.rows.push(part);
        rest = more;
        if (rest !== null) turn();
        else left = 0;
      }
    }
  }
  if (left < room.signature) turn();
  const last = sheets.at(-1);
  if (last) last.signed = true;
  return sheets;
}

/** The part of a row that fits into a height, and what remains of it; every cell is cut by itself, between words. */
function splitRow(
  row: FilledRow,
  height: number,
  heightOf: (row: FilledRow) => number,
): [FilledRow, FilledRow | null] {
  const part: FilledRow = { no: row.no, cells: {} };
  const rest: FilledRow = { no: '', cells: {} };
  let more = false;
  for (const [id, cell] of Object.entries(row.cells)) {
    const [here, there] =
      cell.kind === 'lines'
        ? splitLines(cell.lines, (lines) => heightOf(alone(row, id, { kind: 'lines', lines })) <= height)
        : [cell, blankOf(cell)];
    part.cells[id] = here;
    rest.cells[id] = there;
    if (there.kind === 'lines' && there.lines.length > 0) more = true;
  }
  return [part, more ? rest : null];
}

/** A row with one cell and nothing else that could make it higher. */
function alone(row: FilledRow, id: string, cell: FilledCell): FilledRow {
  const cells = Object.entries(row.cells).map(([other, it]) => [other, other === id ? cell : blankOf(it)]);
  return { no: row.no, cells: Object.fromEntries(cells) };
}

/** What stands in a cell where its row goes on: boxes and ticks are drawn once. */
function blankOf(cell: FilledCell): FilledCell {
  return cell.kind === 'tick' ? { kind: 'tick', ticked: false } : { kind: 'lines', lines: [] };
}

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** As many words as fit, at least one, and the rest. */
function splitLines(lines: readonly string[], fits: (lines: string[]) => boolean): [FilledCell, FilledCell] {
  const cell = (of: string[]): FilledCell => ({ kind: 'lines', lines: of });
  if (fits([...lines])) return [cell([...lines]), cell([])];
  const pieces = lines.flatMap((line, at) =>
    [...words.segment(line)].map(({ segment }) => ({ at, segment })),
  );
  const joined = (from: number, to: number) => {
    const made = new Map<number, string>();
    for (const { at, segment } of pieces.slice(from, to)) made.set(at, (made.get(at) ?? '') + segment);
    return [...made.values()];
  };
  let [low, high] = [1, pieces.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(joined(0, middle))) low = middle;
    else high = middle - 1;
  }
  return [cell(joined(0, low)), cell(joined(low, pieces.length))];
}
