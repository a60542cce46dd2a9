import { ExcelError } from '../process-query/excel-error.ts';
import type { Argument } from '../process-query/excel-object.ts';
import { isObject } from '../process-query/excel-object.ts';
import { type Area, columnLimit, parseArea, rowLimit, splitSheet } from '../workbook/address.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { headerArea } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** The cells a range object stands for. */
export class RangePlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;

  constructor(workbook: Workbook, sheet: Sheet, area: Area) {
    const { row, column, rows, columns } = area;
    const onSheet = row >= 0 && column >= 0 && row + rows <= rowLimit && column + columns <= columnLimit;
    if (!onSheet || rows < 1 || columns < 1) throw new ExcelError('InvalidArgument');
    this.workbook = workbook;
    this.sheet = sheet;
    this.area = area;
  }

  at(area: Area): RangePlace {
    return new RangePlace(this.workbook, this.sheet, area);
  }

  /** More than this and Excel gives null for values (platform facts on limits: 5,000,000 cells). */
  get isTooLarge(): boolean {
    return this.area.rows * this.area.columns > 5_000_000;
  }
}

/** An address, a name or a structured reference such as `Tiltak[#All]`, seen from a sheet. */
export function findPlace(workbook: Workbook, sheet: Sheet, address: string): RangePlace | undefined {
  const { sheet: sheetName, local } = splitSheet(address.replace(/^=/, ''));
  const on = sheetName === undefined ? sheet : workbook.findSheet(sheetName);
  if (on === undefined) return undefined;
  const area = parseArea(local);
  if (area !== undefined) return new RangePlace(workbook, on, area);
  const name = workbook.findName(local);
  if (name !== undefined) return findPlace(workbook, sheet, name.formula);
  const table = workbook.findTable(local.replace(/\[#All\]$/i, ''));
  if (table === undefined) return undefined;
  const header = headerArea(table);
  const whole = /\[#All\]$/i.test(local) || header === undefined;
  const data = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  return new RangePlace(workbook, table.sheet, whole ? table.area : data);
}

/** A range argument: an address or a range object. */
export function placeArgument(workbook: Workbook, sheet: Sheet, argument: Argument): RangePlace {
  if (isObject(argument) && argument.subject instanceof RangePlace) return argument.subject;
  if (typeof argument !== 'string') throw new ExcelError('InvalidArgument');
  const place = findPlace(workbook, sheet, argument);
  if (place === undefined) throw new ExcelError('InvalidArgument');
  return place;
}
