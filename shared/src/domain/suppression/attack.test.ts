import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../ids.ts';
import type { PublishedTable } from './published-table.ts';
import { attack } from './testing/attack.ts';
import { boundsOf } from './testing/bounds-attack.ts';
import { followsFrom } from './testing/linear-attack.ts';
import { publishTown, randomTown, type Town } from './testing/random-town.ts';

describe('somebody who sees numbers only, with a solver', () => {
  it('recovers no hidden count in 200 municipalities', () => {
    let shown = 0;
    fc.assert(
      fc.property(randomTown, fc.constantFrom(3, 5), (town, k) => {
        const table = publishTown(town, k);
        shown += town.places.filter(({ id }) => table.unit(id).kind === 'shown').length;
        expect(attack(town, table, k)).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(shown).toBeGreaterThan(200);
  });
});

describe('two tables of the same facts', () => {
  it('tell the same, whoever is counted first', () => {
    fc.assert(
      fc.property(randomTown, (town) => {
        const tables = [town, { ...town, people: town.people.toReversed() }].map((of) => publishTown(of, 5));
        const [one, other] = tables.map((table) => [
          ...town.places.map(({ id }) => table.unit(id)),
          ...town.groups.map((group) => table.group(asId('u0'), group)),
        ]);
        expect(one).toEqual(other);
      }),
    );
  });
});

describe('the solver', () => {
  const top = asId<'Unit'>('u0');
  const places = [
    { id: top, depth: 0, parent: -1 },
    ...['u1', 'u2'].map((id) => ({ id: asId<'Unit'>(id), depth: 1, parent: 0 })),
  ];
  const person = (...ids: string[]) => ({
    state: 'met' as const,
    positions: ids.map((id) => ({ units: [asId<'Unit'>(id), top] })),
    isKnown: false,
  });
  const townOf = (...crowds: (readonly [number, ...string[]])[]): Town => ({
    places,
    groups: [],
    people: crowds.flatMap(([n, ...ids]) => Array.from({ length: n }, () => person(...ids))),
  });
  /** A table that tells these units and no others. */
  const telling = (town: Town, ids: readonly string[]): PublishedTable => ({
    unit: (id: UnitId) => {
      const met = town.people.filter((p) => p.positions.some(({ units }) => units.includes(id))).length;
      return ids.includes(id)
        ? { kind: 'shown', counts: { met, gap: 0, unknown: 0 } }
        : { kind: 'hidden', known: { gap: 0, unknown: 0 } };
    },
    group: () => ({ kind: 'hidden', known: {} }),
  });

  it('subtracts a hidden unit out of what is above it', () => {
    const town = townOf([2, 'u1'], [9, 'u2']);
    expect(attack(town, telling(town, ['u0', 'u2']), 5).join()).toContain('u1 follows');
    expect(attack(town, telling(town, ['u0']), 5)).toEqual([]);
  });

  it('finds those who work in two units, though they are no cell', () => {
    const town = townOf([8, 'u1'], [9, 'u2'], [2, 'u1', 'u2']);
    expect(attack(town, telling(town, ['u0', 'u1', 'u2']), 5).join()).toContain('follow from the others');
    expect(attack(town, telling(town, ['u0', 'u1']), 5)).toEqual([]);
  });

  it('takes itself out of a sum when it is the only one of its kind', () => {
    const town = townOf([3, 'u1'], [1, 'u2']);
    expect(attack(town, telling(town, ['u0']), 5).join()).toContain('u1 follows for one who knows');
  });

  it('knows the least and the most of what it cannot work out', () => {
    expect(boundsOf(3, [{ sum: [0, 1, 2], is: 7 }], [1])).toEqual({ least: 0, most: 7 });
    expect(
      boundsOf(
        2,
        [
          { sum: [0, 1], is: 7 },
          { sum: [1], is: 5 },
        ],
        [0],
      ),
    ).toEqual({ least: 2, most: 2 });
    expect(followsFrom(2, [[0, 1], [1]])([0])).toBe(true);
    expect(followsFrom(3, [[0, 1, 2], [1]])([0])).toBe(false);
  });
});
