import type { PositionGroupId, UnitId } from '../ids.ts';
import { type Atom, chooseCells } from './choose-cells.ts';
import { type Counts, noCounts, plus, type State, states } from './counts.ts';

/** One person of whom something is demanded, with every place the person is counted in. */
export interface CountedPerson {
  readonly state: State;
  /** Units the person works in, with all above them. */
  readonly units: readonly UnitId[];
  readonly groups: readonly PositionGroupId[];
  /** Somebody the reader knows anyway: counted, but no protection for others, who could be told apart by taking them away. */
  readonly isKnown: boolean;
}

/** A cell as it may be told. Of a hidden one, the counts that follow from what is shown; most often none. */
export type PublishedCell =
  | { readonly kind: 'shown'; readonly counts: Counts }
  | { readonly kind: 'hidden'; readonly known: Partial<Counts> };

export interface PublishedTable {
  unit(id: UnitId): PublishedCell;
  /** The whole municipality's people of one position group: the grain the parties discuss needs at (HTA 3.2). */
  group(id: PositionGroupId): PublishedCell;
}

/**
 * One competence for those who see numbers only: every unit, and every position group of the municipality. Nothing
 * else is ever told them of it, so what they can put together is within this table.
 *
 * @param places the units with how far below the top they are
 * @param k fewest people a number may be built on
 */
export function publishTable(
  places: readonly { readonly id: UnitId; readonly depth: number }[],
  groups: readonly PositionGroupId[],
  people: readonly CountedPerson[],
  k: number,
): PublishedTable {
  const placeOfUnit = new Map(places.map(({ id }, i) => [id, i]));
  const placeOfGroup = new Map(groups.map((id, i) => [id, places.length + i]));
  const size = places.length + groups.length;
  const whole = new Array<Counts>(size).fill(noCounts);
  const secret = new Array<number>(size).fill(0);
  const atoms = new Map<string, { readonly cells: readonly number[]; counts: Counts }>();

  for (const { state, units: in_, groups: of, isKnown } of people) {
    const one: Counts = { ...noCounts, [state]: 1 };
    const cells = [
      ...in_.flatMap((id) => placeOfUnit.get(id) ?? []),
      ...of.flatMap((id) => placeOfGroup.get(id) ?? []),
    ].toSorted((a, b) => a - b);
    for (const cell of cells) whole[cell] = plus(whole[cell] ?? noCounts, one);
    if (isKnown) continue;
    for (const cell of cells) secret[cell] = (secret[cell] ?? 0) + 1;
    const key = cells.join();
    const atom = atoms.get(key);
    if (atom === undefined) atoms.set(key, { cells, counts: one });
    else atom.counts = plus(atom.counts, one);
  }

  // First the whole, then its position groups, then level by level; the largest of each first.
  const rank = (cell: number) => places[cell]?.depth ?? 0.5;
  const order = Array.from({ length: size }, (_, cell) => cell).toSorted(
    (a, b) => rank(a) - rank(b) || (secret[b] ?? 0) - (secret[a] ?? 0) || a - b,
  );
  const classes: readonly Atom[] = [...atoms.values()];
  const choice = chooseCells(size, classes, order, k);

  const cellAt = (place: number | undefined): PublishedCell => {
    if (place === undefined) return { kind: 'hidden', known: {} };
    const counts = whole[place] ?? noCounts;
    if (choice.isShown(place)) return { kind: 'shown', counts };
    const told = states.filter((state) => choice.known(place, state) !== undefined);
    const known = Object.fromEntries(told.map((state) => [state, counts[state]]));
    return told.length === states.length ? { kind: 'shown', counts } : { kind: 'hidden', known };
  };
  return { unit: (id) => cellAt(placeOfUnit.get(id)), group: (id) => cellAt(placeOfGroup.get(id)) };
}
