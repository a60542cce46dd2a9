import { ExcelError } from '../process-query/excel-error.ts';
import {
  type ExcelObject,
  flagArgument,
  found,
  numberArgument,
  oneOf,
  textArgument,
} from '../process-query/excel-object.ts';
import { bounding } from '../workbook/address.ts';
import { type Chart, type ChartBox, type ChartSeries, chartTypes } from '../workbook/chart.ts';
import { takeSource } from '../workbook/chart-cells.ts';
import { boxOf } from '../workbook/sheet-points.ts';
import type { Json, Workbook } from '../workbook/workbook.ts';
import { chartAxesObject } from './chart-axis-objects.ts';
import { sourcePlace } from './chart-collection-object.ts';
import { fillObject } from './chart-format-objects.ts';
import { seriesCollectionObject } from './chart-series-objects.ts';
import { placeArgument } from './range-place.ts';
import { worksheetObject } from './worksheet-object.ts';

const positions = ['Top', 'Bottom', 'Left', 'Right'] as const;

/** learn.microsoft.com/javascript/api/excel/excel.chart. It has no alternative text: shapes have, charts have not. */
export function chartObject(workbook: Workbook, chart: Chart): ExcelObject {
  const size = (key: keyof ChartBox) => ({
    get: () => chart.box[key],
    set: (value: Json) => {
      if (typeof value !== 'number' || value < 0) throw new ExcelError('InvalidArgument');
      chart.box = { ...chart.box, [key]: value };
    },
  });
  const [left, top, width, height] = [size('left'), size('top'), size('width'), size('height')];
  return {
    type: 'Chart',
    id: chart.id,
    subject: chart,
    get: {
      Id: () => chart.id,
      Name: () => chart.name,
      ChartType: () => chart.type,
      PlotVisibleOnly: () => chart.plotVisibleOnly,
      ...{ Left: left.get, Top: top.get, Width: width.get, Height: height.get },
    },
    set: {
      Name: (value) => {
        chart.name = textArgument(value);
      },
      ChartType: (value) => {
        chart.type = oneOf(chartTypes, value);
        for (const series of chart.series) series.type = chart.type;
      },
      PlotVisibleOnly: (value) => {
        chart.plotVisibleOnly = flagArgument(value, true);
      },
      ...{ Left: left.set, Top: top.set, Width: width.set, Height: height.set },
    },
    objects: {
      Axes: () => chartAxesObject(chart),
      Format: () => ({
        type: 'ChartAreaFormat',
        get: {},
        objects: { Fill: () => fillObject(chart) },
      }),
      Legend: () => legendObject(chart),
      Series: () => seriesCollectionObject(chart),
      Title: () => titleObject(chart),
      Worksheet: () => worksheetObject(workbook, chart.sheet),
    },
    call: {
      Delete: () => {
        workbook.charts.splice(workbook.charts.indexOf(chart), 1);
        return undefined;
      },
      SetData: (source, by) => {
        const { sheet, area } = sourcePlace(source);
        const guessed = area.rows >= area.columns ? 'Columns' : 'Rows';
        takeSource(chart, sheet, area, by === 'Columns' || by === 'Rows' ? by : guessed);
        return undefined;
      },
      // Both cells must be of the chart's own sheet; the chart fills them and all between.
      SetPosition: (start, end) => {
        const first = placeArgument(workbook, chart.sheet, start);
        const last = end === undefined || end === null ? first : placeArgument(workbook, chart.sheet, end);
        if (first.sheet !== chart.sheet || last.sheet !== chart.sheet)
          throw new ExcelError('InvalidArgument');
        const box = boxOf(chart.sheet, bounding(first.area, last.area));
        chart.box = end === undefined || end === null ? { ...chart.box, left: box.left, top: box.top } : box;
        return undefined;
      },
    },
  };
}

function titleObject({ title }: Chart): ExcelObject {
  return {
    type: 'ChartTitle',
    get: { Text: () => title.text, Visible: () => title.visible },
    set: {
      Text: (value) => {
        title.text = textArgument(value);
        title.visible = true;
      },
      Visible: (value) => {
        title.visible = flagArgument(value, true);
      },
    },
  };
}

function legendObject({ legend, series }: Chart): ExcelObject {
  return {
    type: 'ChartLegend',
    get: { Position: () => legend.position, Visible: () => legend.visible },
    set: {
      Position: (value) => {
        legend.position = oneOf(positions, value);
      },
      Visible: (value) => {
        legend.visible = flagArgument(value, true);
      },
    },
    objects: { LegendEntries: () => legendEntriesObject(series) },
  };
}

function legendEntriesObject(series: Chart['series']): ExcelObject {
  const entry = (one: ChartSeries): ExcelObject => ({
    type: 'ChartLegendEntry',
    get: { Visible: () => one.inLegend },
    set: {
      Visible: (value) => {
        one.inLegend = flagArgument(value, true);
      },
    },
  });
  return {
    type: 'ChartLegendEntryCollection',
    get: {},
    items: () => series.map(entry),
    find: { GetItemAt: (index) => entry(found(series[numberArgument(index)])) },
    call: { GetCount: () => series.length },
  };
}
