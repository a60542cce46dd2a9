import type { Work } from '../../components/in-turns.ts';
import type { DatasetTable } from '../../datasets/dataset-table.ts';
import { noOthers, type OthersEdits } from '../../excel/others-notes.ts';
import type { Base } from '../../excel/table-base.ts';
import type { SheetTable } from '../../excel/table-steps.ts';
import { keyPlaceOf, type Labels, placeOf, watchedColumns } from './column-places.ts';
import { compareGone, compareRow, rowSide } from './compare-row.ts';
import type { CellDifference, Comparison, RowDifference, TableFault } from './comparison.ts';
import { likelyPlace } from './renamed-columns.ts';

/**
 * What the user has changed in a table, what others have changed in SharePoint, and where they meet: three ways, cell by cell,
 * from what the table was filled with. Only columns that may be changed are compared; of others the sheet is only a copy.
 *
 * @param others what is known of those who have the same workbook open: what they have typed is not the user's own
 */
export function* compareTable(
  base: Base,
  sheet: SheetTable,
  labels: Labels,
  fresh: DatasetTable,
  others: OthersEdits = noOthers,
): Work<Comparison | { readonly kind: 'noKey' }> {
  const keyPlace = keyPlaceOf(sheet, labels, fresh);
  if (keyPlace === -1) return { kind: 'noKey' };
  const columns = watchedColumns(base, sheet, labels, fresh);
  const there = columns.filter(({ place }) => place !== -1);
  const freshRows = new Map(fresh.rows.map((row) => [row.key, row]));
  const names = rowNames(sheet, labels, fresh);
  const seen = new Map<string, number>();
  const rows: RowDifference[] = [];
  const faults: TableFault[] = columns
    .filter(({ id, place }) => place === -1 && id in labels)
    .map(({ id, label }) => ({ kind: 'noColumn', label, place: likelyPlace(sheet, labels, fresh, id) }));

  for (const [row, cells] of sheet.body.entries()) {
    yield;
    const key = String(cells[keyPlace] ?? '');
    const first = seen.get(key);
    const name = names.inSheet(cells);
    if (key !== '' && first !== undefined) {
      faults.push({ kind: 'twice', row, first, name });
      continue;
    }
    if (key !== '') seen.set(key, row);
    const before = base.rows.get(key);
    const now = freshRows.get(key);
    const typed = (differing: readonly CellDifference[]) =>
      differing.map((cell): CellDifference => {
        const edited = cell.side === 'mine' || cell.side === 'conflict';
        const byOther = edited && others.wrote(key, cell.label, cells[cell.place]);
        return byOther ? { ...cell, byOther } : cell;
      });
    const common = { key, row, name, version: now?.version };
    if (now !== undefined) {
      const differing = compareRow(there, before, cells, now.cells);
      if (differing.length > 0) {
        rows.push({ ...common, kind: 'changed', side: rowSide(differing), cells: typed(differing) });
      }
    } else if (before !== undefined) {
      const { side, cells: left } = compareGone(there, before, cells);
      rows.push({ ...common, kind: 'gone', side, cells: typed(left) });
    } else if (fresh.mayAdd) {
      const filled = compareRow(there, undefined, cells, []).filter(({ sheet: value }) => value !== '');
      // A row in which nothing of ours stands is the user's own.
      if (filled.length > 0) {
        const mine = filled.map((cell): CellDifference => ({ ...cell, base: '', side: 'mine' }));
        rows.push({ ...common, kind: 'new', side: 'mine', cells: typed(mine) });
      }
    }
  }
  for (const row of fresh.rows) {
    yield;
    const { key, version } = row;
    if (seen.has(key)) continue;
    const before = base.rows.get(key);
    const name = names.fresh(row.cells);
    if (before === undefined || !fresh.mayAdd) {
      rows.push({ kind: 'arrived', side: 'theirs', key, name, version, cells: [] });
      continue;
    }
    const changed = columns.some(
      ({ baseAt, freshAt }) => baseAt !== -1 && freshAt !== -1 && before[baseAt] !== row.cells[freshAt],
    );
    rows.push({ kind: 'removed', side: changed ? 'conflict' : 'mine', key, name, version, cells: [] });
  }
  return { kind: 'compared', rows, faults };
}

/** Ids of columns that say what a row is about, the most telling first. */
const naming = ['measure', 'title', 'nameNb', 'competence'];

/** What a row is called to the person; where nothing tells, what stands in its first column of text. */
function rowNames(sheet: SheetTable, labels: Labels, { columns }: DatasetTable) {
  const telling = naming.map((id) => columns.findIndex((column) => column.id === id));
  const named = [...telling, columns.findIndex(({ kind }) => kind === 'text')].filter((at) => at !== -1);
  const places = named.map((at) => placeOf(sheet, labels, columns[at]?.id ?? ''));
  const first = (cells: readonly unknown[], at: readonly number[]) =>
    at.map((one) => String(cells[one] ?? '')).find((name) => name !== '') ?? '';
  return {
    inSheet: (cells: readonly unknown[]) => first(cells, places),
    fresh: (cells: readonly unknown[]) => first(cells, named),
  };
}
