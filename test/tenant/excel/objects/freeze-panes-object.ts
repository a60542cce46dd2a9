import { type ExcelObject, numberArgument } from '../process-query/excel-object.ts';
import { columnLimit, rowLimit } from '../workbook/address.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { rangeObject } from './range-object.ts';
import { placeArgument, RangePlace } from './range-place.ts';

export function freezePanesObject(workbook: Workbook, sheet: Sheet): ExcelObject {
  const freeze = (rows: number, columns: number) => {
    sheet.frozen = { rows, columns };
    return undefined;
  };
  const location = () => {
    const { rows, columns } = sheet.frozen;
    if (rows + columns === 0) return null;
    const area = { row: 0, column: 0, rows: rows || rowLimit, columns: columns || columnLimit };
    return rangeObject(new RangePlace(workbook, sheet, area));
  };
  return {
    type: 'WorksheetFreezePanes',
    get: {},
    find: { GetLocation: location, GetLocationOrNullObject: location },
    call: {
      FreezeAt: (range) => {
        const { rows, columns, row, column } = placeArgument(workbook, sheet, range).area;
        return freeze(rows === rowLimit ? 0 : row + rows, columns === columnLimit ? 0 : column + columns);
      },
      FreezeColumns: (count) => freeze(0, numberArgument(count, 1)),
      FreezeRows: (count) => freeze(numberArgument(count, 1), 0),
      Unfreeze: () => freeze(0, 0),
    },
  };
}
