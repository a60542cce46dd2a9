import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type PositionGroupId, type UnitId } from '../ids.ts';
import { type State, states } from './counts.ts';
import { type CountedPerson, type PublishedTable, publishTable } from './published-table.ts';
import { boundsOf, type Told } from './testing/bounds-attack.ts';
import { followsFrom } from './testing/linear-attack.ts';

interface Town {
  readonly units: readonly { readonly id: UnitId; readonly depth: number; readonly parent: number }[];
  readonly groups: readonly PositionGroupId[];
  readonly people: readonly CountedPerson[];
}

/** Two to four levels, single children, empty units, people in two units and in two groups, and a taste for small numbers. */
const town: fc.Arbitrary<Town> = fc
  .record({
    parents: fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
    people: fc.array(
      fc.record({
        at: fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 2 }),
        groups: fc.array(fc.nat({ max: 2 }), { maxLength: 2 }),
        state: fc.constantFrom<State>('met', 'met', 'met', 'gap', 'gap', 'unknown'),
        crowd: fc.constantFrom(1, 1, 2, 3, 4, 6, 9),
        isKnown: fc.boolean(),
      }),
      { minLength: 1, maxLength: 24 },
    ),
    knows: fc.boolean(),
  })
  .map(({ parents, people, knows }) => {
    const units: Town['units'][number][] = [{ id: asId('u0'), depth: 0, parent: -1 }];
    for (const [i, seed] of parents.entries()) {
      const open = units.map((_, j) => j).filter((j) => (units[j]?.depth ?? 0) < 3);
      const parent = open[seed % open.length] ?? 0;
      units.push({ id: asId(`u${i + 1}`), depth: (units[parent]?.depth ?? 0) + 1, parent });
    }
    const above = (at: number): UnitId[] =>
      at < 0 ? [] : [units[at]?.id ?? asId(''), ...above(units[at]?.parent ?? -1)];
    const groups = [0, 1, 2].map((i) => asId<'PositionGroup'>(`g${i}`));
    return {
      units,
      groups,
      people: people.flatMap(({ at, groups: of, state, crowd, isKnown }) =>
        Array.from({ length: crowd }, () => ({
          state,
          units: [...new Set(at.flatMap((i) => above(i % units.length)))],
          groups: [...new Set(of.flatMap((i) => groups[i] ?? []))],
          isKnown: knows && isKnown,
        })),
      ),
    };
  });

/** Everything a reader can put together about one state: each cell with its people in classes nobody can tell apart, and what was told. */
function viewOf({ units, groups, people }: Town, table: PublishedTable, state: State) {
  // What the reader knows anyway is taken away from every number first.
  const unknownPeople = people.filter(({ isKnown }) => !isKnown);
  const signatures = new Map<string, number>();
  const classOf = unknownPeople.map((person) => {
    const key = [...person.units, ...person.groups].toSorted().join();
    const known = signatures.get(key) ?? signatures.size;
    signatures.set(key, known);
    return known;
  });
  const cells = [
    ...units.map(({ id }) => ({ cell: table.unit(id), has: (p: CountedPerson) => p.units.includes(id) })),
    ...groups.map((id) => ({ cell: table.group(id), has: (p: CountedPerson) => p.groups.includes(id) })),
  ].map(({ cell, has }) => {
    const sum = [...new Set(classOf.filter((_, i) => has(unknownPeople[i] as CountedPerson)))];
    const own = people.filter((p) => p.isKnown && has(p) && p.state === state).length;
    const truth = people.filter((p) => has(p) && p.state === state).length;
    const told = cell.kind === 'shown' ? cell.counts[state] : cell.known[state];
    return { sum, own, truth, told };
  });
  return { unknowns: signatures.size, cells };
}

function attack(given: Town, k: number): readonly string[] {
  const table = publishTable(given.units, given.groups, given.people, k);
  const found: string[] = [];
  for (const state of states) {
    const { unknowns, cells } = viewOf(given, table, state);
    const told: Told[] = cells.flatMap(({ sum, told: is, own }) =>
      is === undefined ? [] : [{ sum, is: is - own }],
    );
    for (const { told: is, truth, own } of cells) {
      if (is !== undefined && is !== truth) found.push(`${state}: told ${is}, is ${truth}`);
      const others = truth - own;
      if (is !== undefined && others > 0 && others < k) found.push(`${state}: told of ${others} people`);
    }
    const nothing = told.filter(({ is }) => is === 0).flatMap(({ sum }) => sum.map((i) => [i]));
    const follows = followsFrom(unknowns, [...told.map(({ sum }) => sum), ...nothing]);
    for (const [i, { sum, told: is }] of cells.entries()) {
      if (is !== undefined || sum.length === 0) continue;
      if (follows(sum)) found.push(`${state} of cell ${i} follows from the others`);
      const { least, most } = boundsOf(unknowns, told, sum);
      if (most - least < 1 - 1e-6) found.push(`${state} of cell ${i} lies between ${least} and ${most}`);
    }
  }
  return found;
}

describe('somebody who sees numbers only, with a solver', () => {
  it('recovers no hidden count in 200 municipalities', () => {
    fc.assert(
      fc.property(town, fc.constantFrom(3, 5), (given, k) => {
        expect(attack(given, k)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('would recover them if everything were shown', () => {
    const [a, b] = [asId<'Unit'>('u1'), asId<'Unit'>('u2')];
    const units = [
      { id: asId<'Unit'>('u0'), depth: 0, parent: -1 },
      { id: a, depth: 1, parent: 0 },
      { id: b, depth: 1, parent: 0 },
    ];
    const person = (id: UnitId) => ({
      state: 'met' as const,
      units: [asId<'Unit'>('u0'), id],
      groups: [],
      isKnown: false,
    });
    const people = [
      ...Array.from({ length: 2 }, () => person(a)),
      ...Array.from({ length: 9 }, () => person(b)),
    ];
    const told = [
      { sum: [0, 1], is: people.length },
      { sum: [1], is: 9 },
    ];
    expect(
      followsFrom(
        2,
        told.map(({ sum }) => sum),
      )([0]),
    ).toBe(true);
    expect(boundsOf(2, told, [0])).toEqual({ least: 2, most: 2 });
    // Of three unknowns that together are seven, each can be anything up to that.
    expect(boundsOf(3, [{ sum: [0, 1, 2], is: 7 }], [1])).toEqual({ least: 0, most: 7 });
    expect(attack({ units, groups: [], people }, 5)).toEqual([]);
  });
});
