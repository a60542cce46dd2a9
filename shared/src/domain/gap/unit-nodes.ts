import type { UnitId } from '../ids.ts';
import type { Organisation } from '../organisation.ts';
import type { Unit } from '../unit.ts';

/**
 * The units as numbers in depth-first order, so that a unit with everything below it is one range: from its node up
 * to, not including, `ends[node]`. Units whose parents go round in a circle all stand below each other; they share a node.
 */
export interface UnitNodes {
  readonly count: number;
  /** Absent for a unit that is not in use. */
  nodeOf(id: UnitId): number | undefined;
  /** The unit itself, or the one its work went to. */
  inUse(id: UnitId): UnitId;
  /** The units of each node; more than one only where parents go round. */
  readonly units: readonly (readonly UnitId[])[];
  /** The node above; −1 at the top. */
  readonly parents: Int32Array;
  readonly ends: Int32Array;
}

export function arrangeUnits(organisation: Organisation): UnitNodes {
  const circleOf = findCircles(organisation);
  const representative = (id: UnitId): UnitId => circleOf.get(id)?.[0] ?? id;
  const tops: UnitId[] = [];
  const below = new Map<UnitId, UnitId[]>();
  for (const { id, parentId } of organisation.units) {
    if (representative(id) !== id) continue;
    const parent = circleOf.has(id) || parentId === undefined ? undefined : organisation.unit(parentId)?.id;
    if (parent === undefined) tops.push(id);
    else below.set(representative(parent), [...(below.get(representative(parent)) ?? []), id]);
  }

  const nodes = new Map<UnitId, number>();
  const units: (readonly UnitId[])[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const visit = (id: UnitId, parent: number): void => {
    const node = units.length;
    const members = circleOf.get(id) ?? [id];
    for (const member of members) nodes.set(member, node);
    units.push(members);
    parents.push(parent);
    for (const child of below.get(id) ?? []) visit(child, node);
    ends[node] = units.length;
  };
  for (const top of tops) visit(top, -1);
  return {
    count: units.length,
    nodeOf: (id) => nodes.get(id),
    inUse: organisation.inUse,
    units,
    parents: Int32Array.from(parents),
    ends: Int32Array.from(ends),
  };
}

/** For each unit that is its own ancestor: all units of that circle, the same array for all of them. */
function findCircles(organisation: Organisation): ReadonlyMap<UnitId, readonly UnitId[]> {
  const circleOf = new Map<UnitId, readonly UnitId[]>();
  const seen = new Set<UnitId>();
  for (const start of organisation.units) {
    const path: UnitId[] = [];
    let at: Unit | undefined = start;
    while (at !== undefined && !seen.has(at.id)) {
      seen.add(at.id);
      path.push(at.id);
      at = at.parentId === undefined ? undefined : organisation.unit(at.parentId);
    }
    const closes = at === undefined ? -1 : path.indexOf(at.id);
    if (closes < 0) continue;
    const circle = path.slice(closes);
    for (const id of circle) circleOf.set(id, circle);
  }
  return circleOf;
}

/** One person counted at a node: +1, or −1 where positions below would count the person once too often. */
export interface Place {
  readonly node: number;
  readonly sign: 1 | -1;
}

/**
 * Where to count somebody who works in these nodes, so that the sum over any node's range is 1 when one of them is in it:
 * once in each, and one less where the branches of neighbours in depth-first order meet.
 */
export function placesOf(worksIn: readonly number[], { parents, ends }: UnitNodes): readonly Place[] {
  const nodes = [...new Set(worksIn)].sort((a, b) => a - b);
  const sums = new Map(nodes.map((node) => [node, 1]));
  for (const [i, node] of nodes.entries()) {
    const next = nodes[i + 1];
    let meeting = next === undefined ? -1 : node;
    while (meeting >= 0 && next !== undefined && (ends[meeting] ?? 0) <= next)
      meeting = parents[meeting] ?? -1;
    if (meeting >= 0) sums.set(meeting, (sums.get(meeting) ?? 0) - 1);
  }
  return [...sums].flatMap(([node, sum]) =>
    Array.from({ length: Math.abs(sum) }, (): Place => ({ node, sign: sum > 0 ? 1 : -1 })),
  );
}
