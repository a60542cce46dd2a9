import { randomUUID } from 'node:crypto';
import { ExcelError } from '../process-query/excel-error.ts';
import {
  type Argument,
  type ExcelObject,
  found,
  isObject,
  numberArgument,
  oneOf,
  textArgument,
} from '../process-query/excel-object.ts';
import { type Chart, chartTypes, newChart } from '../workbook/chart.ts';
import { takeSource } from '../workbook/chart-cells.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { chartObject } from './chart-object.ts';
import { RangePlace } from './range-place.ts';

/** `worksheet.charts` (learn.microsoft.com/javascript/api/excel/excel.chartcollection). */
export function chartsObject(workbook: Workbook, sheet: Sheet): ExcelObject {
  const charts = () => workbook.charts.filter((chart) => chart.sheet === sheet);
  const at = (chart: Chart) => chartObject(workbook, chart);
  const byName = (name: Argument) => {
    const wanted = textArgument(name);
    return charts().find((chart) => chart.name.toLowerCase() === wanted.toLowerCase() || chart.id === wanted);
  };
  return {
    type: 'ChartCollection',
    get: { Count: () => charts().length },
    items: () => charts().map(at),
    item: (name) => at(found(byName(name))),
    find: {
      Add: (type, source, by) => {
        const kind = oneOf(chartTypes, type);
        const place = sourcePlace(source);
        const seriesBy = by === undefined || by === null ? 'Auto' : oneOf(['Auto', 'Columns', 'Rows'], by);
        const chart = newChart(`{${randomUUID().toUpperCase()}}`, sheet, nextName(workbook), kind);
        const { rows, columns } = place.area;
        takeSource(
          chart,
          place.sheet,
          place.area,
          seriesBy === 'Auto' ? (rows >= columns ? 'Columns' : 'Rows') : seriesBy,
        );
        workbook.charts.push(chart);
        return at(chart);
      },
      GetItem: (name) => at(found(byName(name))),
      GetItemAt: (index) => at(found(charts()[numberArgument(index)])),
      GetItemOrNullObject: (name) => {
        const chart = byName(name);
        return chart === undefined ? null : at(chart);
      },
    },
    call: { GetCount: () => charts().length },
  };
}

/** The source is a range object, of any sheet. */
export function sourcePlace(argument: Argument): RangePlace {
  if (!isObject(argument) || !(argument.subject instanceof RangePlace))
    throw new ExcelError('InvalidArgument');
  return argument.subject;
}

function nextName(workbook: Workbook): string {
  for (let number = workbook.charts.length + 1; ; number++) {
    const name = `Diagram ${number}`;
    if (workbook.charts.every((chart) => chart.name !== name)) return name;
  }
}
