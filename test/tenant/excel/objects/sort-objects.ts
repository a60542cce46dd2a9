import { ExcelError } from '../process-query/excel-error.ts';
import { type Argument, type ExcelObject, flagArgument } from '../process-query/excel-object.ts';
import { applyFilters, sortRows, sortTable } from '../workbook/sort-filter.ts';
import type { FilterCriteria, SortField, Table, TableColumn } from '../workbook/table.ts';
import type { Json } from '../workbook/workbook.ts';
import type { RangePlace } from './range-place.ts';

function sortFields(argument: Argument): SortField[] {
  if (!Array.isArray(argument) || argument.length === 0) throw new ExcelError('InvalidArgument');
  return argument.map((field: Json): SortField => {
    if (typeof field !== 'object' || field === null || !('key' in field))
      throw new ExcelError('InvalidArgument');
    const { key, ascending, sortOn = 'Value' } = field;
    if (typeof key !== 'number') throw new ExcelError('InvalidArgument');
    if (sortOn !== 'Value') throw new ExcelError('UnsupportedOperation');
    return { key, ascending: ascending !== false };
  });
}

export function rangeSortObject(place: RangePlace): ExcelObject {
  return {
    type: 'RangeSort',
    get: {},
    call: {
      Apply: (fields, matchCase, hasHeaders) => {
        const skipped = flagArgument(hasHeaders, false) ? 1 : 0;
        const area = { ...place.area, row: place.area.row + skipped, rows: place.area.rows - skipped };
        sortRows(place.sheet, area, sortFields(fields), flagArgument(matchCase, false));
        return undefined;
      },
    },
  };
}

export function tableSortObject(table: Table): ExcelObject {
  return {
    type: 'TableSort',
    get: {
      MatchCase: () => table.sort?.matchCase ?? false,
      Method: () => 'PinYin',
      Fields: () =>
        (table.sort?.fields ?? []).map(({ key, ascending = true }) => ({ key, ascending, sortOn: 'Value' })),
    },
    call: {
      Apply: (fields, matchCase) =>
        sortTable(table, sortFields(fields), flagArgument(matchCase, false)) ?? undefined,
      Clear: () => {
        table.sort = undefined;
        return undefined;
      },
      Reapply: () => {
        if (table.sort !== undefined) sortTable(table, table.sort.fields, table.sort.matchCase);
        return undefined;
      },
    },
  };
}

export function filterObject(table: Table, column: TableColumn): ExcelObject {
  const apply = (filter: FilterCriteria | undefined) => {
    column.filter = filter;
    applyFilters(table);
    return undefined;
  };
  return {
    type: 'Filter',
    get: { Criteria: () => filterAsJson(column.filter) },
    call: {
      Apply: (criteria) => apply(filterCriteria(criteria)),
      ApplyValuesFilter: (values) => apply(filterCriteria({ filterOn: 'Values', values: list(values) })),
      ApplyCustomFilter: (criterion1, criterion2, operator) =>
        apply(
          filterCriteria({
            filterOn: 'Custom',
            criterion1: text(criterion1),
            ...second(criterion2, operator),
          }),
        ),
      Clear: () => apply(undefined),
    },
  };
}

const second = (criterion: Argument, operator: Argument) => ({
  ...(typeof criterion === 'string' && { criterion2: criterion }),
  ...(typeof operator === 'string' && { operator }),
});

function filterCriteria(argument: Argument): FilterCriteria {
  if (typeof argument !== 'object' || argument === null || !('filterOn' in argument)) {
    throw new ExcelError('InvalidArgument');
  }
  const { filterOn, criterion1, criterion2, operator, values } = argument;
  if (filterOn === 'Values') return { filterOn, values: list(values) };
  if (filterOn !== 'Custom') throw new ExcelError('UnsupportedOperation');
  return {
    filterOn,
    criterion1: text(criterion1),
    ...(criterion2 !== undefined && criterion2 !== null && { criterion2: text(criterion2) }),
    operator: operator === undefined || operator === null ? 'And' : text(operator),
  };
}

export function filterAsJson(filter: FilterCriteria | undefined): Json {
  if (filter === undefined) return null;
  const { filterOn, criterion1 = '', criterion2 = '', operator = 'And', values = [] } = filter;
  return {
    filterOn,
    criterion1,
    criterion2,
    operator,
    values: values.filter((value) => typeof value === 'string'),
  };
}

function text(argument: Argument): string {
  if (typeof argument !== 'string') throw new ExcelError('InvalidArgument');
  return argument;
}

function list(argument: Argument): string[] {
  if (!Array.isArray(argument)) throw new ExcelError('InvalidArgument');
  return argument.map(text);
}
