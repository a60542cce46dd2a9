import type { PersonId, UnitId } from '@rod-trad/shared/domain/ids';
import type { IsoDate } from '@rod-trad/shared/domain/iso-date';
import type { Featured } from './edge-cases.ts';
import type { PlannedPlan } from './plans.ts';
import type { Random } from './random.ts';
import type { StaffMember } from './staff.ts';
import type { PlannedUnit } from './unit-tree.ts';

interface OwnerInput {
  readonly units: readonly PlannedUnit[];
  readonly staff: readonly StaffMember[];
  readonly leaders: ReadonlyMap<UnitId, PersonId>;
  readonly featured: Featured;
  readonly today: IsoDate;
  readonly random: Random;
}

/** Chooses who answers for a measure: mostly leaders, sometimes HR; a few measures have nobody, and a few a person who has left. */
export function createOwners(input: OwnerInput): (plan: PlannedPlan) => PersonId | undefined {
  const { units, staff, leaders, featured, today, random } = input;
  const advisers = staff.filter((m) => m.roles.includes('HrAdviser')).map((m) => m.id);
  const gone = staff.filter((m) => m.endOn !== undefined && m.endOn < today).map((m) => m.id);
  const below = Map.groupBy(units, (unit) => unit.parent?.id);
  // The leader of the stories owns those measures and no others.
  const free = (id: PersonId | undefined): id is PersonId => id !== undefined && id !== featured.leader.id;
  return ({ unit, person }) => {
    if (person) return person.id;
    const roll = random.next();
    if (unit === featured.unit) return roll < 0.5 ? featured.employee.id : undefined;
    if (roll < 0.04) return undefined;
    if (roll < 0.05 && gone.length > 0) return random.pick(gone);
    if (roll < (unit.level === 'municipality' ? 0.35 : 0.1) && advisers.length > 0)
      return random.pick(advisers);
    const under = (below.get(unit.id) ?? []).map((child) => leaders.get(child.id)).filter(free);
    if (roll > 0.7 && under.length > 0) return random.pick(under);
    const leader = leaders.get(unit.id);
    return free(leader) ? leader : under[0];
  };
}
