/** Cells a series is of: a part of a column of one of our tables, or cells of the figure's own sheet. */
export type FigureCells =
  | {
      readonly table: string;
      /** Counted from 0. */
      readonly column: number;
      /** The first row and how many; absent: all there are, and all there will be. */
      readonly rows?: { readonly from: number; readonly count: number };
    }
  | { readonly row: number; readonly column: number; readonly count: number };

export interface FigureSeries {
  readonly name: string;
  readonly kind: 'BarClustered' | 'ColumnClustered' | 'Line' | 'AreaStacked';
  readonly values: FigureCells;
  /** As `#RRGGBB`, or nothing to be seen at all: dark enough to be told from white and from each other in grey, too. */
  readonly color: string | 'none';
  readonly dashed?: boolean;
  readonly labels?: boolean;
}

/** A chart: what it is called, what it is of, and where it stands. */
export interface Figure {
  readonly title: string;
  readonly categories: FigureCells;
  /** At least one; what comes later is drawn over what comes before. */
  readonly series: readonly FigureSeries[];
  readonly valueTitle: string;
  readonly numberFormat: string;
  readonly maximum?: number;
  /** The cell of its upper left corner, and its size in points. */
  readonly at: { readonly row: number; readonly column: number };
  readonly size: { readonly width: number; readonly height: number };
}

export interface SheetLine {
  readonly words: string;
  readonly look: 'title' | 'heading' | 'text';
}

/** A sheet of words, with counts by formula where it has some. */
export interface OwnSheet {
  readonly title: string;
  readonly lines: readonly SheetLine[];
  readonly counts?: {
    readonly heading: readonly [string, string];
    readonly rows: readonly (readonly [name: string, formula: string])[];
  };
}

/** What is put around tables that stand in the workbook already. */
export interface Layout {
  /** Our tables, in the order of their sheets. */
  readonly tables: readonly string[];
  /** The sheet in front of them; absent: figures stand beside the first table. */
  readonly front?: OwnSheet | undefined;
  readonly figures: readonly Figure[];
}

/** What was added, as it was when it was added. */
export interface Added {
  readonly tables: readonly string[];
  readonly sheets: readonly { readonly id: string; readonly print: string }[];
}
