import type { PositionGroupId, RequirementId, UnitId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import { placeOf, type Requirement } from '../requirement.ts';
import { type Demanded, exempt, noDemand } from './cell.ts';
import { isInForceOn } from './gap-state.ts';
import type { UnitNodes } from './unit-nodes.ts';
import type { Position, PositionOfProfiles, Workforce } from './workforce.ts';

/** A requirement that is valid on the day, in the numbers of the units. */
export interface Demand {
  readonly id: RequirementId;
  /** Where it applies, with everything below; −1 everywhere. */
  readonly node: number;
  readonly unitId: UnitId | 'all';
  readonly group: PositionGroupId | 'all';
  /** `noDemand` for "relevant here, nothing demanded", and for a demand on a number of people. */
  readonly level: Demanded;
  /** Of a demand on a number of people. */
  readonly atLeast?: { readonly people: number; readonly level: number } | undefined;
  readonly critical: boolean;
}

/** Gives undefined for a requirement that is not valid on the day, or asks something of the people of a unit that is not in use. */
export function readDemand(requirement: Requirement, nodes: UnitNodes, on: IsoDate): Demand | undefined {
  if (!isInForceOn(requirement, on)) return undefined;
  const { id, positionGroupId: group, level, rule, critical } = requirement;
  const everyone = rule === 'everyone';
  const unitId = placeOf(requirement, nodes.inUse);
  const node = unitId === 'all' ? -1 : nodes.nodeOf(unitId);
  if (node === undefined) return undefined;
  return {
    id,
    node,
    unitId,
    group,
    level: everyone ? (level ?? noDemand) : noDemand,
    atLeast: everyone ? undefined : { people: rule.atLeast, level: level ?? 1 },
    critical,
  };
}

function reaches(demand: Demand, position: Position, { ends }: UnitNodes): boolean {
  const below = demand.node < 0 || (position.node >= demand.node && position.node < (ends[demand.node] ?? 0));
  return below && (demand.group === 'all' || demand.group === position.group);
}

/** What is demanded of the people of every profile, in one competence. */
export interface ProfileDemands {
  readonly demanded: Uint8Array;
  readonly critical: Uint8Array;
}

export function demandsOnProfiles(demands: readonly Demand[], workforce: Workforce): ProfileDemands {
  const { positions, profiles, nodes } = workforce;
  const demanded = new Uint8Array(profiles.length).fill(noDemand);
  const critical = new Uint8Array(profiles.length);
  for (const { node, group, level, critical: isCritical } of demands) {
    const ofGroup = positions(group);
    const end = node < 0 ? ofGroup.length : firstFrom(ofGroup, nodes.ends[node] ?? 0);
    // Positions stand by node, so those of a unit with everything below are neighbours.
    for (let i = firstFrom(ofGroup, node); i < end; i += 1) {
      for (const profile of ofGroup[i]?.profiles ?? []) {
        const before = demanded[profile] ?? noDemand;
        if (level !== noDemand && (before === noDemand || level > before)) demanded[profile] = level;
        if (isCritical) critical[profile] = 1;
      }
    }
  }
  return { demanded, critical };
}

/** The first of the positions that stands at the node or after it. */
function firstFrom(positions: readonly PositionOfProfiles[], node: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle]?.node ?? 0) < node) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What is demanded of somebody: what is of everybody in these positions, or, of somebody who is exempt from some requirements,
 * the highest of the others, or exempt from all.
 */
export function demandedOf(
  ordinary: number,
  exemptedFrom: ReadonlySet<RequirementId> | undefined,
  demands: readonly Demand[],
  positions: readonly Position[],
  nodes: UnitNodes,
): number {
  if (exemptedFrom === undefined || ordinary === noDemand) return ordinary;
  let highest: Demanded = noDemand;
  let exempted = false;
  for (const demand of demands) {
    if (demand.level === noDemand || !positions.some((position) => reaches(demand, position, nodes)))
      continue;
    if (exemptedFrom.has(demand.id)) exempted = true;
    else if (highest === noDemand || demand.level > highest) highest = demand.level;
  }
  return highest === noDemand && exempted ? exempt : highest;
}
