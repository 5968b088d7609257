import type { FilledForm } from '../../idp/forms/filled.ts';
import { thaiDigits } from '../../idp/forms/thai-digits.ts';
import type { CellStyle, SheetCell, SheetRow } from './sheet.ts';

/** Where the part to sign stands: columns for the acknowledgement, the words before, the line, the words after. */
const places = {
  IDP1: { left: 4, before: 1, line: 5, after: 2 },
  IDP2: { left: 3, before: 1, line: 1, after: 1 },
};

const lineHeight = 22;
const nameHeight = 15;

/** The part that is signed on paper (การรับทราบ), with what is known of the acknowledgement beside it. */
export function signatureRows({ form, signers, statements }: FilledForm, columns: number): SheetRow[] {
  const { left, before, line, after } = places[form.id];
  const lines = form.signatures.flatMap(({ before: sign, th }, at): [string, string, string, boolean][] => [
    [sign, '', th, true],
    ['', `(${signers[at] || '.'.repeat(50)})`, '', false],
  ]);
  const all: [string, string, string, boolean][] = [...lines, [form.date, '', '', true]];
  const words = [thaiDigits(form.acknowledgement), ...statements].join('\n');
  return all.map(([first, middle, last, written], at): SheetRow => {
    const edges = (more: ('left' | 'right')[]): NonNullable<CellStyle['border']> =>
      form.id === 'IDP1' ? [...more, ...(at === all.length - 1 ? (['bottom'] as const) : [])] : [];
    const spread = (cell: SheetCell, count: number): SheetCell[] => [
      cell,
      ...Array.from({ length: count - 1 }, () => null),
    ];
    const acknowledgement: SheetCell =
      at === 0
        ? {
            text: words,
            style: {
              wrap: true,
              columns: left,
              rows: all.length,
              border: form.id === 'IDP1' ? ['left', 'bottom'] : [],
            },
          }
        : null;
    const cells: SheetCell[] = [
      ...spread(acknowledgement, left),
      ...spread(
        { text: first, style: { align: 'right', vertical: 'bottom', columns: before, border: edges([]) } },
        before,
      ),
      ...spread(
        middle === ''
          ? { empty: true, style: { columns: line, border: 'dotted' } }
          : { text: middle, style: { align: 'center', columns: line, border: edges([]) } },
        line,
      ),
      ...spread(
        { text: last, style: { vertical: 'bottom', columns: after, border: edges(['right']) } },
        after,
      ),
    ];
    return { cells: cells.slice(0, columns), height: written ? lineHeight : nameHeight };
  });
}
