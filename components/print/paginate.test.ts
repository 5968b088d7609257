import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilledRow } from '../../lib/idp/forms/filled.ts';
import { paginate, type SheetRows } from './paginate.ts';

const lineHeight = 10;
const signsPerLine = 12;
const room = { first: 300, next: 400, signature: 120 };

/** Heights as a fixed-width typewriter would make them: at least 60 px a row. */
function heightOf({ cells }: FilledRow): number {
  const heights = Object.values(cells).map((cell) =>
    cell.kind === 'lines'
      ? cell.lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signsPerLine)), 0) *
        lineHeight
      : 0,
  );
  return Math.max(60, ...heights);
}

const row = (no: number, lines: string[], others: string[] = []): FilledRow => ({
  no: `${no}.`,
  cells: {
    target: { kind: 'lines', lines },
    topic: { kind: 'lines', lines: others },
    q1: { kind: 'tick', ticked: true },
  },
});

const text = (sheets: SheetRows[], column: string) =>
  sheets
    .flatMap(({ rows }) => rows)
    .map(({ cells }) => {
      const cell = cells[column];
      return cell?.kind === 'lines' ? cell.lines.join('') : '';
    })
    .join('');

const words = fc.array(fc.constantFrom('พัฒนาระบบ', 'รายงาน ', 'ตัวชี้วัด', 'Data ', 'ก', '๑๒ '), {
  maxLength: 400,
});

describe('spreading rows over sheets', () => {
  it('keeps what fits on one sheet, with the part to sign', () => {
    const rows = [1, 2, 3].map((no) => row(no, ['งาน']));
    expect(paginate(rows, room, heightOf)).toEqual([{ rows, signed: true }]);
  });

  it('moves a row that does not fit to the next sheet whole', () => {
    const tall = row(2, Array(20).fill('งาน'));
    const sheets = paginate([row(1, Array(15).fill('งาน')), tall], room, heightOf);
    expect(sheets.map(({ rows }) => rows.map(({ no }) => no))).toEqual([['1.'], ['2.']]);
    expect(sheets[1]?.rows[0]).toEqual(tall);
  });

  it('gives the part to sign a sheet of its own rather than cut it', () => {
    const rows = [row(1, Array(20).fill('งาน'))];
    expect(paginate(rows, room, heightOf)).toEqual([
      { rows, signed: false },
      { rows: [], signed: true },
    ]);
  });

  it('draws ticks of a row that goes on only once', () => {
    const sheets = paginate([row(1, Array(90).fill('งาน'))], room, heightOf);
    const ticks = sheets
      .flatMap(({ rows }) => rows)
      .filter(({ cells }) => {
        const cell = cells.q1;
        return cell?.kind === 'tick' && cell.ticked;
      });
    expect(sheets.length).toBeGreaterThan(2);
    expect(ticks).toHaveLength(1);
  });

  it('loses no word, overfills no sheet, and is signed once, on the last', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 8 }), (texts) => {
        const rows = texts.map(([one, two], at) => row(at + 1, [one.join('')], [two.join('')]));
        const sheets = paginate(rows, room, heightOf);
        const all = (which: 0 | 1) => texts.map((pair) => pair[which].join('')).join('');
        expect(text(sheets, 'target')).toBe(all(0));
        expect(text(sheets, 'topic')).toBe(all(1));
        sheets.forEach(({ rows: found, signed }, at) => {
          const space = at === 0 ? room.first : room.next;
          const taken = found.reduce((sum, one) => sum + heightOf(one), signed ? room.signature : 0);
          expect(taken).toBeLessThanOrEqual(space);
          expect(signed).toBe(at === sheets.length - 1);
        });
      }),
    );
  });
});
