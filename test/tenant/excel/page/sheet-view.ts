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
  /** What is said of an error. */
  readonly problem?: string;
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
  readonly charts: readonly ViewChart[];
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

/** What somebody has done to a table in the grid, for whoever listens (`Excel.TableChangedEventArgs`). */
export interface TableEdit {
  /** Of the page in which it was done; to all others it is somebody else's. */
  readonly session: string;
  readonly changeType: 'RangeEdited' | 'RowDeleted';
  readonly worksheetId: string;
  readonly tableId: string;
  readonly address: string;
}

/** A function of the add-in that a cell waits for. */
export interface FunctionCall {
  readonly id: number;
  readonly functionId: string;
  readonly args: readonly (string | number | boolean | null)[];
}

/** A chart as it is drawn, with its numbers; null is an empty cell. */
export interface ViewChart {
  readonly name: string;
  /** In pixels, from the sheet's first cell. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly title?: string;
  readonly legend: boolean;
  readonly fill: string;
  readonly gapWidth: number;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly reversed: boolean;
  readonly gridlines: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat: string;
  readonly categories: readonly string[];
  readonly series: readonly ViewSeries[];
}

export interface ViewSeries {
  readonly name: string;
  readonly type: 'BarClustered' | 'ColumnClustered' | 'ColumnStacked' | 'Line' | 'AreaStacked';
  readonly color: string;
  readonly dashed: boolean;
  readonly labels: boolean;
  readonly inLegend: boolean;
  /** In points. */
  readonly weight: number;
  readonly values: readonly (number | null)[];
}
