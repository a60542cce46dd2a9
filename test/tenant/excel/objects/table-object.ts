import { ExcelError } from '../process-query/excel-error.ts';
import { type ExcelObject, flagArgument, found, textArgument } from '../process-query/excel-object.ts';
import { deleteTable } from '../workbook/act-on-sheet.ts';
import type { Area } from '../workbook/address.ts';
import { renameTable, resizeTable } from '../workbook/edit-table.ts';
import { insertCells } from '../workbook/shift-cells.ts';
import { applyFilters } from '../workbook/sort-filter.ts';
import { dataArea, headerArea, type Table, totalsArea } from '../workbook/table.ts';
import { type Json, tableId, type Workbook } from '../workbook/workbook.ts';
import { guardSheet } from './guard-sheet.ts';
import { rangeObject } from './range-object.ts';
import { placeArgument, RangePlace } from './range-place.ts';
import { filterAsJson, tableSortObject } from './sort-objects.ts';
import { tableColumnsObject } from './table-column-objects.ts';
import { tableRowsObject } from './table-row-objects.ts';
import { worksheetObject } from './worksheet-object.ts';

export function tableObject(workbook: Workbook, table: Table): ExcelObject {
  const range = (area: Area | undefined) => rangeObject(new RangePlace(workbook, table.sheet, found(area)));
  return guardSheet(table.sheet, {
    type: 'Table',
    id: tableId(table),
    subject: table,
    get: {
      HighlightFirstColumn: () => table.highlightFirstColumn,
      HighlightLastColumn: () => table.highlightLastColumn,
      Id: () => tableId(table),
      LegacyId: () => String(table.id),
      Name: () => table.name,
      ShowBandedColumns: () => table.showBandedColumns,
      ShowBandedRows: () => table.showBandedRows,
      ShowFilterButton: () => table.showFilterButton,
      ShowHeaders: () => table.showHeaders,
      ShowTotals: () => table.showTotals,
      Style: () => table.style,
    },
    set: tableSetters(workbook, table),
    objects: {
      AutoFilter: () => tableAutoFilterObject(workbook, table),
      Columns: () => tableColumnsObject(workbook, table),
      Rows: () => tableRowsObject(workbook, table),
      Sort: () => tableSortObject(table),
      Worksheet: () => worksheetObject(workbook, table.sheet),
    },
    find: {
      ConvertToRange: () => {
        workbook.removeTable(table);
        return range(table.area);
      },
      GetDataBodyRange: () => range(dataArea(table)),
      GetHeaderRowRange: () => range(headerArea(table)),
      GetRange: () => range(table.area),
      GetTotalRowRange: () => range(totalsArea(table)),
    },
    call: {
      ClearFilters: () => {
        for (const column of table.columns) column.filter = undefined;
        applyFilters(table);
        return undefined;
      },
      Delete: () => {
        deleteTable(workbook, table);
        return undefined;
      },
      ReapplyFilters: () => {
        applyFilters(table);
        return undefined;
      },
      Resize: (newRange) => {
        const place = placeArgument(workbook, table.sheet, newRange);
        if (place.sheet !== table.sheet) throw new ExcelError('InvalidArgument');
        resizeTable(workbook, table, place.area);
        return undefined;
      },
    },
  });
}

function tableSetters(workbook: Workbook, table: Table): Record<string, (value: Json) => void> {
  return {
    HighlightFirstColumn: (value) => {
      table.highlightFirstColumn = flagArgument(value, false);
    },
    HighlightLastColumn: (value) => {
      table.highlightLastColumn = flagArgument(value, false);
    },
    Name: (value) => renameTable(workbook, table, textArgument(value)),
    ShowBandedColumns: (value) => {
      table.showBandedColumns = flagArgument(value, false);
    },
    ShowBandedRows: (value) => {
      table.showBandedRows = flagArgument(value, true);
    },
    ShowFilterButton: (value) => {
      table.showFilterButton = flagArgument(value, true);
    },
    ShowTotals: (value) => showTotals(workbook, table, flagArgument(value, false)),
    Style: (value) => {
      const style = textArgument(value);
      if (!/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)) {
        throw new ExcelError('InvalidArgument');
      }
      table.style = style;
    },
  };
}

/** The totals row is put in below the data, with the word Excel writes first; Norwegian Excel says `Totalt`. */
function showTotals(workbook: Workbook, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const last = totalsArea(table);
  if (last !== undefined) {
    for (const { row, column } of [...table.sheet.cellsIn(last)]) table.sheet.setCell(row, column, undefined);
    table.area = { ...table.area, rows: table.area.rows - 1 };
  } else {
    const below = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
    if (!table.sheet.isEmpty(below)) insertCells(workbook, table.sheet, below, 'Down');
    table.sheet.ensureCell(below.row, below.column).value = 'Totalt';
    table.area = { ...table.area, rows: table.area.rows + 1 };
  }
  table.showTotals = show;
}

function tableAutoFilterObject(workbook: Workbook, table: Table): ExcelObject {
  return {
    type: 'AutoFilter',
    get: {
      Criteria: () => table.columns.map((column) => filterAsJson(column.filter)),
      Enabled: () => table.showFilterButton,
      IsDataFiltered: () => table.columns.some((column) => column.filter !== undefined),
    },
    find: { GetRange: () => rangeObject(new RangePlace(workbook, table.sheet, table.area)) },
    call: {
      ClearCriteria: () => {
        for (const column of table.columns) column.filter = undefined;
        applyFilters(table);
        return undefined;
      },
      Reapply: () => {
        applyFilters(table);
        return undefined;
      },
    },
  };
}
