import { asId, type PersonId, type UnitId } from '@rod-trad/shared/domain/ids';
import { addDays, type IsoDate } from '@rod-trad/shared/domain/iso-date';
import type { Exemption } from '@rod-trad/shared/domain/requirement';
import type { ProfileEntry } from './competence-profile.ts';
import type { Random } from './random.ts';
import type { StaffMember } from './staff.ts';
import type { PlannedUnit } from './unit-tree.ts';

interface ExemptionInput {
  readonly staff: readonly StaffMember[];
  readonly profileOf: (member: StaffMember) => readonly ProfileEntry[];
  readonly leaders: ReadonlyMap<UnitId, PersonId>;
  readonly today: IsoDate;
  readonly random: Random;
}

/** Every twentieth is exempt from one thing, some of them no longer; decided by the leader, without a reason. */
export function exemptions({ staff, profileOf, leaders, today, random }: ExemptionInput): Exemption[] {
  const rows: Exemption[] = [];
  for (const member of staff) {
    const decidedBy = leaderAbove(member, leaders);
    if (decidedBy === undefined || !random.chance(0.05)) continue;
    const demanded = profileOf(member).filter((entry) => entry.required !== undefined);
    if (demanded.length === 0) continue;
    const until = addDays(today, random.chance(0.8) ? random.int(20, 500) : -random.int(5, 300));
    for (const requirementId of random.pick(demanded).requirementIds) {
      const id = asId<'Exemption'>(`exemption-${rows.length + 1}`);
      rows.push({ id, personId: member.id, requirementId, until, decidedBy });
    }
  }
  return rows;
}

function leaderAbove(member: StaffMember, leaders: ReadonlyMap<UnitId, PersonId>): PersonId | undefined {
  for (let unit: PlannedUnit | undefined = member.unit; unit; unit = unit.parent) {
    const leader = leaders.get(unit.id);
    if (leader !== undefined && leader !== member.id) return leader;
  }
  return undefined;
}
