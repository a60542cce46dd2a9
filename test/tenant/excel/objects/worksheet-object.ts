import { ExcelError } from '../process-query/excel-error.ts';
import {
  type Argument,
  type ExcelObject,
  flagArgument,
  found,
  numberArgument,
  oneOf,
  textArgument,
} from '../process-query/excel-object.ts';
import { deleteSheet } from '../workbook/act-on-sheet.ts';
import { columnLimit, rowLimit } from '../workbook/address.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Json, Workbook } from '../workbook/workbook.ts';
import { chartsObject } from './chart-collection-object.ts';
import { freezePanesObject } from './freeze-panes-object.ts';
import { protectionObject } from './protection-object.ts';
import { rangeObject } from './range-object.ts';
import { findPlace, RangePlace } from './range-place.ts';
import { tablesObject } from './table-collection-object.ts';

export function worksheetsObject(workbook: Workbook): ExcelObject {
  const worksheet = (sheet: Sheet) => worksheetObject(workbook, sheet);
  const shown = (visibleOnly: Argument) => {
    const visible = flagArgument(visibleOnly, false);
    return workbook.sheets.filter((sheet) => !visible || sheet.visibility === 'Visible');
  };
  const byKey = (key: Argument) => workbook.findSheet(textArgument(key));
  return {
    type: 'WorksheetCollection',
    get: {},
    items: () => workbook.sheets.map(worksheet),
    item: (key) => worksheet(found(byKey(key))),
    find: {
      Add: (name) =>
        worksheet(
          workbook.addSheet(
            name === undefined || name === null ? workbook.nextSheetName() : newName(workbook, name),
          ),
        ),
      GetActiveWorksheet: () => worksheet(workbook.selection.sheet),
      GetFirst: (visibleOnly) => worksheet(found(shown(visibleOnly)[0])),
      GetItem: (key) => worksheet(found(byKey(key))),
      GetItemOrNullObject: (key) => {
        const sheet = byKey(key);
        return sheet === undefined ? null : worksheet(sheet);
      },
      GetLast: (visibleOnly) => worksheet(found(shown(visibleOnly).at(-1))),
    },
    call: { GetCount: (visibleOnly) => shown(visibleOnly).length },
  };
}

/** 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end (support.microsoft.com, "Rename a worksheet"). */
function newName(workbook: Workbook, argument: Argument): string {
  const name = textArgument(argument);
  if (name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
    throw new ExcelError('InvalidArgument');
  if (workbook.findSheet(name) !== undefined) throw new ExcelError('ItemAlreadyExists');
  return name;
}

export function worksheetObject(workbook: Workbook, sheet: Sheet): ExcelObject {
  const range = (area: RangePlace['area']) => rangeObject(new RangePlace(workbook, sheet, area));
  const whole = { row: 0, column: 0, rows: rowLimit, columns: columnLimit };
  const used = (valuesOnly: Argument) => sheet.usedArea(flagArgument(valuesOnly, false));
  return {
    type: 'Worksheet',
    id: sheet.id,
    subject: sheet,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => workbook.sheets.indexOf(sheet),
      ShowGridlines: () => sheet.showGridlines,
      TabColor: () => sheet.tabColor,
      Visibility: () => sheet.visibility,
    },
    set: worksheetSetters(workbook, sheet),
    objects: {
      Charts: () => chartsObject(workbook, sheet),
      FreezePanes: () => freezePanesObject(workbook, sheet),
      Protection: () => protectionObject(sheet),
      Tables: () => tablesObject(workbook, sheet),
    },
    find: {
      GetCell: (row, column) =>
        range({ row: numberArgument(row), column: numberArgument(column), rows: 1, columns: 1 }),
      GetRange: (address) => {
        if (address === undefined || address === null || address === '') return range(whole);
        const place = findPlace(workbook, sheet, textArgument(address));
        // An address of another sheet is refused, as is one that cannot be read.
        if (place === undefined || place.sheet !== sheet) throw new ExcelError('InvalidArgument');
        return rangeObject(place);
      },
      GetRangeByIndexes: (row, column, rows, columns) =>
        range({
          row: numberArgument(row),
          column: numberArgument(column),
          rows: numberArgument(rows),
          columns: numberArgument(columns),
        }),
      GetUsedRange: (valuesOnly) => range(used(valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const area = used(valuesOnly);
        return area === undefined ? null : range(area);
      },
    },
    call: {
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
        if (workbook.selection.sheet !== sheet)
          workbook.selection = { sheet, area: { ...whole, rows: 1, columns: 1 } };
        return undefined;
      },
      Calculate: () => undefined,
      Delete: () => {
        deleteSheet(workbook, sheet);
        return undefined;
      },
    },
  };
}

function worksheetSetters(workbook: Workbook, sheet: Sheet): Record<string, (value: Json) => void> {
  return {
    Name: (value) => {
      if (value !== sheet.name) sheet.name = newName(workbook, value);
    },
    Position: (value) => {
      const to = numberArgument(value);
      if (to < 0 || to >= workbook.sheets.length) throw new ExcelError('InvalidArgument');
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      workbook.sheets.splice(to, 0, sheet);
    },
    // So the library writes `showGridlines` (`Worksheet_ShowGridlines_Set`).
    Gridlines: (value) => {
      sheet.showGridlines = flagArgument(value, true);
    },
    ShowGridlines: (value) => {
      sheet.showGridlines = flagArgument(value, true);
    },
    TabColor: (value) => {
      if (typeof value !== 'string' || !/^(#[0-9a-f]{6})?$/i.test(value))
        throw new ExcelError('InvalidArgument');
      sheet.tabColor = value.toUpperCase();
    },
    Visibility: (value) => {
      const visibility = oneOf(['Visible', 'Hidden', 'VeryHidden'], value);
      const others = workbook.sheets.some((one) => one !== sheet && one.visibility === 'Visible');
      if (visibility !== 'Visible' && !others) throw new ExcelError('InvalidOperation');
      sheet.visibility = visibility;
    },
  };
}
