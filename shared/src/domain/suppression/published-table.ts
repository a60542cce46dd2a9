import type { PositionGroupId, UnitId } from '../ids.ts';
import { chooseCells } from './choose-cells.ts';
import { type Counts, noCounts, plus, type State, states } from './counts.ts';

/** One person of whom something is demanded. */
export interface CountedPerson {
  readonly state: State;
  readonly positions: readonly CountedPosition[];
  /** Somebody the reader knows anyway: counted, but no protection for others, who could be told apart by taking them away. */
  readonly isKnown: boolean;
}

export interface CountedPosition {
  /** The unit of the position with all units above it. */
  readonly units: readonly UnitId[];
  readonly group?: PositionGroupId | undefined;
}

/** A cell as it may be told. Of a hidden one, the counts that follow from what is shown: nobody where nobody is. */
export type PublishedCell =
  | { readonly kind: 'shown'; readonly counts: Counts }
  | { readonly kind: 'hidden'; readonly known: Partial<Counts> };

export interface PublishedTable {
  unit(id: UnitId): PublishedCell;
  /** Those who hold a position of this group in the municipality or a sector: the grain the parties discuss needs at (HTA 3.2). */
  group(unitId: UnitId, groupId: PositionGroupId): PublishedCell;
}

/** Position groups are told for the municipality and the sectors. */
const deepestWithGroups = 1;

/** The table's cells, and the order in which they are tried. */
export interface TableLayout {
  readonly cellOfUnit: ReadonlyMap<UnitId, number>;
  cellOfGroup(unitId: UnitId, groupId: PositionGroupId): number | undefined;
  readonly size: number;
  /** How far below the top a cell's unit is; the position groups of a unit come after the units beside it. */
  rankOf(cell: number): number;
}

/** @param places the units with how far below the top they are */
export function layOut(
  places: readonly { readonly id: UnitId; readonly depth: number }[],
  groups: readonly PositionGroupId[],
): TableLayout {
  const cellOfUnit = new Map(places.map(({ id }, i) => [id, i]));
  const placeOfGroup = new Map(groups.map((id, i) => [id, i]));
  const upper = places.filter(({ depth }) => depth <= deepestWithGroups);
  const placeOfUpper = new Map(upper.map(({ id }, i) => [id, i]));
  return {
    cellOfUnit,
    size: places.length + upper.length * groups.length,
    cellOfGroup(unitId, groupId) {
      const unit = placeOfUpper.get(unitId);
      const group = placeOfGroup.get(groupId);
      return unit === undefined || group === undefined
        ? undefined
        : places.length + unit * groups.length + group;
    },
    rankOf(cell) {
      const unit = places[cell];
      if (unit !== undefined) return unit.depth;
      const depth = upper[Math.floor((cell - places.length) / groups.length)]?.depth ?? 0;
      return depth * 10 + 1.5;
    },
  };
}

/**
 * One competence for those who see numbers only: every unit, and every position group of the municipality and its sectors.
 * Nothing else is ever told them of it, so what they can put together is within this table.
 *
 * @param k fewest people a number may be built on
 */
export function publishTable(
  layout: TableLayout,
  people: Iterable<CountedPerson>,
  k: number,
): PublishedTable {
  const { size, cellOfUnit, cellOfGroup, rankOf } = layout;
  const whole = new Array<Counts>(size).fill(noCounts);
  const secret = new Array<number>(size).fill(0);
  const atoms = new Map<string, { readonly cells: readonly number[]; counts: Counts }>();

  for (const { state, positions, isKnown } of people) {
    const one: Counts = { ...noCounts, [state]: 1 };
    const cells = cellsOf(positions, layout);
    for (const cell of cells) whole[cell] = plus(whole[cell] ?? noCounts, one);
    if (isKnown) continue;
    for (const cell of cells) secret[cell] = (secret[cell] ?? 0) + 1;
    const key = cells.join();
    const atom = atoms.get(key);
    if (atom === undefined) atoms.set(key, { cells, counts: one });
    else atom.counts = plus(atom.counts, one);
  }

  // First the whole and its sectors, then the position groups, then level by level; the largest of each first.
  const order = Array.from({ length: size }, (_, cell) => cell).toSorted(
    (a, b) => rankOf(a) - rankOf(b) || (secret[b] ?? 0) - (secret[a] ?? 0) || a - b,
  );
  const choice = chooseCells(size, [...atoms.values()], order, k);

  const cellAt = (place: number | undefined): PublishedCell => {
    if (place === undefined) return { kind: 'hidden', known: {} };
    const counts = whole[place] ?? noCounts;
    if (choice.isShown(place)) return { kind: 'shown', counts };
    const told = states.filter((state) => choice.known(place, state) !== undefined);
    return { kind: 'hidden', known: Object.fromEntries(told.map((state) => [state, counts[state]])) };
  };
  return {
    unit: (id) => cellAt(cellOfUnit.get(id)),
    group: (unitId, groupId) => cellAt(cellOfGroup(unitId, groupId)),
  };
}

/** The cells somebody is counted in, each once, in ascending order. */
function cellsOf(
  positions: readonly CountedPosition[],
  { cellOfUnit, cellOfGroup }: TableLayout,
): readonly number[] {
  const cells = positions.flatMap(({ units, group }) =>
    units.flatMap((unit) => [
      ...[cellOfUnit.get(unit)].flatMap((cell) => cell ?? []),
      ...(group === undefined ? [] : [cellOfGroup(unit, group)].flatMap((cell) => cell ?? [])),
    ]),
  );
  return [...new Set(cells)].sort((a, b) => a - b);
}
