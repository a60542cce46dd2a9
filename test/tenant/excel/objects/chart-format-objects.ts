import { ExcelError } from '../process-query/excel-error.ts';
import { type Argument, type ExcelObject, oneOf } from '../process-query/excel-object.ts';
import type { ChartSeries } from '../workbook/chart.ts';

export function colorArgument(value: Argument): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw new ExcelError('InvalidArgument');
  return value.toUpperCase();
}

/** `ChartFill`: it can be set and cleared, and answers nothing but through a method that nobody here uses. */
export function fillObject(filled: { fill: string | undefined }): ExcelObject {
  return {
    type: 'ChartFill',
    get: {},
    call: {
      Clear: () => {
        filled.fill = 'none';
        return undefined;
      },
      SetSolidColor: (color) => {
        filled.fill = colorArgument(color);
        return undefined;
      },
    },
  };
}

/** `ChartLineFormat`; the weight is in points. */
export function lineObject({ line }: ChartSeries): ExcelObject {
  return {
    type: 'ChartLineFormat',
    get: {
      Color: () => line.color ?? '',
      LineStyle: () => line.style ?? 'Continuous',
      Weight: () => line.weight ?? 2.25,
    },
    set: {
      Color: (value) => {
        line.color = colorArgument(value);
      },
      LineStyle: (value) => {
        line.style = oneOf(['Continuous', 'Dash', 'None'], value);
      },
      Weight: (value) => {
        if (typeof value !== 'number' || value < 0) throw new ExcelError('InvalidArgument');
        line.weight = value;
      },
    },
  };
}
