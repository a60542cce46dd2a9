import { ExcelError } from '../process-query/excel-error.ts';
import {
  type Argument,
  type ExcelObject,
  flagArgument,
  numberArgument,
} from '../process-query/excel-object.ts';
import { type Area, bounding, columnLimit, intersect, rowLimit } from '../workbook/address.ts';
import { mergedAreas } from './range-areas-object.ts';
import { insertRange } from './range-edits.ts';
import { rangeObject } from './range-object.ts';
import { placeArgument, type RangePlace } from './range-place.ts';
import { tableListObject } from './table-collection-object.ts';

type Find = Record<string, (...args: Argument[]) => ExcelObject | null>;

/** The methods that lead from one range to another. */
export function rangeMoves(place: RangePlace): Find {
  const { area, sheet, workbook } = place;
  const to = (change: Partial<Area>) => rangeObject(place.at({ ...area, ...change }));
  const other = (argument: Argument) => {
    const found = placeArgument(workbook, sheet, argument);
    if (found.sheet !== sheet) throw new ExcelError('InvalidArgument');
    return found.area;
  };
  const used = (valuesOnly: Argument) => {
    const found = sheet.usedArea(flagArgument(valuesOnly, false), area);
    return found === undefined ? undefined : rangeObject(place.at(found));
  };
  const common = (argument: Argument) => {
    const found = intersect(area, other(argument));
    return found === undefined ? undefined : rangeObject(place.at(found));
  };
  return {
    GetAbsoluteResizedRange: (rows, columns) =>
      to({ rows: numberArgument(rows), columns: numberArgument(columns) }),
    GetBoundingRect: (another) => rangeObject(place.at(bounding(area, other(another)))),
    GetCell: (row, column) => {
      const r = numberArgument(row);
      const c = numberArgument(column);
      return to({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
    },
    GetColumn: (column) => to({ column: area.column + within(column, area.columns), columns: 1 }),
    GetColumnsAfter: (count) => {
      const number = adjacent(count);
      return number > 0
        ? to({ column: area.column + area.columns, columns: number })
        : to({ column: area.column + area.columns + number, columns: -number });
    },
    GetColumnsBefore: (count) => {
      const number = adjacent(count);
      return number > 0 ? to({ column: area.column - number, columns: number }) : to({ columns: -number });
    },
    GetEntireColumn: () => to({ row: 0, rows: rowLimit }),
    GetEntireRow: () => to({ column: 0, columns: columnLimit }),
    GetIntersection: (another) => {
      const found = common(another);
      if (found === undefined) throw new ExcelError('ItemNotFound');
      return found;
    },
    GetIntersectionOrNullObject: (another) => common(another) ?? null,
    GetLastCell: () =>
      to({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
    GetLastColumn: () => to({ column: area.column + area.columns - 1, columns: 1 }),
    GetLastRow: () => to({ row: area.row + area.rows - 1, rows: 1 }),
    GetMergedAreasOrNullObject: () => mergedAreas(place),
    GetOffsetRange: (rows, columns) =>
      to({ row: area.row + numberArgument(rows), column: area.column + numberArgument(columns) }),
    GetResizedRange: (rows, columns) =>
      to({ rows: area.rows + numberArgument(rows), columns: area.columns + numberArgument(columns) }),
    GetRow: (row) => to({ row: area.row + within(row, area.rows), rows: 1 }),
    GetRowsAbove: (count) => {
      const number = adjacent(count);
      return number > 0 ? to({ row: area.row - number, rows: number }) : to({ rows: -number });
    },
    GetRowsBelow: (count) => {
      const number = adjacent(count);
      return number > 0
        ? to({ row: area.row + area.rows, rows: number })
        : to({ row: area.row + area.rows + number, rows: -number });
    },
    GetTables: (fullyContained) => tableListObject(place, flagArgument(fullyContained, false)),
    // Excel answers an empty sheet's used range with its first cell.
    GetUsedRange: (valuesOnly) => used(valuesOnly) ?? to({ rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (valuesOnly) => used(valuesOnly) ?? null,
    Insert: (shift) => rangeObject(insertRange(place, shift)),
  };
}

function adjacent(count: Argument): number {
  const number = numberArgument(count, 1);
  if (number === 0) throw new ExcelError('InvalidArgument');
  return number;
}

function within(index: Argument, length: number): number {
  const number = numberArgument(index);
  if (number < 0 || number >= length) throw new ExcelError('InvalidArgument');
  return number;
}
