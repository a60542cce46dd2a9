import type { DatasetCell, DatasetColumn, DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import { excelDay } from '@rod-trad/shared/domain/excel-day';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import type { Work } from '../components/in-turns.ts';
import type { Base } from '../excel/table-base.ts';
import type { Cell } from '../excel/table-steps.ts';

interface TableRow {
  readonly key: string;
  readonly version?: string | undefined;
  /** One for each column. */
  readonly cells: readonly Cell[];
}

/** A dataset as Excel will give it back, so that the next comparison finds it unchanged. */
export interface DatasetTable {
  readonly columns: readonly DatasetColumn[];
  readonly rows: readonly TableRow[];
  readonly totals?: readonly Cell[] | undefined;
  readonly mayAdd: boolean;
}

export function* datasetTable(view: DatasetView): Work<DatasetTable> {
  const { columns, mayAdd } = view;
  const rows: TableRow[] = [];
  for (const row of view.rows) {
    rows.push(tableRow(columns, row));
    yield;
  }
  const totals = view.totals?.map((cell, at) => excelCell(columns[at], cell));
  return { columns, rows, totals, mayAdd };
}

export function tableRow(columns: readonly DatasetColumn[], row: DatasetView['rows'][number]): TableRow {
  const cells = columns.map((column, at) =>
    column.kind === 'key' ? row.key : excelCell(column, row.cells[at] ?? ''),
  );
  return { key: row.key, version: row.version, cells };
}

/** What a table has been filled with, where it may be changed. */
export function baseOf({ columns, rows }: DatasetTable): Base {
  const places = columns.flatMap(({ editable }, at) => (editable ? [at] : []));
  return {
    columns: places.map((at) => columns[at]?.id ?? ''),
    rows: new Map(
      places.length === 0 ? [] : rows.map(({ key, cells }) => [key, places.map((at) => cells[at] ?? '')]),
    ),
  };
}

/** What a cell can hold (support.microsoft.com, "Excel specifications and limits"), less the apostrophe that marks text. */
const longestText = 32_766;

function excelCell(column: DatasetColumn | undefined, cell: DatasetCell): Cell {
  if (typeof cell === 'number') return cell;
  const day = column?.kind === 'date' ? parseIsoDate(cell) : undefined;
  if (day !== undefined) return excelDay(day);
  const lines = cell.replaceAll(/\r\n?/g, '\n');
  return lines.length > longestText ? `${lines.slice(0, longestText - 1)}…` : lines;
}
