import { ExcelError } from '../process-query/excel-error.ts';
import { type Argument, type ExcelObject, numberArgument } from '../process-query/excel-object.ts';
import { deleteTableRows, insertTableRows } from '../workbook/edit-table.ts';
import { dataArea, type Table } from '../workbook/table.ts';
import type { Json, Workbook } from '../workbook/workbook.ts';
import { writeCells } from '../workbook/write-cells.ts';
import { rangeObject } from './range-object.ts';
import { RangePlace } from './range-place.ts';
import { contentGrid } from './range-scalars.ts';
import { readArea } from './table-column-objects.ts';

export function tableRowsObject(workbook: Workbook, table: Table): ExcelObject {
  const count = () => dataArea(table).rows;
  const at = (index: Argument) => {
    const number = numberArgument(index);
    if (number < 0 || number >= count()) throw new ExcelError('InvalidArgument');
    return tableRowObject(workbook, table, number);
  };
  return {
    type: 'TableRowCollection',
    get: { Count: count },
    items: () => Array.from({ length: count() }, (_row, index) => tableRowObject(workbook, table, index)),
    item: at,
    find: {
      Add: (index, values) => {
        const to = numberArgument(index, -1);
        const lines = rowLines(table, values);
        const place = to < 0 ? count() : to;
        const area = insertTableRows(workbook, table, place, lines.length);
        writeCells(workbook, table.sheet, area, contentGrid(area, lines));
        return tableRowObject(workbook, table, place);
      },
      GetItemAt: at,
    },
    call: {
      DeleteRowsAt: (index, number) => {
        deleteTableRows(workbook, table, numberArgument(index), numberArgument(number, 1));
        return undefined;
      },
      GetCount: count,
    },
  };
}

/** No values make one empty row; a flat array is one row. */
function rowLines(table: Table, values: Argument): readonly Json[] {
  if (values === undefined || values === null) return [table.columns.map(() => null)];
  if (!Array.isArray(values) || values.length === 0) throw new ExcelError('InvalidArgument');
  return Array.isArray(values[0]) ? values : [values];
}

function tableRowObject(workbook: Workbook, table: Table, index: number): ExcelObject {
  const area = () => {
    const data = dataArea(table);
    return { ...data, row: data.row + index, rows: 1 };
  };
  return {
    type: 'TableRow',
    get: { Index: () => index, Values: () => readArea(table, area()) },
    set: {
      Values: (value) => writeCells(workbook, table.sheet, area(), contentGrid(area(), value)),
    },
    find: { GetRange: () => rangeObject(new RangePlace(workbook, table.sheet, area())) },
    call: {
      Delete: () => {
        deleteTableRows(workbook, table, index, 1);
        return undefined;
      },
    },
  };
}
