/** How a cell looks. */
export interface CellStyle {
  bold?: boolean;
  /** In points; the sheet's own size where it is not given. */
  size?: number;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  /** A thin line on these sides, or a dotted one under the cell to write on. */
  border?: readonly ('top' | 'right' | 'bottom' | 'left')[] | 'dotted';
  /** Background and ink, `#rrggbb`. */
  fill?: string;
  ink?: string;
  /** How many columns and rows the cell covers. */
  columns?: number;
  rows?: number;
}

/**
 * One cell, typed: text stays text whatever it begins with, so nothing that a page or a person wrote becomes a formula; a day is
 * an ISO day, shown as one. Null is empty.
 */
export type SheetCell =
  | { text: string; style?: CellStyle }
  | { number: number; format?: string; style?: CellStyle }
  | { day: string; style?: CellStyle }
  | { empty: true; style: CellStyle }
  | null;

/** One row and its height in points; without one the program chooses. */
export interface SheetRow {
  cells: SheetCell[];
  height?: number;
}

/** One sheet of a workbook. */
export interface Sheet {
  /** At most 31 signs. */
  name: string;
  /** Widths in characters, from left to right. */
  widths: number[];
  rows: SheetRow[];
  /** Rows at the top that stay in sight. */
  frozenRows?: number;
  /** How it is printed: always A4 landscape, `wide` sheets of paper wide (1 unless said); rows `titles` (from 1) stand on every page. */
  print?: { titles?: [number, number]; footer?: string; wide?: number };
}
