import type { DatasetTable } from '../../datasets/dataset-table.ts';
import type { SheetTable } from '../../excel/table-steps.ts';
import { cellName } from './cell-name.ts';
import { type Labels, placeOf } from './column-places.ts';

/** A column that is not there under its own name, and the one that stands in its place and may be it. */
export interface RenamedColumn {
  readonly id: string;
  readonly column: string;
  readonly now: string;
  readonly cell: string;
}

/** Columns of ours that probably have another name now: not those that are gone, where one of ours stands in their place. */
export function renamedColumns(
  sheet: SheetTable,
  labels: Labels,
  fresh: DatasetTable,
): readonly RenamedColumn[] {
  const ours = new Set(Object.values(labels));
  return fresh.columns.flatMap(({ id }) => {
    const column = labels[id];
    if (column === undefined || placeOf(sheet, labels, id) !== -1) return [];
    const place = likelyPlace(sheet, labels, fresh, id);
    const now = sheet.header[place] ?? '';
    return ours.has(now) ? [] : [{ id, column, now, cell: cellName(sheet, { row: -1, column: place }) }];
  });
}

/** Where a column that has another name now probably stands: after the one that came before it, if that place has a name we do not know. */
export function likelyPlace(sheet: SheetTable, labels: Labels, fresh: DatasetTable, id: string): number {
  const at = fresh.columns.findIndex((column) => column.id === id);
  const before = fresh.columns
    .slice(0, Math.max(at, 0))
    .findLast((column) => placeOf(sheet, labels, column.id) !== -1);
  const place = before === undefined ? 0 : placeOf(sheet, labels, before.id) + 1;
  return Math.min(place, sheet.header.length - 1);
}
