import type { PositionGroupId, UnitId } from '../ids.ts';
import { type Cell, holds } from './cell.ts';
import type { Demand } from './demands.ts';
import type { LevelNeed } from './lack.ts';
import { type Slots, slotsBelow, slotsOf } from './slots.ts';
import { type CollectiveNeed, collectiveNeed, graver } from './unit-gap.ts';
import type { UnitNodes } from './unit-nodes.ts';
import type { Position, Workforce } from './workforce.ts';

/** The demands of "at least n" in one competence, with how many hold it. */
export interface CollectiveNeeds {
  /** Counts the holders anew, from the cells of the competence. */
  count(cells: Uint8Array): void;
  /** One person's cell has changed. */
  change(person: number, before: Cell, after: Cell): void;
  /** The gravest need of exactly this unit. */
  of(unitId: UnitId): CollectiveNeed | undefined;
  /** Each need of exactly this unit, with the level it asks. */
  each(unitId: UnitId): readonly LevelNeed[];
}

interface Rule {
  readonly unitId: UnitId | 'all';
  readonly node: number;
  readonly group: PositionGroupId | 'all';
  readonly people: number;
  readonly level: number;
  holders: number;
}

/**
 * A demand set for a position group counts holders in that group; one for everybody counts all holders in the unit, and one
 * without a unit those in the whole municipality. Seen through one position group, only demands on that group can be answered.
 */
export function createCollectiveNeeds(
  demands: readonly Demand[],
  workforce: Workforce,
  slots: Slots,
  seenGroup: PositionGroupId | undefined,
): CollectiveNeeds {
  const { nodes, profiles, profileOf } = workforce;
  const rules = demands.flatMap((demand) => rulesOf(demand, nodes, seenGroup));
  const ofUnits = Map.groupBy(rules, ({ unitId }) => unitId);
  const ofTops = Map.groupBy(ofUnits.get('all') ?? [], ({ node }) => node);

  const counts = (rule: Rule, person: number): boolean =>
    rule.group === 'all' ||
    (profiles[profileOf[person] ?? -1] ?? []).some(
      (position) => position.group === rule.group && isBelow(position, rule.node, nodes),
    );

  const rulesIn = (unitId: UnitId): readonly Rule[] => [
    ...(ofUnits.get(unitId) ?? []),
    ...(ofTops.get(nodes.nodeOf(unitId) ?? -1) ?? []),
  ];

  return {
    count(cells) {
      for (const rule of rules) {
        rule.holders = 0;
        const [first, end] = slotsBelow(rule.node, slots, nodes);
        for (let slot = first; slot < end; slot += 1) {
          if (!holds(cells[slot] ?? 0, rule.level)) continue;
          const person = slots.people[slot] ?? -1;
          if (person >= 0 && counts(rule, person)) rule.holders += slots.signs[slot] ?? 0;
        }
      }
    },
    change(person, before, after) {
      for (const rule of rules) {
        const difference = Number(holds(after, rule.level)) - Number(holds(before, rule.level));
        if (difference === 0 || !counts(rule, person)) continue;
        const end = nodes.ends[rule.node] ?? 0;
        for (const slot of slotsOf(person, slots)) {
          const node = slots.nodes[slot] ?? -1;
          if (node >= rule.node && node < end) rule.holders += difference * (slots.signs[slot] ?? 0);
        }
      }
    },
    of(unitId) {
      return rulesIn(unitId)
        .map((rule) => collectiveNeed(rule.people, rule.holders))
        .reduce<CollectiveNeed | undefined>((worst, need) => graver(worst, need), undefined);
    },
    each: (unitId) =>
      rulesIn(unitId).map(({ level, people, holders }) => {
        const { needed, shortage } = collectiveNeed(people, holders);
        return { level, needed, shortage };
      }),
  };
}

function rulesOf(demand: Demand, nodes: UnitNodes, seenGroup: PositionGroupId | undefined): readonly Rule[] {
  const { atLeast, unitId, group } = demand;
  if (atLeast === undefined || (seenGroup !== undefined && group !== seenGroup)) return [];
  const where = demand.node >= 0 ? [demand.node] : [...nodes.parents.keys()].filter((n) => isTop(n, nodes));
  return where.map((node) => ({ unitId, node, group, ...atLeast, holders: 0 }));
}

function isTop(node: number, { parents }: UnitNodes): boolean {
  return (parents[node] ?? -1) < 0;
}

function isBelow(position: Position, node: number, { ends }: UnitNodes): boolean {
  return position.node >= node && position.node < (ends[node] ?? 0);
}
