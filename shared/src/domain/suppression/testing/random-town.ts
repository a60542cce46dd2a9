import fc from 'fast-check';
import { asId, type PositionGroupId, type UnitId } from '../../ids.ts';
import { noCounts, type State } from '../counts.ts';
import { type PublishedTable, publishTable } from '../published-table.ts';
import { type CountedPosition, layOut } from '../table-layout.ts';

export interface CountedPerson {
  readonly state: State;
  readonly positions: readonly CountedPosition[];
  /** Somebody the reader knows. */
  readonly isKnown: boolean;
}

export interface Town {
  readonly places: readonly { readonly id: UnitId; readonly depth: number; readonly parent: number }[];
  readonly groups: readonly PositionGroupId[];
  readonly people: readonly CountedPerson[];
}

const groups = [0, 1, 2].map((i) => asId<'PositionGroup'>(`g${i}`));

/** Two to four levels, single children, empty units, people with two positions, and a taste for small numbers. */
export const randomTown: fc.Arbitrary<Town> = fc
  .record({
    parents: fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
    people: fc.array(
      fc.record({
        at: fc.array(fc.record({ unit: fc.nat({ max: 9 }), group: fc.option(fc.nat({ max: 2 })) }), {
          minLength: 1,
          maxLength: 2,
        }),
        state: fc.constantFrom<State>('met', 'met', 'met', 'gap', 'gap', 'unknown'),
        crowd: fc.constantFrom(1, 1, 2, 3, 4, 6, 9, 15),
        isKnown: fc.boolean(),
      }),
      { minLength: 1, maxLength: 30 },
    ),
    // Enough in every unit, so that it depends on those with two positions what can be shown.
    staffed: fc.boolean(),
    knows: fc.boolean(),
    withGroups: fc.boolean(),
  })
  .map(({ parents, people: some, staffed, knows, withGroups }) => {
    const places = unitsBelow(parents);
    const few = some.map((one) => (one.at.length > 1 ? { ...one, crowd: Math.min(one.crowd, 2) } : one));
    const people = staffed ? [...few, ...places.map((_, i) => staffOf(i))] : some;
    const above = (at: number): UnitId[] =>
      at < 0 ? [] : [places[at]?.id ?? asId(''), ...above(places[at]?.parent ?? -1)];
    return {
      places,
      groups: withGroups ? groups : [],
      people: people.flatMap(({ at, state, crowd, isKnown }) => {
        const positions = at.map(({ unit, group }) => ({
          units: above(unit % places.length),
          group: group === null ? undefined : groups[group],
        }));
        return Array.from({ length: crowd }, () => ({ state, positions, isKnown: knows && isKnown }));
      }),
    };
  });

/** Twelve in one unit and one position group. */
function staffOf(unit: number) {
  return { at: [{ unit, group: unit % 3 }], state: 'met' as const, crowd: 12, isKnown: false };
}

function unitsBelow(parents: readonly number[]): Town['places'] {
  const places: Town['places'][number][] = [{ id: asId('u0'), depth: 0, parent: -1 }];
  for (const [i, seed] of parents.entries()) {
    const open = places.map((_, j) => j).filter((j) => (places[j]?.depth ?? 0) < 3);
    const parent = open[seed % open.length] ?? 0;
    places.push({ id: asId(`u${i + 1}`), depth: (places[parent]?.depth ?? 0) + 1, parent });
  }
  return places;
}

export function publishTown({ places, groups: of, people }: Town, k: number): PublishedTable {
  const layout = layOut(places, of);
  const counted = people.map(({ positions, state, isKnown }) => ({
    cells: layout.cellsOf(positions),
    counts: { ...noCounts, [state]: 1 },
    isKnown,
  }));
  return publishTable(layout, counted, k);
}
