import type { DatasetColumn } from '@rod-trad/shared/contracts/dataset-views';
import type { DatasetTable } from '../../datasets/dataset-table.ts';
import type { Base } from '../../excel/table-base.ts';
import type { Cell, PlacedColumn, SheetTable } from '../../excel/table-steps.ts';

/** Column id → the label the table was inserted with. */
export type Labels = Readonly<Record<string, string>>;

/** Where a column of ours stands; -1 when it was never inserted, was renamed or was deleted, and so is not ours to write. */
export function placeOf(sheet: SheetTable, labels: Labels, id: string): number {
  const label = labels[id];
  return label === undefined ? -1 : sheet.header.indexOf(label);
}

/** Where the key of each row stands; -1 when it is gone, and no row can be recognised. */
export function keyPlaceOf(sheet: SheetTable, labels: Labels, { columns }: DatasetTable): number {
  const key = columns.find(({ kind }) => kind === 'key');
  return key === undefined ? -1 : placeOf(sheet, labels, key.id);
}

/** What the column of keys is called, to say that it is missing. */
export function keyLabel(labels: Labels, { columns }: DatasetTable): string {
  const key = columns.find(({ kind }) => kind === 'key');
  return labels[key?.id ?? ''] ?? key?.label ?? '';
}

/** A column that somebody may change in the sheet, or that somebody could when it was filled. */
export interface WatchedColumn {
  readonly id: string;
  readonly label: string;
  /** In the sheet; -1 when it is not there under its own name. */
  readonly place: number;
  /** As it comes now; absent when whoever asks may not see it. */
  readonly column: DatasetColumn | undefined;
  /** Among the fresh cells, and among those of the base; -1 when it is not there. */
  readonly freshAt: number;
  readonly baseAt: number;
}

/** The columns in which a change in the sheet counts, in the order in which they come. One that was never inserted is none of them: of it nothing may get into the workbook. */
export function watchedColumns(
  base: Base,
  sheet: SheetTable,
  labels: Labels,
  fresh: DatasetTable,
): readonly WatchedColumn[] {
  const now = fresh.columns.filter(
    ({ id, editable }) => id in labels && (editable || base.columns.includes(id)),
  );
  const hidden = base.columns.filter((id) => fresh.columns.every((column) => column.id !== id));
  return [...now.map(({ id }) => id), ...hidden].map((id) => {
    const freshAt = fresh.columns.findIndex((column) => column.id === id);
    const column = fresh.columns[freshAt];
    return {
      id,
      label: labels[id] ?? column?.label ?? id,
      place: placeOf(sheet, labels, id),
      ...{ column, freshAt, baseAt: base.columns.indexOf(id) },
    };
  });
}

const growing: ReadonlySet<string> = new Set(['mark', 'number', 'percent'] satisfies DatasetColumn['kind'][]);

/**
 * Columns the dataset has got since the table was inserted, such as a new year, each to be put in after the one before it of its
 * kind. Columns of text are not put in: a table inserted by somebody who sees numbers only must not get names because somebody
 * else refreshes it.
 */
export function newColumns(
  sheet: SheetTable,
  fresh: DatasetTable,
  labels: Labels,
): readonly (PlacedColumn & { readonly id: string })[] {
  const header = [...sheet.header];
  const ids: Record<string, string> = { ...labels };
  const added: (PlacedColumn & { id: string })[] = [];
  for (const [at, { id, label, kind, heat }] of fresh.columns.entries()) {
    // A column of the user's own may already carry the name: it stays the user's.
    if (!growing.has(kind) || id in labels || header.includes(label)) continue;
    const there = (column: DatasetColumn) => column.kind === kind && header.includes(ids[column.id] ?? '');
    const before = fresh.columns.slice(0, at).findLast(there);
    const after = fresh.columns.slice(at + 1).find(there);
    // Whoever has taken all of them out of the table does not want a new one.
    if (before === undefined && after === undefined) continue;
    const place =
      before === undefined
        ? header.indexOf(ids[after?.id ?? ''] ?? '')
        : header.indexOf(ids[before.id] ?? '') + 1;
    header.splice(place, 0, label);
    ids[id] = label;
    added.push({ id, label, kind, heat, place });
  }
  return added;
}

/** The fresh cell of a watched column; nothing where the column does not come. */
export function freshCell(cells: readonly Cell[], { freshAt }: WatchedColumn): Cell {
  return cells[freshAt] ?? '';
}
