import type { GridRow } from '../../../components/grid/grid-parts.ts';
import { isLacking, type MapModel } from './map-model.ts';

export interface MapRow extends GridRow {
  /** Place in the model. */
  readonly at: number;
}

/**
 * The units to show: those whose parents are all open; of those, when only gaps are asked for, the ones that have a gap in what
 * is shown, with the units above them. The unit that was asked about is always there.
 */
export function chooseRows(
  model: MapModel,
  columns: readonly number[],
  open: ReadonlySet<string>,
  onlyGaps: boolean,
): readonly MapRow[] {
  const { rows, parents } = model;
  const kept = rows.map(
    (_, row) => !onlyGaps || columns.some((column) => isLacking(model.cell(row, column))),
  );
  for (let row = rows.length - 1; row > 0; row -= 1) if (kept[row]) kept[parents[row] ?? 0] = true;
  const children = new Map<number, number[]>();
  for (const [row, parent] of parents.entries()) {
    if (row === 0 || !kept[row]) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [row]);
    else siblings.push(row);
  }
  const shown: MapRow[] = [];
  const add = (at: number, position: number, siblings: number, parent: number): void => {
    const unit = rows[at]?.unit;
    if (unit === undefined) return;
    const below = children.get(at) ?? [];
    const isOpen = at === 0 || open.has(unit.id);
    const place = shown.length;
    shown.push({
      key: unit.id,
      at,
      tree: {
        level: (rows[at]?.depth ?? 0) + 1,
        // The first is always open, so there is nothing to open.
        open: below.length === 0 || at === 0 ? undefined : isOpen,
        position,
        siblings,
        parent,
      },
    });
    if (isOpen) for (const [i, row] of below.entries()) add(row, i + 1, below.length, place);
  };
  add(0, 1, 1, -1);
  return shown;
}

/** The units that must be open for all units of a level, and of those above it, to be seen. */
export function openToLevel(model: MapModel, depth: number): ReadonlySet<string> {
  return new Set(model.rows.filter((row) => row.hasChildren && row.depth < depth).map(({ unit }) => unit.id));
}
