import type { Employment } from './employment.ts';
import type { PersonId, UnitId } from './ids.ts';
import type { IsoDate } from './iso-date.ts';
import type { Unit } from './unit.ts';

/** The tree of units with who works where on a given day. */
export interface Organisation {
  unit(id: UnitId): Unit | undefined;
  children(id: UnitId): readonly Unit[];
  /** The unit itself and everything below it. */
  withDescendants(id: UnitId): readonly UnitId[];
  /** The unit itself, its parent, and so on to the top. */
  withAncestors(id: UnitId): readonly UnitId[];
  /** Employments in exactly this unit. */
  employedIn(id: UnitId): readonly Employment[];
  /** Distinct people in the unit and everything below it. */
  peopleUnder(id: UnitId): readonly PersonId[];
  employmentsOf(id: PersonId): readonly Employment[];
  /** Units this person leads directly. */
  ledBy(id: PersonId): readonly Unit[];
  readonly units: readonly Unit[];
  /** The unit itself, or where its work went when a reorganisation has closed it. */
  inUse(id: UnitId): UnitId;
}

/**
 * Builds the organisation of one day. Employments without a unit count for their person only. A cycle of parents is cut
 * where it closes. A unit that a reorganisation has closed is gone, and its employments count in its successor: so
 * figures of earlier days are read with the units of today, and a trend is not broken.
 */
export function organise(
  allUnits: readonly Unit[],
  employments: readonly Employment[],
  on: IsoDate,
): Organisation {
  const { units, inUse } = unitsInUse(allUnits);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const childrenOf = Map.groupBy(units, (unit) => unit.parentId);
  const current = employments
    .filter((e) => e.startOn <= on && (e.endOn === undefined || e.endOn >= on))
    .map((e) => {
      const unitId = e.unitId && inUse(e.unitId);
      return unitId === e.unitId ? e : { ...e, unitId };
    });
  const byUnit = Map.groupBy(current, (e) => e.unitId);
  const byPerson = Map.groupBy(current, (e) => e.personId);
  const byLeader = Map.groupBy(units, (unit) => unit.leaderId);

  const withDescendants = (id: UnitId): readonly UnitId[] => {
    const found = new Set<UnitId>([id]);
    for (const at of found) for (const child of childrenOf.get(at) ?? []) found.add(child.id);
    return [...found];
  };
  const withAncestors = (id: UnitId): readonly UnitId[] => {
    const found = new Set<UnitId>();
    for (let at = byId.get(id); at !== undefined && !found.has(at.id); ) {
      found.add(at.id);
      at = at.parentId === undefined ? undefined : byId.get(at.parentId);
    }
    return [...found];
  };

  return {
    units,
    inUse,
    unit: (id) => byId.get(id),
    children: (id) => childrenOf.get(id) ?? [],
    withDescendants,
    withAncestors,
    employedIn: (id) => byUnit.get(id) ?? [],
    peopleUnder: (id) => [
      ...new Set(withDescendants(id).flatMap((unit) => (byUnit.get(unit) ?? []).map((e) => e.personId))),
    ],
    employmentsOf: (id) => byPerson.get(id) ?? [],
    ledBy: (id) => byLeader.get(id) ?? [],
  };
}

/** The units that are not closed, and for a closed one the unit its work went to. */
function unitsInUse(all: readonly Unit[]) {
  const successors = new Map(
    all.flatMap(({ id, closedOn, successorId }) =>
      closedOn === undefined || successorId === undefined ? [] : [[id, successorId] as const],
    ),
  );
  const inUse = (id: UnitId): UnitId => {
    const seen = new Set<UnitId>();
    let at = id;
    for (let next = successors.get(at); next !== undefined && !seen.has(at); next = successors.get(at)) {
      seen.add(at);
      at = next;
    }
    return at;
  };
  return { units: successors.size === 0 ? all : all.filter(({ id }) => !successors.has(id)), inUse };
}
