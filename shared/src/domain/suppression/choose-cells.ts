import { type Counts, noCounts, plus, type State, states } from './counts.ts';

/** People who belong to the same cells of a table: nothing that is published of the table can tell them apart by place. */
export interface Atom {
  /** The cells they are counted in, by their place in the table. */
  readonly cells: readonly number[];
  readonly counts: Counts;
}

/** What may be said of each cell of a table. */
export interface Choice {
  /** Whether the whole cell may be said. */
  isShown(cell: number): boolean;
  /** A count of a hidden cell that follows from what is shown, and is therefore no secret: 0, or built on enough people. */
  known(cell: number, state: State): number | undefined;
}

/** What of a class lies in a cell. */
interface Part {
  readonly atoms: number;
  readonly counts: Counts;
}

/** The class of those who are in no shown cell: nothing is known of it, not even how many they are. */
const outside = 0;

/**
 * Chooses which cells of a table may be shown so that nothing shown, and nothing that can be worked out from all that is
 * shown, is a count of 1 to k − 1 people.
 *
 * Cells are tried in the order given. The cells shown so far divide the people into classes: two people are in the same class
 * when they are in the same shown cells. Whatever can be worked out by adding and subtracting shown cells is a sum over whole
 * classes. A cell is therefore shown only if every class that it leaves has, in each state, nobody or at least k people.
 * A count that is too small is thus never a sum of whole classes: some class lies partly in its cell, and one of its people
 * could be inside or outside without any shown number being another. That is the independence which
 * GaussSuppression (Langsrud 2024, doi 10.1007/978-3-031-69651-0_6) keeps by elimination, and the two possible values
 * which the interval check asks for, in whole people; it hides a little more than elimination would.
 *
 * @param tableSize how many cells there are
 * @param order their places, the most useful first
 * @param k fewest people a number may be built on
 */
export function chooseCells(
  tableSize: number,
  atoms: readonly Atom[],
  order: readonly number[],
  k: number,
): Choice {
  const membersOf = Array.from({ length: tableSize }, (): number[] => []);
  for (const [i, atom] of atoms.entries()) for (const cell of atom.cells) membersOf[cell]?.push(i);
  const classOf = new Int32Array(atoms.length);
  const everybody = atoms.reduce((sum, { counts }) => plus(sum, counts), noCounts);
  const classes: Part[] = [{ atoms: atoms.length, counts: everybody }];
  const shown = new Uint8Array(tableSize);

  const partsIn = (cell: number): readonly (readonly [number, Part])[] => {
    const parts = new Map<number, Part>();
    for (const i of membersOf[cell] ?? []) {
      const of = classOf[i] ?? outside;
      const { atoms: n, counts } = parts.get(of) ?? empty;
      parts.set(of, { atoms: n + 1, counts: plus(counts, atoms[i]?.counts ?? noCounts) });
    }
    return [...parts];
  };
  const restOf = (of: number, part: Part): Part => {
    const whole = classes[of] ?? empty;
    return { atoms: whole.atoms - part.atoms, counts: plus(whole.counts, part.counts, -1) };
  };

  for (const cell of order) {
    const parts = partsIn(cell);
    const isSafe = ([of, part]: readonly [number, Part]) =>
      isLarge(part.counts, k) && (of === outside || isLarge(restOf(of, part).counts, k));
    if (!parts.every(isSafe)) continue;
    shown[cell] = 1;
    const splitOff = new Map<number, number>();
    for (const [of, part] of parts) {
      classes[of] = restOf(of, part);
      splitOff.set(of, classes.push(part) - 1);
    }
    for (const i of membersOf[cell] ?? []) classOf[i] = splitOff.get(classOf[i] ?? outside) ?? outside;
  }

  return {
    isShown: (cell) => shown[cell] === 1,
    known(cell, state) {
      let total = 0;
      for (const [of, part] of partsIn(cell)) {
        const isWhole = restOf(of, part).atoms === 0;
        const isEmpty = classes[of]?.counts[state] === 0;
        if (of === outside || !(isWhole || isEmpty)) return undefined;
        total += part.counts[state];
      }
      return total;
    },
  };
}

const empty: Part = { atoms: 0, counts: noCounts };

/** Every count is nobody, or enough people. */
function isLarge(counts: Counts, k: number): boolean {
  return states.every((state) => counts[state] === 0 || counts[state] >= k);
}
