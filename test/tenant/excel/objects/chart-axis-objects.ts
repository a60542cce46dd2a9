import { ExcelError } from '../process-query/excel-error.ts';
import { type ExcelObject, flagArgument, textArgument } from '../process-query/excel-object.ts';
import type { Chart, ChartAxis } from '../workbook/chart.ts';
import type { Json } from '../workbook/workbook.ts';

export function chartAxesObject({ axes }: Chart): ExcelObject {
  return {
    type: 'ChartAxes',
    get: {},
    objects: { CategoryAxis: () => axisObject(axes.category), ValueAxis: () => axisObject(axes.value) },
  };
}

/** An empty text lets Excel choose the end of the axis itself (`Excel.ChartAxis.minimum`). */
function end(value: Json): number | undefined {
  if (value === '') return undefined;
  if (typeof value !== 'number') throw new ExcelError('InvalidArgument');
  return value;
}

function axisObject(axis: ChartAxis): ExcelObject {
  return {
    type: 'ChartAxis',
    get: {
      Maximum: () => axis.maximum ?? '',
      Minimum: () => axis.minimum ?? '',
      NumberFormat: () => axis.numberFormat ?? 'General',
      ReversePlotOrder: () => axis.reversed,
    },
    set: {
      Maximum: (value) => {
        axis.maximum = end(value);
      },
      Minimum: (value) => {
        axis.minimum = end(value);
      },
      NumberFormat: (value) => {
        axis.numberFormat = textArgument(value);
      },
      ReversePlotOrder: (value) => {
        axis.reversed = flagArgument(value, false);
      },
    },
    objects: {
      MajorGridlines: () => ({
        type: 'ChartGridlines',
        get: { Visible: () => axis.gridlines },
        set: {
          Visible: (value) => {
            axis.gridlines = flagArgument(value, true);
          },
        },
      }),
      Title: () => ({
        type: 'ChartAxisTitle',
        get: { Text: () => axis.title, Visible: () => axis.title !== '' },
        set: {
          Text: (value) => {
            axis.title = textArgument(value);
          },
        },
      }),
    },
  };
}
