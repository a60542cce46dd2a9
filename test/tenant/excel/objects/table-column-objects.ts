import { ExcelError } from '../process-query/excel-error.ts';
import {
  type Argument,
  type ExcelObject,
  found,
  numberArgument,
  textArgument,
} from '../process-query/excel-object.ts';
import type { Area } from '../workbook/address.ts';
import { deleteTableColumn, insertTableColumn } from '../workbook/edit-table.ts';
import {
  columnArea,
  dataArea,
  headerArea,
  type Table,
  type TableColumn,
  totalsArea,
} from '../workbook/table.ts';
import type { Json, Workbook } from '../workbook/workbook.ts';
import { writeCells } from '../workbook/write-cells.ts';
import { rangeObject } from './range-object.ts';
import { RangePlace } from './range-place.ts';
import { contentGrid } from './range-scalars.ts';
import { filterObject } from './sort-objects.ts';

export function tableColumnsObject(workbook: Workbook, table: Table): ExcelObject {
  const at = (column: TableColumn) => tableColumnObject(workbook, table, column);
  const byKey = (key: Argument) =>
    typeof key === 'number'
      ? table.columns.find((column) => column.id === key)
      : table.columns.find((column) => column.name.toLowerCase() === textArgument(key).toLowerCase());
  return {
    type: 'TableColumnCollection',
    get: { Count: () => table.columns.length },
    items: () => table.columns.map(at),
    item: (key) => at(found(byKey(key))),
    find: {
      Add: (index, values, name) => {
        const to = numberArgument(index, table.columns.length);
        const column = insertTableColumn(
          workbook,
          table,
          to < 0 ? table.columns.length : to,
          typeof name === 'string' ? name : '',
        );
        if (values !== undefined && values !== null) writeColumn(workbook, table, column, values);
        return at(column);
      },
      GetItem: (key) => at(found(byKey(key))),
      GetItemAt: (index) => at(found(table.columns[numberArgument(index)])),
      GetItemOrNullObject: (key) => {
        const column = byKey(key);
        return column === undefined ? null : at(column);
      },
    },
    call: { GetCount: () => table.columns.length },
  };
}

/** Values for header and data together, or for the data alone. */
function writeColumn(workbook: Workbook, table: Table, column: TableColumn, values: Argument): void {
  if (!Array.isArray(values)) throw new ExcelError('InvalidArgument');
  const index = table.columns.indexOf(column);
  const data = columnArea(dataArea(table), index);
  const area = values.length === data.rows ? data : columnArea(table.area, index);
  writeCells(workbook, table.sheet, area, contentGrid(area, values));
}

function tableColumnObject(workbook: Workbook, table: Table, column: TableColumn): ExcelObject {
  const own = (area: Area | undefined) => columnArea(found(area), table.columns.indexOf(column));
  const range = (area: Area | undefined) => rangeObject(new RangePlace(workbook, table.sheet, own(area)));
  return {
    type: 'TableColumn',
    id: column.id,
    get: {
      Id: () => column.id,
      Index: () => table.columns.indexOf(column),
      Name: () => column.name,
      Values: () => readArea(table, own(table.area)),
    },
    set: {
      Name: (value) => {
        const header = own(headerArea(table));
        writeCells(workbook, table.sheet, header, [[textArgument(value)]]);
      },
      Values: (value) => {
        const area = own(table.area);
        writeCells(workbook, table.sheet, area, contentGrid(area, value));
      },
    },
    objects: { Filter: () => filterObject(table, column) },
    find: {
      GetDataBodyRange: () => range(dataArea(table)),
      GetHeaderRowRange: () => range(headerArea(table)),
      GetRange: () => range(table.area),
      GetTotalRowRange: () => range(totalsArea(table)),
    },
    call: {
      Delete: () => {
        deleteTableColumn(workbook, table, table.columns.indexOf(column));
        return undefined;
      },
    },
  };
}

export function readArea(table: Table, area: Area): Json {
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from(
      { length: area.columns },
      (_column, c) => table.sheet.cell(area.row + r, area.column + c)?.value ?? '',
    ),
  );
}
