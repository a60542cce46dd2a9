import { ExcelError } from '../process-query/excel-error.ts';
import {
  type Argument,
  type ExcelObject,
  flagArgument,
  found,
  numberArgument,
} from '../process-query/excel-object.ts';
import { contains } from '../workbook/address.ts';
import { createTable } from '../workbook/edit-table.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Table } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { refuseProtected } from './guard-sheet.ts';
import { placeArgument, type RangePlace } from './range-place.ts';
import { tableObject } from './table-object.ts';

/** The tables of a workbook, or of one of its sheets. */
export function tablesObject(workbook: Workbook, sheet: Sheet | undefined): ExcelObject {
  const tables = () => workbook.tables.filter((table) => sheet === undefined || table.sheet === sheet);
  return {
    ...collection(workbook, tables, 'TableCollection'),
    find: {
      ...collection(workbook, tables, 'TableCollection').find,
      Add: (address, hasHeaders) => {
        const place = placeArgument(workbook, sheet ?? workbook.selection.sheet, address);
        refuseProtected(place.sheet);
        if (place.isTooLarge) throw new ExcelError('InvalidArgument');
        return tableObject(
          workbook,
          createTable(workbook, place.sheet, place.area, flagArgument(hasHeaders, true)),
        );
      },
    },
  };
}

/** The tables a range touches, or holds whole. */
export function tableListObject(place: RangePlace, fullyContained: boolean): ExcelObject {
  const tables = () =>
    place.workbook
      .tablesIn(place.sheet, place.area)
      .filter((table) => !fullyContained || contains(place.area, table.area));
  return collection(place.workbook, tables, 'TableScopedCollection');
}

function collection(workbook: Workbook, tables: () => Table[], type: string): ExcelObject {
  const byKey = (key: Argument) => {
    if (typeof key !== 'string' && typeof key !== 'number') throw new ExcelError('InvalidArgument');
    const table = workbook.findTable(key);
    return table !== undefined && tables().includes(table) ? table : undefined;
  };
  const at = (table: Table) => tableObject(workbook, table);
  return {
    type,
    get: { Count: () => tables().length },
    items: () => tables().map(at),
    item: (key) => at(found(byKey(key))),
    find: {
      GetFirst: () => at(found(tables()[0])),
      GetItem: (key) => at(found(byKey(key))),
      GetItemAt: (index) => at(found(tables()[numberArgument(index)])),
      GetItemOrNullObject: (key) => {
        const table = byKey(key);
        return table === undefined ? null : at(table);
      },
    },
    call: {
      GetCount: () => tables().length,
      // Whoever listens to changes: the page tells everybody, and the library keeps to those who asked.
      _RegisterDataChangedEvent: () => undefined,
      _UnregisterDataChangedEvent: () => undefined,
    },
  };
}
