import type { IsoDate } from '../iso-date.ts';
import type { Exemption } from '../requirement.ts';
import { exempt, noDemand, unknown } from './cell.ts';
import { demandedOf, demandsOnProfiles, readDemand } from './demands.ts';
import { exemptedOn } from './exempted-people.ts';
import type { GapBase, GapSource } from './gap-base.ts';
import { dayNumber } from './held-columns.ts';
import { type Slots, slotsBelow } from './slots.ts';

/** One competence of one unit on one day, in distinct people. */
export interface DayCount {
  readonly on: IsoDate;
  /** met + gap + unknown. */
  readonly required: number;
  readonly met: number;
  readonly gap: number;
  readonly unknown: number;
}

/**
 * How those who work here today stood on other days: what was asked of them then, in today's units and positions, and what they held then. So a
 * trend tells how people have come on, and is broken neither by who came and left nor by a unit or competence that was merged. An
 * exemption has an end and no beginning: it counts for every day before its end.
 */
export function countOnDays(
  base: GapBase,
  source: GapSource,
  slots: Slots,
  node: number,
  column: number,
  days: readonly IsoDate[],
): readonly DayCount[] {
  const { workforce, held } = base;
  const { people, profiles, profileOf, nodes } = workforce;
  const [first, end] = slotsBelow(node, slots, nodes);
  const requirements = source.requirements.filter((r) => base.columnOf(r.competenceId) === column);
  const asked = new Set(requirements.map(({ id }) => id));
  const exemptions = new Map<number, readonly Exemption[]>();
  for (let slot = first; slot < end; slot += 1) {
    const person = slots.people[slot] as number;
    const id = people[person];
    const own = id === undefined ? [] : source.exemptionsOf(id);
    if (own.some((row) => asked.has(row.requirementId))) exemptions.set(person, own);
  }

  return days.map((on) => {
    const demands = requirements.flatMap((r) => readDemand(r, nodes, on) ?? []);
    const { demanded } = demandsOnProfiles(demands, workforce);
    const day = dayNumber(on);
    const sum = { met: 0, gap: 0, unknown: 0 };
    for (let slot = first; slot < end; slot += 1) {
      const person = slots.people[slot] as number;
      if (person < 0) continue;
      const profile = profileOf[person] as number;
      const ordinary = demanded[profile] as number;
      if (ordinary === noDemand) continue;
      const own = exemptions.get(person);
      const level = demandedOf(ordinary, own && exemptedOn(own, on), demands, profiles[profile] ?? [], nodes);
      if (level === exempt) continue;
      const holds = held.on(person, column, day);
      const state = holds === unknown ? 'unknown' : holds >= level ? 'met' : 'gap';
      sum[state] += slots.signs[slot] as number;
    }
    return { on, required: sum.met + sum.gap + sum.unknown, ...sum };
  });
}
