import type { Area } from './address.ts';
import type { Sheet } from './sheet.ts';

/** The kinds of `Excel.ChartType` that can be drawn here; Excel has some eighty more. */
export const chartTypes = [
  'BarClustered',
  'ColumnClustered',
  'ColumnStacked',
  'Line',
  'AreaStacked',
] as const;
export type ChartType = (typeof chartTypes)[number];

/** Cells a series gets its numbers or its names from. */
export interface SeriesCells {
  readonly sheet: Sheet;
  area: Area;
}

export interface ChartSeries {
  name: string;
  type: ChartType;
  values: SeriesCells | undefined;
  categories: SeriesCells | undefined;
  /** As `#RRGGBB`; `none` when it was cleared, undefined when Excel chooses. */
  fill: string | undefined;
  line: { color?: string; weight?: number; style?: 'Continuous' | 'Dash' | 'None' };
  marker: 'Automatic' | 'None';
  inLegend: boolean;
  labels: boolean;
}

export interface ChartAxis {
  title: string;
  minimum: number | undefined;
  maximum: number | undefined;
  numberFormat: string | undefined;
  gridlines: boolean;
  /** The first category at the top instead of at the bottom. */
  reversed: boolean;
}

/** In points, from the sheet's first cell. */
export interface ChartBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  type: ChartType;
  readonly series: ChartSeries[];
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' };
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  box: ChartBox;
  fill: string | undefined;
  gapWidth: number;
  plotVisibleOnly: boolean;
}

const axis = (gridlines: boolean): ChartAxis => ({
  ...{ title: '', minimum: undefined, maximum: undefined, numberFormat: undefined },
  ...{ gridlines, reversed: false },
});

/** As Excel makes it: 360 × 216 points, with a title when there is but one series, and a legend. */
export function newChart(id: string, sheet: Sheet, name: string, type: ChartType): Chart {
  return {
    ...{ id, sheet, name, type, series: [], fill: undefined, gapWidth: 150, plotVisibleOnly: true },
    title: { text: '', visible: true },
    legend: { visible: true, position: 'Bottom' },
    axes: { category: axis(false), value: axis(true) },
    box: { left: 0, top: 0, width: 360, height: 216 },
  };
}

export function newSeries(name: string, type: ChartType): ChartSeries {
  return {
    ...{ name, type, values: undefined, categories: undefined },
    ...{ fill: undefined, line: {}, marker: 'Automatic', labels: false, inLegend: true },
  };
}

/** Excel's own palette for series that were given no colour. */
const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export const colorOf = (series: ChartSeries, at: number): string =>
  (isLine(series.type) ? series.line.color : series.fill) ?? palette[at % palette.length] ?? '#4472C4';

export const isLine = (type: ChartType): boolean => type === 'Line';
