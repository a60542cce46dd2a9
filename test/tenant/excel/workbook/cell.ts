export type CellValue = string | number | boolean;

export type HorizontalAlignment =
  | 'General'
  | 'Left'
  | 'Center'
  | 'Right'
  | 'Fill'
  | 'Justify'
  | 'CenterAcrossSelection'
  | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** The formats this workbook carries; a missing one is Excel's default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly wrapText?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly indent?: number;
}

export interface Cell {
  /** The value, or what the formula came to; an empty cell has the empty string, as in Office.js. */
  value: CellValue;
  /** With the leading `=`. */
  formula?: string | undefined;
  /** What is said of an error, at the cell's corner. */
  problem?: string | undefined;
  numberFormat?: string | undefined;
  style?: CellStyle | undefined;
}

/** Excel's own defaults for a new workbook. */
export const defaultFont = { name: 'Calibri', size: 11, color: '#000000' } as const;

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === '' && cell.formula === undefined);
}
