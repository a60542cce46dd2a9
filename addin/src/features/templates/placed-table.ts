import type { DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import type { DatasetTable } from '../../datasets/dataset-table.ts';

/** A dataset and the table it is in the workbook. */
export interface PlacedTable {
  readonly view: DatasetView;
  readonly table: DatasetTable;
  readonly tableName: string;
}

/** Where a column stands, counted from 0. A template asks only for columns its dataset always has. */
export function columnAt({ table: { columns } }: Pick<PlacedTable, 'table'>, id: string): number {
  const at = columns.findIndex((column) => column.id === id);
  if (at < 0) throw new Error(`The table has no column ${id}`);
  return at;
}

/** Whether there is any number to draw: numbers of too few people are words. */
export function hasNumbers(table: DatasetTable, ids: readonly string[]): boolean {
  const places = table.columns.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  return table.rows.some(({ cells }) => places.some((at) => typeof cells[at] === 'number'));
}
