import type { PositionGroupId, UnitId } from '../ids.ts';
import type { Atom } from './atom.ts';
import { chooseCells } from './choose-cells.ts';
import { type Counts, noCounts, peopleIn, plus, states } from './counts.ts';
import type { TableLayout } from './table-layout.ts';

/** People of whom something is demanded, and who are counted in the same cells. */
export interface CountedPeople {
  /** The cells' places in the layout, in ascending order. */
  readonly cells: readonly number[];
  readonly counts: Counts;
  /** The reader knows them anyway: counted, but no protection for others, who could be told apart by taking them away. */
  readonly isKnown: boolean;
}

/** A cell as it may be told. Of a hidden one, the counts that follow from what is shown: nobody, or enough people. */
export type PublishedCell =
  | { readonly kind: 'shown'; readonly counts: Counts }
  | { readonly kind: 'hidden'; readonly known: Partial<Counts> };

export interface PublishedTable {
  unit(id: UnitId): PublishedCell;
  /** Those who hold a position of this group in the municipality or a sector: the grain the parties discuss needs at (HTA 3.2). */
  group(unitId: UnitId, groupId: PositionGroupId): PublishedCell;
}

/**
 * One competence for those who see numbers only: every unit, and every position group of the municipality and its sectors.
 * Nothing else is ever told them of it, so what they can put together is within this table.
 *
 * @param k fewest people a number may be built on
 */
export function publishTable(
  layout: TableLayout,
  people: Iterable<CountedPeople>,
  k: number,
): PublishedTable {
  const { size, cellOfUnit, cellOfGroup, rankOf } = layout;
  const whole = new Array<Counts>(size).fill(noCounts);
  const secret = new Array<number>(size).fill(0);
  const atoms = new Map<string, Atom>();

  for (const { cells, counts, isKnown } of people) {
    for (const cell of cells) whole[cell] = plus(whole[cell] ?? noCounts, counts);
    if (isKnown) continue;
    for (const cell of cells) secret[cell] = (secret[cell] ?? 0) + peopleIn(counts);
    const key = cells.join();
    atoms.set(key, { cells, counts: plus(atoms.get(key)?.counts ?? noCounts, counts) });
  }

  // First the whole and its sectors, then the position groups, then level by level; the largest of each first.
  const order = Array.from({ length: size }, (_, cell) => cell).toSorted(
    (a, b) => rankOf(a) - rankOf(b) || (secret[b] ?? 0) - (secret[a] ?? 0) || a - b,
  );
  // Whoever comes first, the same cells are chosen: two tables of the same facts must not differ.
  const inOrder = [...atoms].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, atom]) => atom);
  const choice = chooseCells(size, inOrder, order, k);

  const told = new Array<PublishedCell | undefined>(size);
  /** What follows of a hidden cell takes long to find, and stays as it is: it is found once. */
  const cellAt = (place: number | undefined): PublishedCell => {
    if (place === undefined) return { kind: 'hidden', known: {} };
    const cell = told[place] ?? look(place);
    told[place] = cell;
    return cell;
  };
  const look = (place: number): PublishedCell => {
    const counts = whole[place] ?? noCounts;
    if (choice.isShown(place)) return { kind: 'shown', counts };
    const follows = states.filter((state) => choice.follows(place, state));
    return { kind: 'hidden', known: Object.fromEntries(follows.map((state) => [state, counts[state]])) };
  };
  return {
    unit: (id) => cellAt(cellOfUnit.get(id)),
    group: (unitId, groupId) => cellAt(cellOfGroup(unitId, groupId)),
  };
}
