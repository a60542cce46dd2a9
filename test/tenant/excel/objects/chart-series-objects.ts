import { ExcelError } from '../process-query/excel-error.ts';
import {
  type ExcelObject,
  flagArgument,
  found,
  numberArgument,
  oneOf,
} from '../process-query/excel-object.ts';
import { type Chart, type ChartSeries, chartTypes, newSeries, type SeriesCells } from '../workbook/chart.ts';
import { sourcePlace } from './chart-collection-object.ts';
import { fillObject, lineObject } from './chart-format-objects.ts';

type Source = Parameters<typeof sourcePlace>[0];

export function seriesCollectionObject(chart: Chart): ExcelObject {
  const at = (series: ChartSeries) => seriesObject(chart, series);
  return {
    type: 'ChartSeriesCollection',
    get: { Count: () => chart.series.length },
    items: () => chart.series.map(at),
    item: (index) => at(found(chart.series[numberArgument(index)])),
    find: {
      Add: (name, index) => {
        const series = newSeries(
          typeof name === 'string' ? name : `Series${chart.series.length + 1}`,
          chart.type,
        );
        const place = numberArgument(index, chart.series.length);
        if (place < 0 || place > chart.series.length) throw new ExcelError('InvalidArgument');
        chart.series.splice(place, 0, series);
        return at(series);
      },
      GetItemAt: (index) => at(found(chart.series[numberArgument(index)])),
    },
    call: { GetCount: () => chart.series.length },
  };
}

function seriesObject(chart: Chart, series: ChartSeries): ExcelObject {
  return {
    type: 'ChartSeries',
    get: {
      Name: () => series.name,
      ChartType: () => series.type,
      GapWidth: () => chart.gapWidth,
      HasDataLabels: () => series.labels,
      MarkerStyle: () => series.marker,
    },
    set: {
      Name: (value) => {
        if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
        series.name = value;
      },
      ChartType: (value) => {
        series.type = oneOf(chartTypes, value);
      },
      // Of bars and columns only, from 0 to 500 per cent of their width (`Excel.ChartSeries.gapWidth`).
      GapWidth: (value) => {
        const width = numberArgument(value);
        if (!/^(Bar|Column)/.test(series.type) || width < 0 || width > 500)
          throw new ExcelError('InvalidArgument');
        chart.gapWidth = width;
      },
      HasDataLabels: (value) => {
        series.labels = flagArgument(value, false);
      },
      MarkerStyle: (value) => {
        series.marker = oneOf(['Automatic', 'None'], value);
      },
    },
    objects: {
      Format: () => ({
        type: 'ChartSeriesFormat',
        get: {},
        objects: {
          Fill: () => fillObject(series),
          Line: () => lineObject(series),
        },
      }),
    },
    call: {
      Delete: () => {
        chart.series.splice(chart.series.indexOf(series), 1);
        return undefined;
      },
      SetValues: (source) => {
        series.values = oneLine(source);
        return undefined;
      },
      SetXAxisValues: (source) => {
        series.categories = oneLine(source);
        return undefined;
      },
    },
  };
}

/** A series is of one row or one column. */
function oneLine(source: Source): SeriesCells {
  const { sheet, area } = sourcePlace(source);
  if (area.rows > 1 && area.columns > 1) throw new ExcelError('InvalidArgument');
  return { sheet, area };
}
