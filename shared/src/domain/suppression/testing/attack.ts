import type { UnitId } from '../../ids.ts';
import { type State, states } from '../counts.ts';
import type { PublishedCell, PublishedTable } from '../published-table.ts';
import { boundsOf, type Told } from './bounds-attack.ts';
import { followsFrom } from './linear-attack.ts';
import type { CountedPerson, Town } from './random-town.ts';
import { smallUnions } from './small-unions.ts';

interface Cell {
  readonly name: string;
  /** What the reader has been told of it. */
  readonly told: PublishedCell;
  has(person: CountedPerson): boolean;
}

/** Every cell there is: of every unit, and of every position group in the municipality and its sectors. */
function cellsOf({ places, groups }: Town, table: PublishedTable): readonly Cell[] {
  const works = (person: CountedPerson, unit: UnitId) =>
    person.positions.filter((p) => p.units.includes(unit));
  return [
    ...places.map(({ id }) => ({
      name: id,
      told: table.unit(id),
      has: (p: CountedPerson) => works(p, id).length > 0,
    })),
    ...places
      .filter(({ depth }) => depth < 2)
      .flatMap(({ id }) =>
        groups.map((group) => ({
          name: `${group} of ${id}`,
          told: table.group(id, group),
          has: (p: CountedPerson) => works(p, id).some((position) => position.group === group),
        })),
      ),
  ];
}

/** Everything a reader can put together about one state. An unknown is how many of one kind of people are in it. */
function puzzleOf(people: readonly CountedPerson[], cells: readonly Cell[], state: State) {
  // What the reader knows anyway is taken away from every number first.
  const strangers = people.filter(({ isKnown }) => !isKnown);
  const kinds = Map.groupBy(strangers, (person) => cells.map(({ has }) => (has(person) ? 1 : 0)).join(''));
  const counts = [...kinds.values()].map((kind) => kind.filter((p) => p.state === state).length);
  const sums = cells.map(({ has, told }) => {
    const sum = [...kinds.values()].flatMap(([first], i) => (first !== undefined && has(first) ? [i] : []));
    const own = people.filter((p) => p.isKnown && has(p) && p.state === state).length;
    const truth = people.filter((p) => has(p) && p.state === state).length;
    const is = told.kind === 'shown' ? told.counts[state] : told.known[state];
    return { sum, own, truth, is };
  });
  return { sums, counts, sizes: [...kinds.values()].map((kind) => kind.length) };
}

/** All that somebody who knows these people finds out that should be hidden. */
export function attack(town: Town, table: PublishedTable, k: number): readonly string[] {
  const cells = cellsOf(town, table);
  return states.flatMap((state) => {
    const { sums, counts, sizes } = puzzleOf(town.people, cells, state);
    const told: Told[] = sums.flatMap(({ sum, is, own }) =>
      is === undefined ? [] : [{ sum, is: is - own }],
    );
    const found: string[] = [];
    for (const { is, truth, own } of sums) {
      if (is !== undefined && is !== truth) found.push(`told ${is}, is ${truth}`);
      if (is !== undefined && truth - own > 0 && truth - own < k) found.push(`told of ${truth - own} people`);
    }
    const nobody = told.filter(({ is }) => is === 0).flatMap(({ sum }) => sum.map((i) => [i]));
    const rows = [...told.map(({ sum }) => sum), ...nobody];
    const follows = followsFrom(counts.length, rows);
    for (const [i, { sum, is, truth, own }] of sums.entries()) {
      if (is !== undefined || sum.length === 0) continue;
      const name = cells[i]?.name;
      if (follows(sum)) found.push(`${name} follows from the others`);
      const { least, most } = boundsOf(counts.length, told, sum);
      if (Math.floor(most + 1e-6) - Math.ceil(least - 1e-6) < 1)
        found.push(`${name} is between ${least} and ${most}`);
      if (truth === own) continue;
      // Whoever is the only one of a kind knows that unknown, and must not get to know fewer than k − 1 others through it.
      for (const [alone, size] of sizes.entries()) {
        const others = truth - own - (sum.includes(alone) ? (counts[alone] ?? 0) : 0);
        if (size !== 1 || others === 0 || others >= k - 1) continue;
        if (followsFrom(counts.length, [...rows, [alone]])(sum))
          found.push(`${name} follows for one who knows ${alone}`);
      }
    }
    const unions = smallUnions(counts, k);
    for (const union of unions) {
      if (follows(union)) found.push(`the people of ${union.join('+')} follow from the others`);
    }
    for (const [alone, size] of sizes.entries()) {
      if (size !== 1) continue;
      const followsToo = followsFrom(counts.length, [...rows, [alone]]);
      for (const union of unions) {
        const others = union.reduce((sum, i) => sum + (counts[i] ?? 0), 0);
        if (union.includes(alone) || others >= k - 1 || !followsToo(union)) continue;
        found.push(`the people of ${union.join('+')} follow for one who knows ${alone}`);
      }
    }
    return found.map((what) => `${state}: ${what}`);
  });
}
