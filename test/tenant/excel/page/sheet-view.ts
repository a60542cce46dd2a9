/** A cell as it is drawn. */
export interface ViewCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What is edited: the formula, or the value as one would type it. */
  readonly input: string;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  /** A number too wide for its column is shown as ####, never cut off. */
  readonly isNumber?: boolean;
  readonly isHeader?: boolean;
  readonly hasFilterButton?: boolean;
}

/** Some rows of a sheet, and what is needed to lay all of them out. Sizes in pixels. */
export interface SheetView {
  readonly version: number;
  readonly workbook: string;
  readonly sheets: readonly { readonly name: string; readonly tabColor: string }[];
  readonly sheet: string;
  readonly selection: { readonly row: number; readonly column: number };
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rowCount: number;
  readonly columnWidths: readonly number[];
  /** Rows that are not of the standard height; 0 is hidden. */
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  readonly cells: readonly ViewCell[];
}

export const standardRowPixels = 20;

/** What a person does to a sheet with the ribbon, where they stand. */
export const sheetActs = [
  'deleteRow',
  'deleteColumn',
  'convertToRange',
  'deleteTable',
  'deleteSheet',
  'protectSheet',
  'unprotectSheet',
] as const;

export type SheetAct = (typeof sheetActs)[number];

/** What a person does in the grid. */
export interface CellEdit {
  readonly kind: 'write' | 'select' | 'addSheet' | SheetAct;
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
  readonly text?: string;
}
