import writeExcelFile, { type Cell, type CellObject } from 'write-excel-file/universal';
import { cellText } from './cell-text.ts';
import { printSetup } from './print-setup.ts';
import type { CellStyle, Sheet, SheetCell, SheetRow } from './sheet.ts';

/**
 * The font of every sheet. Official papers are set in TH Sarabun, but rows have fixed heights, and where that font is missing its
 * substitute is half as wide again and would be cut off; Tahoma has Thai and is on every Windows and Office.
 */
export const sheetFont = { family: 'Tahoma', size: 9 };

/** Writes a workbook (XLSX, ECMA-376). Cells are typed, so no text can become a formula. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
      ...(sheet.frozenRows && { stickyRowsCount: sheet.frozenRows }),
      data: sheet.rows.map(rowOf),
    })),
    { fontFamily: sheetFont.family, fontSize: sheetFont.size, features: [printSetup(sheets)] },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** The height of a row stands with its first cell; one that a cell above covers must stay null. */
function rowOf({ cells, height }: SheetRow): Cell[] {
  const first = cells.findIndex((cell) => cell !== null);
  return cells.map((cell, at) => cell && { ...cellOf(cell), ...(at === first && height && { height }) });
}

function cellOf(cell: NonNullable<SheetCell>): CellObject {
  const look = styleOf(cell.style ?? {});
  if ('text' in cell) return { ...look, type: String, value: cellText(cell.text), format: '@' };
  if ('number' in cell)
    return { ...look, type: Number, value: cell.number, ...(cell.format && { format: cell.format }) };
  if ('day' in cell)
    return { ...look, type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'yyyy-mm-dd' };
  return look;
}

function styleOf({ bold, size, align, vertical, wrap, border, fill, ink, columns, rows }: CellStyle) {
  return {
    alignVertical: vertical ?? ('top' as const),
    ...(bold && { fontWeight: 'bold' as const }),
    ...(size && { fontSize: size }),
    ...(align && { align }),
    ...(wrap && { wrap }),
    ...(border && borders(border)),
    ...(fill && { backgroundColor: fill }),
    ...(ink && { textColor: ink }),
    ...(columns && columns > 1 && { columnSpan: columns }),
    ...(rows && rows > 1 && { rowSpan: rows }),
  };
}

function borders(border: NonNullable<CellStyle['border']>): Record<string, string> {
  if (border === 'dotted') return { bottomBorderStyle: 'dotted', bottomBorderColor: '#000000' };
  const sides = border.flatMap((side) => [
    [`${side}BorderStyle`, 'thin'],
    [`${side}BorderColor`, '#000000'],
  ]);
  return Object.fromEntries(sides);
}
