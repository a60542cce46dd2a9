import type { Atom } from './atom.ts';
import { type CellClasses, divide } from './cell-classes.ts';
import { type Counts, noCounts, peopleIn, plus, type State } from './counts.ts';
import type { PeopleClass, ToldCell } from './people-class.ts';

/** A table with what is told of it so far, and the classes that makes. */
export interface ToldTable {
  readonly atoms: readonly Atom[];
  /** The atoms in each cell. */
  readonly membersOf: readonly (readonly number[])[];
  readonly shown: ReadonlySet<number>;
  readonly classes: CellClasses;
  /** What is in each class. */
  readonly countsOf: readonly Counts[];
  /** The class of those who are in no shown cell, when there is one: nothing at all is known of it. */
  readonly outside: number | undefined;
  /** The told cells as sums of classes in which there is somebody in the state. */
  system(state: State): System;
}

/** One state's sums. Classes of nobody are left out: they are taken for known. */
export interface System {
  readonly told: readonly ToldCell[];
  readonly classes: readonly PeopleClass[];
  /** The place of a class among `classes`; absent for one of nobody. */
  readonly placeOf: ReadonlyMap<number, number>;
}

export function tell(
  atoms: readonly Atom[],
  membersOf: readonly (readonly number[])[],
  shown: ReadonlySet<number>,
): ToldTable {
  const classes = divide(atoms, membersOf.length, (cell) => shown.has(cell));
  const countsOf = new Array<Counts>(classes.count).fill(noCounts);
  let outside: number | undefined;
  for (const [i, { cells, counts }] of atoms.entries()) {
    const of = classes.of[i] ?? 0;
    countsOf[of] = plus(countsOf[of] ?? noCounts, counts);
    if (outside === undefined && !cells.some((cell) => shown.has(cell))) outside = of;
  }
  let rows: readonly ToldCell[] | undefined;
  const system = (state: State): System => {
    rows ??= [...shown].map((cell) => ({
      cell,
      classes: [...new Set((membersOf[cell] ?? []).map((i) => classes.of[i] ?? 0))],
    }));
    const placeOf = new Map<number, number>();
    const peopled = countsOf.flatMap((counts, of) => {
      if (counts[state] === 0) return [];
      placeOf.set(of, placeOf.size);
      return [{ count: counts[state], people: peopleIn(counts) }];
    });
    const told = rows.map((row) => ({
      cell: row.cell,
      classes: row.classes.flatMap((of) => placeOf.get(of) ?? []),
    }));
    return { told, classes: peopled, placeOf };
  };
  const systems = new Map<State, System>();
  return {
    atoms,
    membersOf,
    shown,
    classes,
    countsOf,
    outside,
    system(state) {
      const made = systems.get(state) ?? system(state);
      systems.set(state, made);
      return made;
    },
  };
}
