import type { PersonId, PositionGroupId } from '../ids.ts';
import type { Organisation } from '../organisation.ts';
import { arrangeUnits, type UnitNodes } from './unit-nodes.ts';

/** A place in the organisation that requirements may apply to. */
export interface Position {
  /** −1 when the position is in no unit that is in use. */
  readonly node: number;
  readonly group: PositionGroupId | undefined;
}

/**
 * Who is counted, and on which requirements. Everybody with the same positions has the same requirements and is
 * counted in the same units: one profile.
 */
export interface Workforce {
  readonly nodes: UnitNodes;
  /** People with a position in some unit, roughly in depth-first order of their units. */
  readonly people: readonly PersonId[];
  indexOf(id: PersonId): number | undefined;
  /** The profile of each person. */
  readonly profileOf: Int32Array;
  readonly profiles: readonly (readonly Position[])[];
  /** Every distinct position of a group, or of all, by node. */
  positions(group: PositionGroupId | 'all'): readonly PositionOfProfiles[];
}

/** A position, and the profiles that have it. */
export interface PositionOfProfiles {
  readonly node: number;
  readonly profiles: readonly number[];
}

/** People who are known already keep their numbers, also when they have left. */
export function createWorkforce(organisation: Organisation, known: readonly PersonId[] = []): Workforce {
  const nodes = arrangeUnits(organisation);
  const indexes = new Map(known.map((id, index) => [id, index]));
  for (const unit of nodes.units.flat()) {
    for (const { personId } of organisation.employedIn(unit)) {
      if (!indexes.has(personId)) indexes.set(personId, indexes.size);
    }
  }
  const people = [...indexes.keys()];
  const profiles: (readonly Position[])[] = [];
  const profileOfKey = new Map<string, number>();
  const profileOf = Int32Array.from(people, (person) => {
    const positions = new Map<string, Position>();
    for (const { unitId, positionGroupId: group } of organisation.employmentsOf(person)) {
      const node = (unitId === undefined ? undefined : nodes.nodeOf(unitId)) ?? -1;
      positions.set(`${node}|${group ?? ''}`, { node, group });
    }
    const key = [...positions.keys()].sort().join(' ');
    const profile = profileOfKey.get(key) ?? profiles.push([...positions.values()]) - 1;
    profileOfKey.set(key, profile);
    return profile;
  });
  return {
    nodes,
    people,
    indexOf: (id) => indexes.get(id),
    profileOf,
    profiles,
    positions: listPositions(profiles),
  };
}

function listPositions(profiles: Workforce['profiles']): Workforce['positions'] {
  const found = new Map<string, Position & { readonly profiles: number[] }>();
  for (const [profile, positions] of profiles.entries()) {
    for (const position of positions) {
      const key = `${position.node}|${position.group ?? ''}`;
      const there = found.get(key);
      if (there === undefined) found.set(key, { ...position, profiles: [profile] });
      else there.profiles.push(profile);
    }
  }
  const all = [...found.values()].sort((a, b) => a.node - b.node);
  const byGroup = Map.groupBy(all, ({ group }) => group);
  return (group) => (group === 'all' ? all : (byGroup.get(group) ?? []));
}
