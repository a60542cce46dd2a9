import { formatArea, parseArea } from '../workbook/address.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { columnArea, dataArea, type FilterCriteria, type SortField, type Table } from '../workbook/table.ts';
import { attribute, children, declaration, type Element, escapeXml } from './xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const flag = (value: boolean) => (value ? '1' : '0');

/** A table's own part of the file (ECMA-376 part 1, 18.5), with the filters and the sorting that ExcelJS drops. */
export function writeTablePart(table: Table): string {
  const filtered = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
  const filters = table.columns.map((column, index) => writeFilter(column.filter, index)).join('');
  const columns = table.columns
    .map(({ id, name }) => `<tableColumn id="${id}" name="${escapeXml(name.replaceAll('\n', '_x000a_'))}"/>`)
    .join('');
  return [
    `${declaration}<table xmlns="${main}" id="${table.id}" name="${escapeXml(table.name)}"`,
    ` displayName="${escapeXml(table.name)}" ref="${formatArea(table.area)}"`,
    table.showHeaders ? '' : ' headerRowCount="0"',
    table.showTotals ? ' totalsRowCount="1">' : ' totalsRowShown="0">',
    table.showFilterButton && table.showHeaders
      ? `<autoFilter ref="${formatArea(filtered)}">${filters}</autoFilter>`
      : '',
    writeSort(table),
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>`,
    `<tableStyleInfo name="${escapeXml(table.style)}" showFirstColumn="${flag(table.highlightFirstColumn)}"`,
    ` showLastColumn="${flag(table.highlightLastColumn)}" showRowStripes="${flag(table.showBandedRows)}"`,
    ` showColumnStripes="${flag(table.showBandedColumns)}"/></table>`,
  ].join('');
}

function writeFilter(filter: FilterCriteria | undefined, index: number): string {
  if (filter === undefined) return '';
  if (filter.filterOn === 'Values') {
    const values = (filter.values ?? []).filter((value) => typeof value === 'string');
    const list = values.map((value) => `<filter val="${escapeXml(value)}"/>`).join('');
    return `<filterColumn colId="${index}"><filters>${list}</filters></filterColumn>`;
  }
  const criteria = [filter.criterion1, filter.criterion2].filter((criterion) => criterion !== undefined);
  const list = criteria.map((criterion) => {
    const [, sign = '=', operand = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
    const operator = fileOperators[sign];
    return `<customFilter${operator === undefined ? '' : ` operator="${operator}"`} val="${escapeXml(operand)}"/>`;
  });
  const and = filter.operator === 'Or' || list.length < 2 ? '' : ' and="1"';
  return `<filterColumn colId="${index}"><customFilters${and}>${list.join('')}</customFilters></filterColumn>`;
}

const fileOperators: Record<string, string> = {
  '<>': 'notEqual',
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
};

function writeSort(table: Table): string {
  if (table.sort === undefined || table.sort.fields.length === 0) return '';
  const data = dataArea(table);
  const conditions = table.sort.fields.map(({ key, ascending = true }) => {
    const area = formatArea(columnArea(data, key));
    return `<sortCondition${ascending ? '' : ' descending="1"'} ref="${area}"/>`;
  });
  const matchCase = table.sort.matchCase ? ' caseSensitive="1"' : '';
  return `<sortState${matchCase} ref="${formatArea(data)}">${conditions.join('')}</sortState>`;
}

/** Undefined when the part does not describe a table. */
export function readTablePart(part: Element, sheet: Sheet): Omit<Table, 'id'> | undefined {
  const area = parseArea(attribute(part, 'ref') ?? '');
  const name = attribute(part, 'displayName');
  if (area === undefined || name === undefined) return undefined;
  const [filter] = children(part, 'autoFilter');
  const style = children(part, 'tableStyleInfo')[0];
  const filters = new Map(
    children(filter, 'filterColumn').map((column) => [attribute(column, 'colId'), readFilter(column)]),
  );
  return {
    name,
    sheet,
    area,
    columns: children(children(part, 'tableColumns')[0], 'tableColumn').map((column, index) => ({
      id: Number(attribute(column, 'id')),
      name: (attribute(column, 'name') ?? '').replaceAll('_x000a_', '\n'),
      filter: filters.get(String(index)),
    })),
    showHeaders: attribute(part, 'headerRowCount') !== '0',
    showTotals: attribute(part, 'totalsRowCount') === '1',
    style: attribute(style, 'name') ?? '',
    showBandedRows: attribute(style, 'showRowStripes') === '1',
    showBandedColumns: attribute(style, 'showColumnStripes') === '1',
    showFilterButton: filter !== undefined,
    highlightFirstColumn: attribute(style, 'showFirstColumn') === '1',
    highlightLastColumn: attribute(style, 'showLastColumn') === '1',
    sort: readSort(children(part, 'sortState')[0], area.column),
  };
}

function readFilter(column: Element): FilterCriteria | undefined {
  const [values] = children(column, 'filters');
  if (values !== undefined) {
    return {
      filterOn: 'Values',
      values: children(values, 'filter').map((filter) => attribute(filter, 'val') ?? ''),
    };
  }
  const [custom] = children(column, 'customFilters');
  const criteria = children(custom, 'customFilter').map((filter) => {
    const named = attribute(filter, 'operator');
    const sign = Object.keys(fileOperators).find((key) => fileOperators[key] === named) ?? '=';
    return `${sign}${attribute(filter, 'val') ?? ''}`;
  });
  const [criterion1, criterion2] = criteria;
  if (criterion1 === undefined) return undefined;
  const both = criterion2 === undefined ? {} : { criterion2 };
  return {
    filterOn: 'Custom',
    criterion1,
    ...both,
    operator: attribute(custom, 'and') === '1' ? 'And' : 'Or',
  };
}

function readSort(state: Element | undefined, firstColumn: number): Table['sort'] {
  if (state === undefined) return undefined;
  const fields = children(state, 'sortCondition').flatMap((condition): SortField[] => {
    const area = parseArea(attribute(condition, 'ref') ?? '');
    if (area === undefined) return [];
    return [{ key: area.column - firstColumn, ascending: attribute(condition, 'descending') !== '1' }];
  });
  return { fields, matchCase: attribute(state, 'caseSensitive') === '1' };
}
