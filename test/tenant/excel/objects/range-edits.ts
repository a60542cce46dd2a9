import { ExcelError } from '../process-query/excel-error.ts';
import { type Argument, numberArgument, oneOf } from '../process-query/excel-object.ts';
import { columnLimit, intersect, rowLimit } from '../workbook/address.ts';
import { deleteTableRows, withoutTable } from '../workbook/edit-table.ts';
import { deleteCells, insertCells } from '../workbook/shift-cells.ts';
import { dataArea } from '../workbook/table.ts';
import type { Json } from '../workbook/workbook.ts';
import { followHeaders } from '../workbook/write-cells.ts';
import { placeArgument, type RangePlace } from './range-place.ts';

type Call = Record<string, (...args: Argument[]) => Json | undefined>;

/** The methods of a range that change the sheet, or only ask. */
export function rangeEdits(place: RangePlace): Call {
  return {
    // Sent before an array is written in pieces; refuses the wrong shape for the whole.
    _ValidateArraySize: (rows, columns) => {
      if (numberArgument(rows) !== place.area.rows || numberArgument(columns) !== place.area.columns) {
        throw new ExcelError('InvalidArgument');
      }
      return undefined;
    },
    Calculate: () => undefined,
    Clear: (applyTo) => clear(place, oneOf(clearings, applyTo ?? 'All')),
    CopyFrom: (source) => copyFrom(place, placeArgument(place.workbook, place.sheet, source)),
    Delete: (shift) => remove(place, oneOf(['Up', 'Left'], shift)),
    Select: () => {
      place.workbook.selection = { sheet: place.sheet, area: place.area };
      return undefined;
    },
  };
}

const clearings = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

function clear(place: RangePlace, what: (typeof clearings)[number]): undefined {
  for (const { cell } of place.sheet.cellsIn(place.area)) {
    if (what === 'All' || what === 'Contents' || what === 'ResetContents') {
      Object.assign(cell, { value: '', formula: undefined });
    }
    if (what === 'All' || what === 'Formats')
      Object.assign(cell, { style: undefined, numberFormat: undefined });
  }
  for (const table of place.workbook.tablesIn(place.sheet, place.area)) followHeaders(table, place.area);
}

/** The source is repeated as often as it goes into the range, and reaches beyond it when it is larger. */
function copyFrom(place: RangePlace, source: RangePlace): undefined {
  const { area } = source;
  const rows = Math.max(place.area.rows - (place.area.rows % area.rows), area.rows);
  const columns = Math.max(place.area.columns - (place.area.columns % area.columns), area.columns);
  const target = place.at({ ...place.area, rows, columns });
  if (target.isTooLarge) throw new ExcelError('InvalidArgument');
  const copies = Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => source.sheet.cell(area.row + r, area.column + c)),
  ).map((line) => line.map((cell) => (cell === undefined ? undefined : { ...cell })));
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      place.sheet.setCell(
        place.area.row + r,
        place.area.column + c,
        copies[r % area.rows]?.[c % area.columns],
      );
    }
  }
  for (const table of place.workbook.tablesIn(place.sheet, target.area)) followHeaders(table, target.area);
}

export function insertRange(place: RangePlace, shift: Argument): RangePlace {
  insertCells(place.workbook, place.sheet, place.area, oneOf(['Down', 'Right'], shift));
  return place;
}

/** Rows cut out of the middle of a table shorten it; anything else that would tear a table is refused. */
function remove(place: RangePlace, shift: 'Up' | 'Left'): undefined {
  const { workbook, sheet, area } = place;
  const [table] = workbook.tablesIn(sheet, area);
  const data = table === undefined ? undefined : dataArea(table);
  const rows = data === undefined ? undefined : intersect(data, area);
  const wide = area.columns === columnLimit || rows?.columns === table?.area.columns;
  const inside = rows !== undefined && rows.rows === area.rows && area.rows < rowLimit;
  if (
    table === undefined ||
    data === undefined ||
    rows === undefined ||
    !inside ||
    !wide ||
    shift === 'Left'
  ) {
    deleteCells(workbook, sheet, area, shift);
    return;
  }
  if (area.columns === table.area.columns) deleteTableRows(workbook, table, rows.row - data.row, rows.rows);
  else {
    if (rows.rows === data.rows) throw new ExcelError('InsertDeleteConflict');
    withoutTable(workbook, table, () => deleteCells(workbook, sheet, area, 'Up'));
    table.area = { ...table.area, rows: table.area.rows - rows.rows };
  }
}
